package demarche.terminal.screen;

import demarche.terminal.view.Line;
import demarche.terminal.view.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that is on the screen at one moment: at most as many lines as it has rows, none longer than a row. */
record Frame(Size size, List<Line> lines) {

    Frame {
        lines = List.copyOf(lines);
    }

    /** What it says, without roles, as a person would copy it from the terminal. */
    String text() {
        return lines.stream().map(line -> line.text().stripTrailing()).collect(Collectors.joining("\n", "", "\n"));
    }

    /** A line, cut to so many columns. */
    static Line cut(Line line, int columns) {
        if (line.width() <= columns) {
            return line;
        }
        Line cut = Line.BLANK;
        for (var span : line.spans()) {
            String part = TextWidth.truncated(span.text(), columns - cut.width());
            cut = cut.and(part, span.role());
            if (!part.equals(span.text())) {
                break;
            }
        }
        return cut;
    }

    /** A line, cut or with spaces after it so that it takes exactly so many columns. */
    static Line fitted(Line line, int columns) {
        Line cut = cut(line, columns);
        return cut.and(" ".repeat(columns - cut.width()));
    }

    /** A few lines in the middle of an otherwise empty screen. */
    static Frame centred(Size size, List<Line> lines) {
        List<Line> all = new ArrayList<>();
        int above = Math.max(0, (size.rows() - lines.size()) / 2);
        for (int row = 0; row < above; row++) {
            all.add(Line.BLANK);
        }
        for (Line line : lines.subList(0, Math.min(lines.size(), size.rows()))) {
            Line cut = cut(line, size.columns());
            all.add(cut.indented((size.columns() - cut.width()) / 2));
        }
        return new Frame(size, all);
    }
}
