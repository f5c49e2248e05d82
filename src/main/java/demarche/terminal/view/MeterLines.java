package demarche.terminal.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes meters: drawn in columns, or spoken one by one.
 *
 * @param marked the id of the meter that is marked; empty where none is, and then there is no room for marks either
 */
record MeterLines(Page page, String marked) {

    private static final int LONGEST_LABEL = 30;
    private static final int CELLS = 10;
    private static final int FEWEST_CELLS = 4;

    /** What a value, its change and the space before a band take. */
    private static final int FIGURES = 5 + 6 + 2;

    /**
     * Meters as they stand, with the last change.
     *
     * @param label the columns for their names
     * @param cells those for their bars
     */
    void rows(List<MeterRow> rows, int label, int cells) {
        for (MeterRow row : rows) {
            if (page.isSpoken()) {
                say(row.label(), List.of(row.band(), amount(row), change(row)));
            } else {
                draw(
                        mark(row),
                        row.label(),
                        label,
                        value(row.value())
                                .and(TextWidth.padded(" " + row.signedChange(), 6), row.tone())
                                .and(row.bar(cells))
                                .and("  ")
                                .and(row.band(), Role.BAND));
            }
        }
    }

    /** How long bars are: shorter where the bands beside them have no room otherwise. */
    int cells(List<MeterRow> rows, int label) {
        int band = rows.stream().mapToInt(row -> TextWidth.of(row.band())).max().orElse(0);
        int mark = marked.isEmpty() ? 0 : MetersView.MARK.length();
        return Math.max(FEWEST_CELLS, Math.min(CELLS, page.columns() - mark - label - FIGURES - band));
    }

    /** Meters that moved, as they were and as they are. */
    void moves(List<MeterRow> rows) {
        int label = labelWidth(rows);
        for (MeterRow row : rows) {
            if (page.isSpoken()) {
                say(row.label(), List.of(change(row), fromTo(row), bands(row)));
            } else {
                draw(Line.BLANK, row.label(), label, course(row).and(bands(row), Role.BAND));
            }
        }
    }

    /** By how much meters moved, in one line. */
    Line changes(List<MeterRow> rows, Role labels) {
        String comma = page.phrases().get("list.more", "", "");
        Line line = Line.BLANK;
        for (MeterRow row : rows) {
            line = line.and(line.spans().isEmpty() ? "" : comma, Role.DIM)
                    .and(row.label() + " ", labels)
                    .and(page.isSpoken() ? change(row) : row.signedChange(), row.tone());
        }
        return line;
    }

    /** Meters over a whole game. */
    void courses(List<EndingView.MeterCourse> courses) {
        int label =
                labelWidth(courses.stream().map(EndingView.MeterCourse::meter).toList());
        for (EndingView.MeterCourse course : courses) {
            MeterRow row = course.meter();
            if (page.isSpoken()) {
                say(row.label(), List.of(change(row), fromTo(row), row.band()));
            } else {
                draw(
                        Line.BLANK,
                        row.label(),
                        label,
                        course(row).and(course.sparkline(), Role.BAR).and("  ").and(row.band(), Role.BAND));
            }
        }
    }

    private void draw(Line mark, String name, int width, Line rest) {
        page.line(mark.and(TextWidth.padded(name, width)).and(rest), 0, mark.width() + width);
    }

    private Line mark(MeterRow row) {
        if (marked.isEmpty()) {
            return Line.BLANK;
        }
        return Line.of(row.id().equals(marked) ? MetersView.MARK : " ".repeat(MetersView.MARK.length()), Role.KEY);
    }

    private static Line value(int value) {
        return Line.of(TextWidth.paddedLeft(String.valueOf(value), 5));
    }

    private static Line course(MeterRow row) {
        return Line.of(TextWidth.paddedLeft(String.valueOf(row.before()), 5) + " → ", Role.DIM)
                .and(TextWidth.padded(String.valueOf(row.value()), 4))
                .and(TextWidth.padded(row.signedChange(), 5), row.tone());
    }

    private void say(String label, List<String> facts) {
        List<String> said = new ArrayList<>(facts);
        said.removeIf(String::isEmpty);
        page.line(
                Line.of(page.phrases()
                        .get("spoken.labelled", label, page.phrases().row(said))),
                0,
                0);
    }

    /** "71 of 100". */
    String amount(MeterRow row) {
        return row.min() == 0
                ? page.phrases().get("meter.of", row.value(), row.max())
                : page.phrases().get("meter.of-range", row.value(), row.min(), row.max());
    }

    /** "up 6", "down 3 for the worse", or nothing. */
    String change(MeterRow row) {
        int size = Math.abs(row.change());
        if (size == 0) {
            return "";
        }
        String words = page.phrases().get(row.change() > 0 ? "meter.up" : "meter.down", size);
        return row.isWorse() ? page.phrases().get("meter.worse", words) : words;
    }

    /** "from 50 to 56". */
    String fromTo(MeterRow row) {
        return row.change() == 0
                ? page.phrases().get("meter.same", row.value())
                : page.phrases().get("meter.from-to", row.before(), row.value());
    }

    private String bands(MeterRow row) {
        if (!row.changedBand()) {
            return row.band();
        }
        return page.isSpoken()
                ? page.phrases().get("meter.from-to", row.bandBefore(), row.band())
                : row.bandBefore() + " → " + row.band();
    }

    /** The columns that the names of these meters need, within reason. */
    int labelWidth(List<MeterRow> rows) {
        int longest =
                rows.stream().mapToInt(row -> TextWidth.of(row.label())).max().orElse(0);
        return Math.min(longest, Math.min(LONGEST_LABEL, Math.max(8, page.columns() / 2)));
    }
}
