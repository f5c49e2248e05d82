package demarche.terminal.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rectangle of cells to draw on: text, and lines of dots, two dots to a cell across and four down. Text hides dots,
 * and both hide the ground; of texts the later hides the earlier. What falls outside is left out.
 */
final class Canvas {

    static final int ACROSS = 2;
    static final int DOWN = 4;

    private static final int BRAILLE = 0x2800;

    /** The bits of a Braille character by the row and the column of their dots. */
    private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

    private final int columns;
    private final int rows;
    private final int[][] dots;
    private final Role[][] dotRoles;
    /** What stands in a cell; empty for the right half of a wide character, null where there is no text. */
    private final @Nullable String[][] letters;

    private final Role[][] letterRoles;
    private final int[][] ground;

    Canvas(int columns, int rows) {
        this.columns = Math.max(0, columns);
        this.rows = Math.max(0, rows);
        dots = new int[this.rows][this.columns];
        dotRoles = new Role[this.rows][this.columns];
        letters = new @Nullable String[this.rows][this.columns];
        letterRoles = new Role[this.rows][this.columns];
        ground = new int[this.rows][this.columns];
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** Puts a narrow character where nothing else is drawn, before or after. */
    void ground(int column, int row, char letter) {
        if (isInside(column, row)) {
            ground[row][column] = letter;
        }
    }

    /** Sets a dot, counted from the top left. */
    void dot(int x, int y, Role role) {
        int column = Math.floorDiv(x, ACROSS);
        int row = Math.floorDiv(y, DOWN);
        if (isInside(column, row)) {
            dots[row][column] |= BITS[Math.floorMod(y, DOWN)][Math.floorMod(x, ACROSS)];
            dotRoles[row][column] = role;
        }
    }

    /**
     * Draws a straight line of dots.
     *
     * @param on of how many dots in a row the first are drawn
     * @param of how many dots that is; as many as {@code on} for a line without gaps
     */
    void line(int fromX, int fromY, int toX, int toY, int on, int of, Role role) {
        int steps = Math.max(1, Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)));
        for (int step = 0; step <= steps; step++) {
            if (step % of < on) {
                dot(between(fromX, toX, step, steps), between(fromY, toY, step, steps), role);
            }
        }
    }

    /** The whole number nearest to the place of a step on the way from one number to another. */
    static int between(int from, int to, int step, int steps) {
        return from + Math.floorDiv(2 * (to - from) * step + steps, 2 * steps);
    }

    /** Writes a text from a cell on; what does not fit at the right is cut. */
    void text(int column, int row, String text, Role role) {
        int at = column;
        StringBuilder letter = new StringBuilder();
        for (int codePoint : TextWidth.composed(text).codePoints().toArray()) {
            if (TextWidth.of(codePoint) > 0 && letter.length() > 0) {
                at += put(at, row, letter.toString(), role);
                letter.setLength(0);
            }
            letter.appendCodePoint(codePoint);
        }
        put(at, row, letter.toString(), role);
    }

    /** Writes a line from a cell on. */
    void line(int column, int row, Line line) {
        int at = column;
        for (Span span : line.spans()) {
            text(at, row, span.text(), span.role());
            at += TextWidth.of(span.text());
        }
    }

    private int put(int column, int row, String letter, Role role) {
        int width = TextWidth.of(letter);
        if (width == 0 || !isInside(column, row)) {
            return width;
        }
        boolean fits = isInside(column + width - 1, row);
        for (int part = 0; part < width; part++) {
            if (isInside(column + part, row)) {
                halve(column + part, row);
                letters[row][column + part] = !fits ? " " : part == 0 ? letter : "";
                letterRoles[row][column + part] = role;
            }
        }
        return width;
    }

    /** Puts spaces in the place of a wide character before one of its halves is written over. */
    private void halve(int column, int row) {
        if ("".equals(letters[row][column])) {
            letters[row][column - 1] = " ";
        } else if (isInside(column + 1, row) && "".equals(letters[row][column + 1])) {
            letters[row][column + 1] = " ";
        }
    }

    /** Whether no text stands in any of so many cells. */
    boolean isFree(int column, int row, int width) {
        for (int at = column; at < column + width; at++) {
            if (!isInside(at, row) || letters[row][at] != null) {
                return false;
            }
        }
        return true;
    }

    private boolean isInside(int column, int row) {
        return column >= 0 && column < columns && row >= 0 && row < rows;
    }

    /** What has been drawn, row by row. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lines.add(line(row));
        }
        return lines;
    }

    private Line line(int row) {
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Role role = Role.PLAIN;
        for (int column = 0; column < columns; column++) {
            Role now = role(column, row);
            if (now != role && text.length() > 0) {
                spans.add(new Span(text.toString(), role));
                text.setLength(0);
            }
            role = now;
            text.append(glyph(column, row));
        }
        if (text.length() > 0) {
            spans.add(new Span(text.toString(), role));
        }
        return new Line(spans);
    }

    private Role role(int column, int row) {
        if (letters[row][column] != null) {
            return letterRoles[row][column];
        }
        if (dots[row][column] != 0) {
            return dotRoles[row][column];
        }
        return ground[row][column] == 0 ? Role.PLAIN : Role.TRACK;
    }

    private String glyph(int column, int row) {
        String letter = letters[row][column];
        if (letter != null) {
            return letter;
        }
        if (dots[row][column] != 0) {
            return Character.toString(BRAILLE + dots[row][column]);
        }
        return ground[row][column] == 0 ? " " : Character.toString(ground[row][column]);
    }
}
