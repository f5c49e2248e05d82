package demarche.terminal.screen;

import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.Wrapping;
import java.util.ArrayList;
import java.util.List;

/**
 * Where things stand on the screen: a header, the text, a footer, and beside the text the meters where the terminal is
 * wide, and the story so far where it is very wide.
 *
 * @param size of the terminal
 * @param beside how many panes stand beside the text: the meters, then the story
 * @param wide whether the text is a drawing, for which no line is too long
 * @param footerRows how many rows the footer takes
 */
record Layout(Size size, int beside, boolean wide, int footerRows) {

    private static final int WIDE = 110;
    private static final int VERY_WIDE = 170;

    /** How wide the meters are where the story stands beside them. */
    private static final int METERS = 48;

    private static final int HEADER_ROWS = 2;
    private static final int GAP = 2;

    /** The row of the first line of the text. */
    static final int TEXT_ROW = HEADER_ROWS + 1;

    /** The longest line that reads well; the rest of a wide terminal is margin. */
    private static final int MEASURE = Wrapping.MEASURE;

    /** How many panes there is room for beside the text. */
    static int panes(Size size) {
        return size.columns() >= VERY_WIDE ? 2 : size.columns() >= WIDE ? 1 : 0;
    }

    /** Whether the meters stand beside the text. */
    boolean panel() {
        return beside > 0;
    }

    /** Whether the story so far stands beside the meters. */
    boolean story() {
        return beside > 1;
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
        return panel() ? GAP : (size.columns() - viewport().columns()) / 2;
    }

    /** The column of the rule between the text and the meters. */
    private int divide() {
        return GAP + MEASURE + 1;
    }

    /** The column of the rule between the meters and the story. */
    private int secondDivide() {
        return divide() + 1 + METERS + 1;
    }

    /** Whether a column is one of the meters. */
    boolean isBeside(int column) {
        return panel() && column > divide() && !(story() && column >= secondDivide());
    }

    int panelColumns() {
        return story() ? METERS : size.columns() - divide() - 1 - 1;
    }

    int storyColumns() {
        return Math.min(MEASURE, size.columns() - secondDivide() - 1 - 1);
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
        StringBuilder drawn = new StringBuilder("─".repeat(columns));
        if (panel()) {
            drawn.replace(divide(), divide() + 1, junction);
        }
        if (story()) {
            drawn.replace(secondDivide(), secondDivide() + 1, junction);
        }
        String line = drawn.toString();
        if (word.spans().isEmpty()) {
            return Line.of(line, Role.TRACK);
        }
        int end = (panel() ? divide() : columns) - word.width() - 3;
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

    /** The part of a text that is seen, with the meters and the story beside it. */
    List<Line> body(List<Line> lines, int top, List<Line> meters, List<Line> story) {
        List<Line> rows = new ArrayList<>();
        rows.add(row(Line.BLANK, Line.BLANK, Line.BLANK));
        int shown = viewport().rows();
        for (int row = 0; row < shown; row++) {
            rows.add(row(line(lines, top + row), line(meters, row), line(story, row)));
        }
        return rows;
    }

    private static Line line(List<Line> lines, int number) {
        return number >= 0 && number < lines.size() ? lines.get(number) : Line.BLANK;
    }

    private Line row(Line text, Line meter, Line told) {
        Line row = Frame.cut(text, viewport().columns()).indented(leftMargin());
        if (panel()) {
            row = Frame.fitted(row, divide()).and("│", Role.TRACK).and(Frame.cut(meter, panelColumns()));
        }
        if (story()) {
            row = Frame.fitted(row, secondDivide()).and("│", Role.TRACK).and(Frame.cut(told, storyColumns()));
        }
        return row;
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
