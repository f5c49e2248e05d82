package demarche.terminal.screen;

import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.Wrapping;
import java.util.ArrayList;
import java.util.List;

/**
 * Where things stand on the screen: a header, the text, a footer, and beside the text the meters where the terminal is
 * wide.
 *
 * @param size of the terminal
 * @param panel whether the meters stand beside the text
 * @param wide whether the text is a drawing, for which no line is too long
 * @param footerRows how many rows the footer takes
 */
record Layout(Size size, boolean panel, boolean wide, int footerRows) {

    private static final int WIDE = 110;
    private static final int HEADER_ROWS = 2;
    private static final int GAP = 2;

    /** The row of the first line of the text. */
    static final int TEXT_ROW = HEADER_ROWS + 1;

    /** The longest line that reads well; the rest of a wide terminal is margin. */
    private static final int MEASURE = Wrapping.MEASURE;

    static boolean hasRoomForPanel(Size size) {
        return size.columns() >= WIDE;
    }

    /** The room for the text: one row under the header stays empty. */
    Viewport viewport() {
        int columns = size.columns() - 2 * GAP;
        return new Viewport(
                wide ? columns : Math.min(MEASURE, columns), size.rows() - HEADER_ROWS - 1 - ruleRows() - footerRows);
    }

    /** How wide running text is on a terminal of that size. */
    static int textColumns(Size size) {
        return Math.min(MEASURE, size.columns() - 2 * GAP);
    }

    private static int ruleRows() {
        return 1;
    }

    int leftMargin() {
        return panel ? GAP : (size.columns() - viewport().columns()) / 2;
    }

    /** The column of the rule between the text and the meters. */
    private int divide() {
        return GAP + MEASURE + 1;
    }

    /** Whether a column is one of the meters. */
    boolean isBeside(int column) {
        return panel && column > divide();
    }

    int panelColumns() {
        return size.columns() - divide() - 1 - 1;
    }

    /** Who plays what, when, and the seed: the last gives way first where there is no room, then the first is cut. */
    Line header(Line who, String when, Line seed) {
        int columns = size.columns() - 2;
        Line after = when.isEmpty() ? Line.BLANK : Line.of(" · " + when, Role.DIM);
        Line left = Frame.cut(who, Math.max(0, columns - after.width())).and(after);
        int space = columns - left.width() - seed.width();
        return space < 2
                ? Frame.cut(left, columns).indented(1)
                : left.and(" ".repeat(space)).and(seed).indented(1);
    }

    /** A rule from side to side, with a word at its right where there is one. */
    Line rule(String junction, Line word) {
        int columns = size.columns();
        String line =
                panel ? "─".repeat(divide()) + junction + "─".repeat(columns - divide() - 1) : "─".repeat(columns);
        if (word.spans().isEmpty()) {
            return Line.of(line, Role.TRACK);
        }
        int end = (panel ? divide() : columns) - word.width() - 3;
        return Line.of(line.substring(0, end) + " ", Role.TRACK)
                .and(word)
                .and(" " + line.substring(end + word.width() + 2), Role.TRACK);
    }

    /** Which lines of a text are seen, of how many, as the word of a rule; blank where it is all of them. */
    Line position(Phrases phrases, int lines, int top) {
        int rows = viewport().rows();
        if (lines <= rows) {
            return Line.BLANK;
        }
        int to = Math.min(lines, top + rows);
        return Line.of(phrases.get("screen.position", top + 1, to, lines), Role.DIM)
                .and(to < lines ? " ▼" : "", Role.KEY);
    }

    /** The part of a text that is seen, with the meters beside it. */
    List<Line> body(List<Line> lines, int top, List<Line> meters) {
        List<Line> rows = new ArrayList<>();
        rows.add(row(Line.BLANK, line(meters, -1)));
        int shown = viewport().rows();
        for (int row = 0; row < shown; row++) {
            rows.add(row(line(lines, top + row), line(meters, row)));
        }
        return rows;
    }

    private static Line line(List<Line> lines, int number) {
        return number >= 0 && number < lines.size() ? lines.get(number) : Line.BLANK;
    }

    private Line row(Line text, Line meter) {
        Line cut = Frame.cut(text, viewport().columns()).indented(leftMargin());
        if (!panel) {
            return cut;
        }
        return Frame.fitted(cut, divide()).and("│", Role.TRACK).and(Frame.cut(meter, panelColumns()));
    }

    /**
     * As many hints as there is room for, of the others the keys alone as far as they have room, then those that are
     * always there.
     */
    Line hints(List<Hint> hints, List<Hint> always) {
        int room = size.columns() - 2;
        Line tail = Line.BLANK;
        for (Hint hint : always) {
            tail = joined(tail, hint);
        }
        Line line = Line.BLANK;
        for (int worded = hints.size(); worded >= 0 && line.spans().isEmpty(); worded--) {
            Line some = worded(hints, worded);
            line = some.width() + 2 + tail.width() <= room ? some : line;
        }
        if (line.spans().isEmpty()) {
            return tail.indented(1);
        }
        return (tail.spans().isEmpty() ? line : line.and("  ").and(tail)).indented(1);
    }

    /** So many with their words, the others with their keys alone. */
    private static Line worded(List<Hint> hints, int worded) {
        Line line = Line.BLANK;
        for (Hint hint : hints.subList(0, worded)) {
            line = joined(line, hint);
        }
        for (int i = worded; i < hints.size(); i++) {
            line = (line.spans().isEmpty() ? line : line.and(i == worded ? "  " : " "))
                    .and(hints.get(i).key(), Role.KEY);
        }
        return line;
    }

    private static Line joined(Line line, Hint hint) {
        Line more = line.spans().isEmpty() ? line : line.and("  ");
        return more.and(hint.key(), Role.KEY).and(" " + hint.words(), Role.DIM);
    }

    /** A sentence in the footer. */
    static List<Line> notice(String text, Size size) {
        return Wrapping.lines(Line.of(text, Role.ALERT), Math.min(MEASURE, size.columns() - 2), 0).stream()
                .map(line -> line.indented(1))
                .toList();
    }
}
