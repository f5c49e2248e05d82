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

    /** @param marked the id of the meter that is marked; empty where keys go to the text */
    static List<Line> lines(MetersView view, Phrases phrases, int columns, String marked) {
        List<Line> lines = new ArrayList<>();
        int label = labelWidth(view, columns - 1);
        int cells = Math.min(MOST_CELLS, columns - 1 - label - VALUE - CHANGE - 2);
        part(lines, phrases.get("meters.relations"), view.relations(), label, cells, marked);
        part(lines, phrases.get("meters.gauges"), view.gauges(), label, cells, marked);
        if (!view.since().isEmpty()) {
            lines.add(Line.BLANK);
            lines.add(Line.of(" ").and(phrases.get("meters.since", phrases.date(view.since())), Role.DIM));
        }
        return lines;
    }

    /** The place of the meter in a line among all of them, from 0; -1 where there is none. */
    static int place(MetersView view, int line) {
        int relations = view.relations().size();
        // Above each part stands its heading, and between the parts an empty line.
        int gauges = relations == 0 ? 1 : relations + 3;
        if (line >= 1 && line <= relations) {
            return line - 1;
        }
        boolean isGauge = line >= gauges && line - gauges < view.gauges().size();
        return isGauge ? relations + line - gauges : -1;
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

    private static void part(
            List<Line> lines, String heading, List<MeterRow> rows, int label, int cells, String marked) {
        if (rows.isEmpty()) {
            return;
        }
        if (!lines.isEmpty()) {
            lines.add(Line.BLANK);
        }
        lines.add(Line.of(" ").and(heading, Role.HEADING));
        for (MeterRow row : rows) {
            lines.add(mark(row, marked)
                    .and(TextWidth.padded(row.label(), label), row.id().equals(marked) ? Role.EMPHASIS : Role.PLAIN)
                    .and(TextWidth.paddedLeft(String.valueOf(row.value()), VALUE))
                    .and(" ")
                    .and(cells > 1 ? row.bar(cells) : Line.BLANK)
                    .and(" ")
                    .and(row.signedChange(), row.tone()));
        }
    }

    /** One column, where there is a mark and where there is none: nothing gives way to it. */
    private static Line mark(MeterRow row, String marked) {
        return Line.of(row.id().equals(marked) ? MetersView.MARK.strip() : " ", Role.KEY);
    }
}
