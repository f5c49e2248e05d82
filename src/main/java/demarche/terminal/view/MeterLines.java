package demarche.terminal.view;

import java.util.List;

/**
 * Lays meters out in columns: label, value, bar, band, change.
 *
 * @param columns how wide the whole is
 */
record MeterLines(Phrases phrases, int columns) {

    private static final int LONGEST_LABEL = 30;
    private static final int CELLS = 10;

    /** Meters as they stand, with the last change. */
    void rows(Page page, List<MeterRow> rows) {
        int label = labelWidth(rows);
        for (MeterRow row : rows) {
            page.line(
                    Line.of(TextWidth.padded(row.label(), label))
                            .and(TextWidth.paddedLeft(String.valueOf(row.value()), 5))
                            .and("  ")
                            .and(row.bar(CELLS))
                            .and("  ")
                            .and(
                                    TextWidth.padded(row.band(), row.change() == 0 ? TextWidth.of(row.band()) : 14),
                                    Role.BAND)
                            .and(row.change() == 0 ? "" : " " + row.signedChange(), row.tone()),
                    0,
                    label);
        }
    }

    /** Meters that moved, as they were and as they are. */
    void moves(Page page, List<MeterRow> rows) {
        int label = labelWidth(rows);
        for (MeterRow row : rows) {
            String bands = row.changedBand() ? row.bandBefore() + " → " + row.band() : row.band();
            page.line(
                    Line.of(TextWidth.padded(row.label(), label))
                            .and(TextWidth.paddedLeft(String.valueOf(row.before()), 4), Role.DIM)
                            .and(" → ", Role.DIM)
                            .and(TextWidth.padded(String.valueOf(row.value()), 3))
                            .and(" ")
                            .and(TextWidth.padded(row.signedChange(), 4), row.tone())
                            .and(bands, Role.BAND),
                    0,
                    label);
        }
    }

    /** Meters over a whole game. */
    void courses(Page page, List<EndingView.MeterCourse> courses) {
        int label =
                labelWidth(courses.stream().map(EndingView.MeterCourse::meter).toList());
        for (EndingView.MeterCourse course : courses) {
            MeterRow row = course.meter();
            page.line(
                    Line.of(TextWidth.padded(row.label(), label))
                            .and(TextWidth.paddedLeft(String.valueOf(row.before()), 4), Role.DIM)
                            .and(" → ", Role.DIM)
                            .and(TextWidth.padded(String.valueOf(row.value()), 3))
                            .and(" ")
                            .and(TextWidth.padded(row.signedChange(), 4), row.tone())
                            .and(course.sparkline(), Role.BAR)
                            .and("  ")
                            .and(row.band(), Role.BAND),
                    0,
                    label);
        }
    }

    private int labelWidth(List<MeterRow> rows) {
        int longest =
                rows.stream().mapToInt(row -> TextWidth.of(row.label())).max().orElse(0);
        return Math.min(longest, Math.min(LONGEST_LABEL, Math.max(8, columns / 2)));
    }
}
