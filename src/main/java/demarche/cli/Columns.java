package demarche.cli;

import demarche.terminal.view.TextWidth;
import demarche.terminal.view.Wrapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of text set in columns or, where they are too wide for that, one below the other. Nothing is cut, and the last
 * cell of a row is never broken either, since it names what one would type.
 */
final class Columns {

    /** The width where none is known. */
    static final int USUAL = 100;

    private static final int GAP = 2;
    private static final int INDENT = 4;

    private Columns() {}

    /**
     * The lines of some rows, all of as many cells.
     *
     * @param heads the headings of the columns; empty where they have none
     * @param columns how wide the lines may be
     */
    static List<String> of(List<String> heads, List<List<String>> rows, int columns) {
        List<List<String>> all = Stream.concat(Stream.of(heads).filter(row -> !row.isEmpty()), rows.stream())
                .toList();
        int[] widths = widths(all);
        if (Arrays.stream(widths).sum() + GAP * (widths.length - 1) <= columns) {
            return all.stream().map(row -> line(row, widths)).toList();
        }
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> block(row, columns, lines));
        return lines;
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], TextWidth.of(row.get(column)));
            }
        }
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size() - 1; column++) {
            String cell = row.get(column);
            line.append(cell).append(" ".repeat(widths[column] - TextWidth.of(cell) + GAP));
        }
        return line.append(row.get(row.size() - 1)).toString();
    }

    /** The first cell, and below it the others. */
    private static void block(List<String> row, int columns, List<String> lines) {
        lines.addAll(Wrapping.lines(row.get(0), columns));
        for (String cell : row.subList(1, row.size() - 1)) {
            Wrapping.lines(cell, columns - INDENT).forEach(line -> lines.add(" ".repeat(INDENT) + line));
        }
        lines.add(" ".repeat(INDENT) + row.get(row.size() - 1));
    }
}
