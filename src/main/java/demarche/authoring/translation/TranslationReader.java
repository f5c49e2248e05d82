package demarche.authoring.translation;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Nearest;
import demarche.authoring.reading.Texts;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a file of translations, and says what in it does not fit the scenario. */
public final class TranslationReader {

    /** The first key of a file of translations, by which it is known. */
    public static final String MARK = "demarche-translation";

    private static final List<String> KEYS = List.of(MARK, "scenario", "language", "texts");
    private static final List<String> FIELDS = List.of("of", "text");
    private static final String FILE = "A translation";
    private static final String TEXT = "A translated text";

    private final Findings findings;

    public TranslationReader(Findings findings) {
        this.findings = findings;
    }

    /** The translation in a tree; what is wrong with it has been reported, and what could not be read is left out. */
    public Translation read(Mapping root) {
        keys(root, KEYS, FILE);
        if (root.get(MARK).orElse(null) instanceof Scalar version
                && !version.text().equals("1")) {
            findings.report(Code.TRANSLATION_VERSION, version.place(), Details.of("written", version.text()));
        }
        Map<String, Translation.Entry> entries = new LinkedHashMap<>();
        Optional<Node> texts = root.get("texts");
        if (texts.isPresent() && !(texts.get() instanceof Mapping)) {
            wrong(texts.get(), "A mapping", texts.get() instanceof Scalar ? "a text" : "a list");
        }
        if (texts.orElse(null) instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                entry(entry).ifPresent(read -> entries.put(entry.key().text(), read));
            }
        }
        return new Translation(string(root, "scenario"), string(root, "language"), entries);
    }

    /** Reports what does not fit the texts of a scenario. */
    public void check(Translation translation, Mapping root, String scenario, List<TextUnit> units) {
        if (!translation.scenario().equals(scenario)) {
            Details details = Details.of("of", translation.scenario()).and("scenario", scenario);
            findings.report(
                    Code.TRANSLATION_OF_ANOTHER,
                    root.get("scenario").map(Node::place).orElse(root.place()),
                    details);
            return;
        }
        for (TextUnit unit : units) {
            translation.entry(unit).ifPresent(entry -> check(unit, entry));
        }
        Set<String> used =
                units.stream().flatMap(unit -> translation.keyOf(unit).stream()).collect(Collectors.toSet());
        List<String> known = units.stream().map(TextUnit::key).toList();
        translation.entries().forEach((key, entry) -> {
            if (!used.contains(key)) {
                findings.report(
                        Code.TRANSLATION_WITHOUT_TEXT,
                        entry.place(),
                        Details.of("key", key).andIf("nearest", nearest(key, known)));
            }
        });
    }

    /** A text without an id has its hash for a name, and one hash is as near as another. */
    private static Optional<String> nearest(String key, List<String> known) {
        boolean unnamed = key.matches(".*\\.[a-p]{8}");
        return unnamed ? Optional.empty() : Nearest.to(key, known);
    }

    private void check(TextUnit unit, Translation.Entry entry) {
        if (!entry.of().equals(unit.hash())) {
            Details details = Details.of("key", unit.key()).and("hash", unit.hash());
            findings.report(Code.TRANSLATION_OUTDATED, entry.place(), details);
            return;
        }
        TextMarks.lost(unit.source(), entry.text())
                .ifPresent(mark -> findings.report(
                        Code.TRANSLATION_MARK_LOST,
                        entry.place(),
                        Details.of("key", unit.key()).and("mark", mark)));
        TextMarks.added(unit.source(), entry.text())
                .ifPresent(mark -> findings.report(
                        Code.TRANSLATION_MARK_ADDED,
                        entry.place(),
                        Details.of("key", unit.key()).and("mark", mark)));
    }

    private Optional<Translation.Entry> entry(Mapping.Entry entry) {
        if (!(entry.value() instanceof Mapping fields)) {
            wrong(entry.value(), "A mapping with `of` and `text`", "a text");
            return Optional.empty();
        }
        keys(fields, FIELDS, TEXT);
        if (fields.get("text").isPresent() && string(fields, "text").isEmpty()) {
            wrong(fields.get("text").get(), "A text", "no text");
        }
        return fields.get("of").isEmpty() || string(fields, "text").isEmpty()
                ? Optional.empty()
                : Optional.of(new Translation.Entry(
                        string(fields, "of"),
                        string(fields, "text"),
                        entry.key().place()));
    }

    private void keys(Mapping mapping, List<String> known, String part) {
        for (Mapping.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key().text())) {
                Details details = Details.of("part", part)
                        .and("key", entry.key().text())
                        .and("known", known.stream().map(key -> "`" + key + "`").collect(Collectors.joining(", ")))
                        .andIf("nearest", Nearest.to(entry.key().text(), known));
                findings.report(Code.UNKNOWN_KEY, entry.key().place(), details);
            }
        }
        known.stream()
                .filter(key -> mapping.get(key).isEmpty())
                .forEach(key -> findings.report(
                        Code.MISSING_KEY,
                        mapping.place(),
                        Details.of("part", part).and("key", key)));
    }

    private void wrong(Node node, String wanted, String found) {
        findings.report(
                Code.WRONG_TYPE,
                node.place(),
                Details.of("wanted", wanted)
                        .and("found", found)
                        .and("how", "`demarche text merge` writes such files as they should be."));
    }

    private static String string(Mapping mapping, String key) {
        return mapping.get(key).orElse(null) instanceof Scalar scalar ? Texts.of(scalar) : "";
    }
}
