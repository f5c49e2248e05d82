package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import java.util.Optional;

/**
 * Finds keys in braces that lack the space after their colon, as in <code>{name:Tokyo}</code>, or have the wide colon of Chinese
 * and Japanese, which YAML reads as one
 * key without a value, and takes them apart.
 */
final class FlowColons {

    private final Findings findings;

    FlowColons(Findings findings) {
        this.findings = findings;
    }

    /** The effect that a key without a value is, its colon forgotten, as in <code>{tension +5}</code>; else nothing. */
    Optional<Mapping.Entry> effect(Scalar key, Node value) {
        boolean lone = key.style() == Scalar.Style.PLAIN
                && value instanceof Scalar nothing
                && nothing.style() == Scalar.Style.PLAIN
                && nothing.text().isEmpty();
        Optional<String> named = lone ? LineAdvice.effect(key.text()) : Optional.empty();
        return named.map(effect -> {
            int colon = effect.indexOf(": ");
            findings.report(
                    Code.COLON_MISSING,
                    key.place(),
                    Details.of("text", key.text()).and("named", effect));
            return new Mapping.Entry(
                    new Scalar(effect.substring(0, colon), Scalar.Style.PLAIN, key.place()),
                    new Scalar(effect.substring(colon + 2), Scalar.Style.PLAIN, key.place()));
        });
    }

    Mapping.Entry mended(Mapping.Entry entry) {
        Scalar key = entry.key();
        int wide = key.text().indexOf('：');
        int colon = wide > 0 ? wide : key.text().indexOf(':');
        boolean isBoth = colon > 0
                && colon < key.text().length() - 1
                && key.style() == Scalar.Style.PLAIN
                && entry.value() instanceof Scalar nothing
                && nothing.style() == Scalar.Style.PLAIN
                && nothing.text().isEmpty();
        if (!isBoth) {
            return entry;
        }
        String name = key.text().substring(0, colon);
        String value = key.text().substring(colon + 1).stripLeading();
        Place place = key.place();
        int middle = Math.min(place.endColumn() - 1, place.column() + name.codePointCount(0, name.length()));
        Details details = Details.of("text", key.text()).and(wide > 0 ? "plain" : "mended", name + ": " + value);
        findings.report(Code.COLON_MISSING, place, details);
        return new Mapping.Entry(
                new Scalar(name, Scalar.Style.PLAIN, new Place(place.line(), place.column(), middle)),
                new Scalar(value, Scalar.Style.PLAIN, new Place(place.line(), middle, place.endColumn())));
    }
}
