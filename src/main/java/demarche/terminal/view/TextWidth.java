package demarche.terminal.view;

import java.text.Normalizer;

/**
 * How many columns of a terminal a text takes: two for the wide characters of Chinese, Japanese and Korean, none for
 * what combines with the character before, else one. Characters that Unicode calls ambiguous take one.
 */
public final class TextWidth {

    private static final String ELLIPSIS = "…";

    /** Pairs of first and last wide code points, ascending: the blocks of East Asian Width W and F. */
    private static final int[] WIDE = {
        0x1100, 0x115F, // Hangul initials
        0x231A, 0x231B,
        0x2329, 0x232A,
        0x23E9, 0x23EC,
        0x2E80, 0x303E, // radicals, ideographic punctuation
        0x3041, 0x33FF, // kana, Bopomofo, Hangul letters, enclosed forms
        0x3400, 0x4DBF, // ideographs, extension A
        0x4E00, 0x9FFF, // ideographs
        0xA000, 0xA4CF, // Yi
        0xA960, 0xA97F, // Hangul initials, extended
        0xAC00, 0xD7A3, // Hangul syllables
        0xF900, 0xFAFF, // compatibility ideographs
        0xFE10, 0xFE19, // vertical forms
        0xFE30, 0xFE6F, // compatibility and small forms
        0xFF01, 0xFF60, // fullwidth forms
        0xFFE0, 0xFFE6,
        0x16FE0, 0x18CFF, // Tangut, Khitan
        0x1AFF0, 0x1B2FF, // kana supplements
        0x1F200, 0x1F2FF, // enclosed ideographs
        0x1F300, 0x1F64F, // pictographs
        0x1F680, 0x1F6FF,
        0x1F900, 0x1F9FF,
        0x20000, 0x3FFFD, // ideographs, further extensions
    };

    private TextWidth() {}

    /** The columns that a text takes. */
    public static int of(String text) {
        return composed(text).codePoints().map(TextWidth::of).sum();
    }

    /** The columns that one code point takes by itself. */
    public static int of(int codePoint) {
        if (codePoint >= 0x20 && codePoint < 0x7F) {
            return 1;
        }
        if (isZero(codePoint)) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isZero(int codePoint) {
        boolean hangulVowelOrFinal = codePoint >= 0x1160 && codePoint <= 0x11FF;
        return hangulVowelOrFinal
                || switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL ->
                        true;
                    default -> false;
                };
    }

    static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return codePoint >= WIDE[i];
            }
        }
        return false;
    }

    /** The text with each letter and its marks joined where Unicode has one character for both. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The text, cut to that many columns, with an ellipsis where something was cut. */
    public static String truncated(String text, int columns) {
        String whole = composed(text);
        if (of(whole) <= columns) {
            return whole;
        }
        return columns < 1 ? "" : beginning(whole, columns - 1).stripTrailing() + ELLIPSIS;
    }

    /** As much of the beginning as fits, marks with their letters. */
    private static String beginning(String text, int columns) {
        int taken = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            taken += of(codePoint);
            if (taken > columns) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }

    /** The text with spaces after it up to that many columns, cut if it is longer. */
    public static String padded(String text, int columns) {
        String fitting = truncated(text, columns);
        return fitting + " ".repeat(columns - of(fitting));
    }

    /** The text with spaces before it up to that many columns, cut if it is longer. */
    public static String paddedLeft(String text, int columns) {
        String fitting = truncated(text, columns);
        return " ".repeat(columns - of(fitting)) + fitting;
    }
}
