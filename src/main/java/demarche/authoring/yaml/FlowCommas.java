package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds texts in braces and brackets that commas cut in pieces, as in <code>{tension: =max(20, leverage)}</code>, and
 * puts them together again, so that the one slip is one problem. For one mapping or list.
 */
final class FlowCommas {

    /** A text that has grown beyond this, in characters, is no slip that a person made. */
    private static final int LONGEST = 1_000;

    private final Findings findings;

    /** The text put together last, and the first piece that was cut off it. */
    private Optional<Cut> cut = Optional.empty();

    private record Cut(Scalar whole, Scalar rest) {}

    FlowCommas(Findings findings) {
        this.findings = findings;
    }

    /** Whether the key is no key but the rest of the text before it, which has then been put together. */
    boolean mend(List<Mapping.Entry> before, Scalar key, Node value) {
        boolean isRest = value instanceof Scalar nothing
                && key.style() == Scalar.Style.PLAIN
                && nothing.text().isEmpty()
                && nothing.style() == Scalar.Style.PLAIN
                && nothing.place().line() == key.place().line()
                && nothing.place().column() == key.place().endColumn()
                && !key.text().contains(":")
                && !before.isEmpty()
                && before.get(before.size() - 1).value() instanceof Scalar text
                && text.style() == Scalar.Style.PLAIN
                && !text.text().isEmpty()
                && text.text().length() <= LONGEST;
        if (isRest) {
            Mapping.Entry last = before.remove(before.size() - 1);
            before.add(new Mapping.Entry(last.key(), joined((Scalar) last.value(), key)));
        }
        return isRest;
    }

    /** The items, with those put together that are open parentheses and what closes them. */
    List<Node> mend(List<Node> items) {
        List<Node> mended = new ArrayList<>();
        for (Node item : items) {
            boolean isRest = !mended.isEmpty()
                    && mended.get(mended.size() - 1) instanceof Scalar text
                    && text.style() == Scalar.Style.PLAIN
                    && text.text().length() <= LONGEST
                    && isOpen(text.text())
                    && item instanceof Scalar rest
                    && rest.style() == Scalar.Style.PLAIN
                    && rest.text().contains(")");
            if (isRest) {
                mended.add(joined((Scalar) mended.remove(mended.size() - 1), (Scalar) item));
            } else {
                mended.add(item);
            }
        }
        close();
        return mended;
    }

    private Scalar joined(Scalar text, Scalar rest) {
        boolean goesOn = cut.filter(former -> former.whole().equals(text)).isPresent();
        if (!goesOn) {
            close();
        }
        boolean oneLine = text.place().line() == rest.place().line();
        Place place = oneLine
                ? new Place(
                        text.place().line(), text.place().column(), rest.place().endColumn())
                : text.place();
        Scalar whole = new Scalar(text.text() + ", " + rest.text(), Scalar.Style.PLAIN, place);
        cut = Optional.of(new Cut(whole, goesOn ? cut.get().rest() : rest));
        return whole;
    }

    /** Reports the text that was put together last, now that all of it is known. */
    void close() {
        cut.ifPresent(found -> {
            String text = found.whole().text();
            Details details = Details.of("rest", found.rest().text());
            Optional<String> curly = CurlyQuotes.first(text);
            findings.report(
                    Code.CUT_AT_COMMA,
                    found.rest().place(),
                    curly.isPresent()
                            ? CurlyQuotes.advise(details, text, curly.get(), true)
                            : details.and("whole", text));
        });
        cut = Optional.empty();
    }

    private static boolean isOpen(String text) {
        return text.chars().filter(c -> c == '(').count()
                > text.chars().filter(c -> c == ')').count();
    }
}
