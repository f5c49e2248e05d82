package demarche.authoring.writing;

import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.Scalar;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as scalars of YAML that read back as the same texts: plain where that is safe, else in double quotes. */
final class ScalarText {

    /** Stricter than YAML: nothing that could mean something else anywhere, in braces or without. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][^\\[\\]{},:#\"`\\p{C}]*(?<![\\p{Z}])");

    private static final int FIRST_PRINTABLE = 0x20;

    private ScalarText() {}

    static String of(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** Whether it needs no quotes. */
    static boolean isPlain(String text) {
        Scalar asPlain = new Scalar(text, Scalar.Style.PLAIN, new Place(1, 1, 1));
        return PLAIN.matcher(text).matches() && asPlain.kind() == Scalar.Kind.TEXT;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isShown(letter) ? Character.toString(letter) : escaped(letter));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isShown(int letter) {
        int type = Character.getType(letter);
        return letter >= FIRST_PRINTABLE
                && type != Character.CONTROL
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE;
    }

    private static String escaped(int letter) {
        return String.format(Locale.ROOT, "\\u%04X", letter);
    }
}
