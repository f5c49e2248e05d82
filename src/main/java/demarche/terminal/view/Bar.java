package demarche.terminal.view;

import java.util.List;

/** Values drawn with characters. */
final class Bar {

    private static final String LEVELS = "▁▂▃▄▅▆▇█";

    private Bar() {}

    /** How many of so many cells a value fills: none only at the least value, all only at the greatest. */
    static int filled(int value, int min, int max, int cells) {
        int exact = (int) Math.round((double) cells * ((long) value - min) / ((long) max - min));
        if (value > min && exact == 0) {
            return Math.min(1, cells);
        }
        return value < max && exact == cells ? Math.max(0, cells - 1) : exact;
    }

    static Line of(int value, int min, int max, int cells) {
        int filled = filled(value, min, max, cells);
        return Line.of("█".repeat(filled), Role.BAR).and("░".repeat(cells - filled), Role.TRACK);
    }

    /** One character for each value, the higher the taller. */
    static String sparkline(List<Integer> values, int min, int max) {
        StringBuilder line = new StringBuilder();
        for (int value : values) {
            long place = ((long) value - min) * (LEVELS.length() - 1) / ((long) max - min);
            line.append(LEVELS.charAt((int) place));
        }
        return line.toString();
    }
}
