package demarche.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of cells, set in columns that fit the paper. */
final class TextTable {

    /** How a column is set. */
    enum Column {
        /** Words, whole. */
        WORDS,
        /** Words, cut where the line would be too long. */
        GIVING,
        /** Figures, flush right. */
        FIGURES
    }

    private static final int GAP = 2;
    private static final int NARROWEST = 10;

    private final Paper paper;
    private final Column[] columns;
    private final List<String[]> rows = new ArrayList<>();

    TextTable(Paper paper, Column... columns) {
        this.paper = paper;
        this.columns = columns;
    }

    TextTable row(String... cells) {
        rows.add(cells);
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows as lines, each after so many spaces. */
    List<String> lines(int indent) {
        int[] widths = widths(paper.columns() - indent);
        return rows.stream().map(row -> " ".repeat(indent) + line(row, widths)).toList();
    }

    private int[] widths(int room) {
        int[] widths = new int[columns.length];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], paper.width(row[i]));
            }
        }
        int excess = Arrays.stream(widths).sum() + GAP * (widths.length - 1) - room;
        for (int i = 0; i < widths.length && excess > 0; i++) {
            if (columns[i] == Column.GIVING) {
                int narrower = Math.max(NARROWEST, widths[i] - excess);
                excess -= widths[i] - narrower;
                widths[i] = narrower;
            }
        }
        return widths;
    }

    private String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            String cell = columns[i] == Column.GIVING ? paper.cut(row[i], widths[i]) : row[i];
            String space = " ".repeat(Math.max(0, widths[i] - paper.width(cell)));
            line.append(columns[i] == Column.FIGURES ? space + cell : cell + space)
                    .append(" ".repeat(GAP));
        }
        return line.toString().stripTrailing();
    }
}
