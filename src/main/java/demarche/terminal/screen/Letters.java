package demarche.terminal.screen;

import demarche.terminal.view.TextWidth;
import java.util.Map;

/**
 * The letters that a terminal can show.
 *
 * @param ascii whether only those of ASCII; others are then replaced by some that look alike and are as wide
 */
record Letters(boolean ascii) {

    private static final Map<Integer, String> ALIKE = Map.ofEntries(
            Map.entry((int) '─', "-"),
            Map.entry((int) '│', "|"),
            Map.entry((int) '┬', "+"),
            Map.entry((int) '┴', "+"),
            Map.entry((int) '┤', "+"),
            Map.entry((int) '├', "+"),
            Map.entry((int) '┌', "+"),
            Map.entry((int) '┐', "+"),
            Map.entry((int) '└', "+"),
            Map.entry((int) '┘', "+"),
            Map.entry((int) '▲', "^"),
            Map.entry((int) '═', "="),
            Map.entry((int) '║', "#"),
            Map.entry((int) '╝', "#"),
            Map.entry((int) '╚', "#"),
            Map.entry((int) '╗', "#"),
            Map.entry((int) '╔', "#"),
            Map.entry((int) '╌', "-"),
            Map.entry((int) '┄', ":"),
            Map.entry((int) '┈', "."),
            Map.entry((int) '┊', "|"),
            Map.entry((int) '█', "#"),
            Map.entry((int) '░', "."),
            Map.entry((int) '▸', ">"),
            Map.entry((int) '▼', "v"),
            Map.entry((int) '↑', "^"),
            Map.entry((int) '↓', "v"),
            Map.entry((int) '→', ">"),
            Map.entry((int) '✓', "+"),
            Map.entry((int) '✗', "x"),
            Map.entry((int) '•', "*"),
            Map.entry((int) '·', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '…', "."),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""));

    private static final int BRAILLE = 0x2800;
    /** The bits of the dots of a Braille character that stand in its upper and in its lower half. */
    private static final int UPPER = 0x1B;

    private static final String SPARKS = "▁▂▃▄▅▆▇█";
    private static final String LEVELS = "__..--==";

    /** What is shown for a letter, as wide as the letter. */
    String of(int codePoint) {
        if (!ascii || codePoint < 0x7F) {
            return Character.toString(codePoint);
        }
        String alike = ALIKE.get(codePoint);
        if (alike != null) {
            return alike;
        }
        if (codePoint >= BRAILLE && codePoint < BRAILLE + 0x100) {
            return dots(codePoint - BRAILLE);
        }
        int level = SPARKS.indexOf(codePoint);
        return level >= 0 ? LEVELS.substring(level, level + 1) : "?".repeat(TextWidth.of(codePoint));
    }

    private static String dots(int bits) {
        boolean upper = (bits & UPPER) != 0;
        boolean lower = (bits & ~UPPER) != 0;
        return upper && lower ? ":" : upper ? "'" : lower ? "." : " ";
    }
}
