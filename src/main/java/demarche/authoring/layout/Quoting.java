package demarche.authoring.layout;

import demarche.authoring.diagnostic.Place;
import demarche.authoring.layout.Piece.Leaf;
import demarche.authoring.layout.Piece.Style;
import demarche.authoring.yaml.Scalar;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a single text on one line: without quotes where it surely needs none, else in double ones, else in single. */
final class Quoting {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]*");

    /** Texts that stay what they are without quotes, also in braces. */
    private static final Pattern PLAIN_IN_FLOW = Pattern.compile("\\p{L}[\\p{L}\\p{N}_.’-]*(?: [\\p{L}\\p{N}_.’-]+)*");

    private Quoting() {}

    /** A text that is not written below its indicator, on one line. */
    static String line(Leaf leaf, boolean inFlow) {
        String text = leaf.text();
        return switch (leaf.style()) {
            case ALIAS -> text;
            case PLAIN -> text.indexOf('\n') < 0 ? text : quoted(text);
            default -> isKept(leaf) ? leaf.raw() : isPlain(text, inFlow) ? text : quoted(text);
        };
    }

    static String key(Leaf key) {
        boolean isQuoted = key.style() == Style.SINGLE_QUOTED || key.style() == Style.DOUBLE_QUOTED;
        boolean isName = isQuoted && NAME.matcher(key.text()).matches() && isText(key.text());
        return isName ? key.text() : isQuoted && !isKept(key) ? quoted(key.text()) : line(key, true);
    }

    /** Whether it holds escapes, on one line: the author chose them, perhaps for signs that nobody sees. */
    static boolean isKept(Leaf leaf) {
        return leaf.style() == Style.DOUBLE_QUOTED
                && leaf.raw().indexOf('\\') >= 0
                && leaf.raw().indexOf('\n') < 0;
    }

    private static boolean isPlain(String text, boolean inFlow) {
        if (!isText(text) || !isVisible(text)) {
            return false;
        }
        return inFlow
                ? PLAIN_IN_FLOW.matcher(text).matches()
                : Character.isLetterOrDigit(text.codePointAt(0))
                        && text.equals(text.strip())
                        && !text.contains(": ")
                        && !text.contains(" #")
                        && !text.endsWith(":");
    }

    /** Whether a text without quotes is still a text. */
    private static boolean isText(String text) {
        return !text.isEmpty() && new Scalar(text, Scalar.Style.PLAIN, Place.START).kind() == Scalar.Kind.TEXT;
    }

    /** Whether each sign of a text can be seen, or is a common space. */
    static boolean isVisible(String text) {
        return text.codePoints().noneMatch(Quoting::isHidden);
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            case Character.SPACE_SEPARATOR -> character != ' ' && character != '\u3000';
            default -> false;
        };
    }

    private static String quoted(String text) {
        boolean isSimple = isVisible(text) && text.indexOf('\\') < 0 && text.indexOf('"') < 0;
        if (!isSimple && isVisible(text)) {
            return "'" + text.replace("'", "''") + "'";
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> quoted.append(escaped(character)));
        return quoted.append('"').toString();
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default ->
                !isHidden(character)
                        ? Character.toString(character)
                        : character > Character.MAX_VALUE
                                ? String.format(Locale.ROOT, "\\U%08x", character)
                                : String.format(Locale.ROOT, "\\u%04x", character);
        };
    }
}
