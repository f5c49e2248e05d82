package demarche.authoring.lint;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.Sequence;
import demarche.authoring.yaml.TextKeys;
import java.util.Set;
import java.util.regex.Pattern;

/** The signs of a typewriter in texts for people, and those of a book in their place. In English texts only. */
final class Typography {

    /** What stands below these, under whatever key, is prose. */
    private static final Set<String> OF_PROSE = Set.of("facts", "flags");

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern ELLIPSIS = Pattern.compile("(?<!\\.)\\.\\.\\.(?!\\.)");
    private static final Pattern DASH = Pattern.compile("(?<=\\s)--(?=\\s|$)");
    private static final Pattern OPENING = Pattern.compile("(?<=^|[\\s(])\"(?=\\S)", Pattern.MULTILINE);
    private static final Pattern CLOSING =
            Pattern.compile("(?<=[\\p{L}.,;:!?…])\"(?=$|[\\s).,;:!?])", Pattern.MULTILINE);

    private final Findings findings;

    Typography(Findings findings) {
        this.findings = findings;
    }

    /** Reports each text that has such signs, once. */
    void advise(Mapping root) {
        root.entries().forEach(entry -> look(entry.key().text(), "", entry.value()));
    }

    /** Whether a text at a key is for people. */
    static boolean isProse(String key, String above) {
        return TextKeys.isProse(key) || OF_PROSE.contains(above);
    }

    /** The text with the signs of a book. */
    static String mended(String text) {
        String mended = APOSTROPHE.matcher(text).replaceAll("’");
        mended = ELLIPSIS.matcher(mended).replaceAll("…");
        mended = DASH.matcher(mended).replaceAll("–");
        mended = CLOSING.matcher(mended).replaceAll("”");
        return OPENING.matcher(mended).replaceAll("“");
    }

    private void look(String key, String above, Node node) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> look(entry.key().text(), key, entry.value()));
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> look(key, above, item));
        } else if (node instanceof Scalar scalar && isProse(key, above)) {
            String mended = mended(scalar.text());
            int at = firstDifference(scalar.text(), mended);
            if (at >= 0) {
                Details details = Details.of("written", sign(scalar.text(), at)).and("mended", mended.charAt(at));
                findings.report(Code.TYPEWRITER_SIGNS, scalar.place(), details);
            }
        }
    }

    private static int firstDifference(String one, String other) {
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return i;
            }
        }
        return -1;
    }

    private static String sign(String text, int at) {
        return switch (text.charAt(at)) {
            case '.' -> "...";
            case '-' -> "--";
            default -> text.substring(at, at + 1);
        };
    }
}
