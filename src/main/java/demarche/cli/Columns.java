package demarche.cli;

import demarche.terminal.view.TextWidth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of text set in columns, no wider than a usual terminal. The widest columns give way; the last never does, since it
 * names what one would type.
 */
final class Columns {

    static final int WIDEST = 100;

    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private Columns() {}

    static List<String> of(List<List<String>> rows) {
        int[] widths = widths(rows);
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static int[] widths(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], TextWidth.of(row.get(column)));
            }
        }
        int excess = Arrays.stream(widths).sum() + GAP * (columns - 1) - WIDEST;
        int widest = widest(widths);
        while (excess > 0 && widths[widest] > NARROWEST) {
            widths[widest]--;
            excess--;
            widest = widest(widths);
        }
        return widths;
    }

    /** The place of the widest column but the last. */
    private static int widest(int[] widths) {
        return IntStream.range(0, widths.length - 1)
                .reduce((one, other) -> widths[other] > widths[one] ? other : one)
                .orElse(0);
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size() - 1; column++) {
            String cell = TextWidth.truncated(row.get(column), widths[column]);
            line.append(cell).append(" ".repeat(widths[column] - TextWidth.of(cell) + GAP));
        }
        return line.append(row.get(row.size() - 1)).toString();
    }
}
