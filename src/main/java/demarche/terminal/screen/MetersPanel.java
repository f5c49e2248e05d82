package demarche.terminal.screen;

import demarche.terminal.view.Line;
import demarche.terminal.view.MeterRow;
import demarche.terminal.view.MetersView;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** The meters beside the text of a wide terminal: one line each, whatever the width. */
final class MetersPanel {

    private static final int VALUE = 4;
    private static final int CHANGE = 4;
    private static final int LEAST_LABEL = 16;
    private static final int MOST_CELLS = 10;

    private MetersPanel() {}

    static List<Line> lines(MetersView view, Phrases phrases, int columns) {
        List<Line> lines = new ArrayList<>();
        int label = labelWidth(view, columns);
        int cells = Math.min(MOST_CELLS, columns - label - VALUE - CHANGE - 2);
        part(lines, phrases.get("meters.relations"), view.relations(), label, cells);
        part(lines, phrases.get("meters.gauges"), view.gauges(), label, cells);
        if (!view.since().isEmpty()) {
            lines.add(Line.BLANK);
            lines.add(Line.of(phrases.get("meters.since", phrases.date(view.since())), Role.DIM));
        }
        return lines;
    }

    /** As wide as the longest label, if the bars then keep some room. */
    private static int labelWidth(MetersView view, int columns) {
        int longest = view.rows().stream()
                .mapToInt(row -> TextWidth.of(row.label()))
                .max()
                .orElse(0);
        int most = Math.max(LEAST_LABEL, columns - VALUE - CHANGE - 2 - MOST_CELLS / 2);
        return Math.min(longest, most);
    }

    private static void part(List<Line> lines, String heading, List<MeterRow> rows, int label, int cells) {
        if (rows.isEmpty()) {
            return;
        }
        if (!lines.isEmpty()) {
            lines.add(Line.BLANK);
        }
        lines.add(Line.of(heading, Role.HEADING));
        for (MeterRow row : rows) {
            lines.add(Line.of(TextWidth.padded(row.label(), label))
                    .and(TextWidth.paddedLeft(String.valueOf(row.value()), VALUE))
                    .and(" ")
                    .and(cells > 1 ? row.bar(cells) : Line.BLANK)
                    .and(" ")
                    .and(row.signedChange(), row.tone()));
        }
    }
}
