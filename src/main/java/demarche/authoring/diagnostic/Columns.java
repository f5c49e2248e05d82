package demarche.authoring.diagnostic;

import java.util.Locale;

/** How wide characters are on a terminal: two columns for those of East Asia, none for marks on others. */
public final class Columns {

    /** First and last of each range of wide characters, after Unicode's table of East Asian widths. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xA4CF},
        {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE10, 0xFE19}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}
    };

    private static final char STAND_IN = '\uFFFD';

    private Columns() {}

    public static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (range[0] <= character && character <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** The text without characters that would move the cursor, end the line, or turn the direction of writing. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(character -> printable.appendCodePoint(moves(character) ? STAND_IN : character));
        return printable.toString();
    }

    /** The text with those characters named that show nothing, so that two names that look alike can be told apart. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .forEach(character -> visible.append(
                        hides(character)
                                ? String.format(Locale.ROOT, "<U+%04X>", character)
                                : Character.toString(character)));
        return visible.toString();
    }

    private static boolean hides(int character) {
        return character == 0x00AD || character == 0x200B || character == 0x2060 || character == 0xFEFF;
    }

    private static boolean moves(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default ->
                (0x200E <= character && character <= 0x200F)
                        || (0x202A <= character && character <= 0x202E)
                        || (0x2066 <= character && character <= 0x2069);
        };
    }
}
