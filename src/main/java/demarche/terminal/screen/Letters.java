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
            Map.entry((int) '█', "#"),
            Map.entry((int) '░', "."),
            Map.entry((int) '▸', ">"),
            Map.entry((int) '▼', "v"),
            Map.entry((int) '↑', "^"),
            Map.entry((int) '↓', "v"),
            Map.entry((int) '→', ">"),
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
        int level = SPARKS.indexOf(codePoint);
        return level >= 0 ? LEVELS.substring(level, level + 1) : "?".repeat(TextWidth.of(codePoint));
    }
}
