package demarche.terminal.screen;

import demarche.terminal.view.Line;
import java.util.List;

/**
 * How far a text has been read: how many characters, spaces aside, stand above the top of the screen. Lines break
 * elsewhere when the terminal's size changes, but the characters stay, and so does the reader's place. An empty line
 * counts as one character, for it stays too.
 */
record Place(long characters) {

    static final Place START = new Place(0);

    /** The place whose line is on top. */
    static Place of(List<Line> lines, int top) {
        return new Place(lines.subList(0, top).stream().mapToLong(Place::weight).sum());
    }

    /** The number of the line on top, if so many are shown: never so far down that room is left below the last. */
    int top(List<Line> lines, int shown) {
        long above = 0;
        int top = 0;
        while (top < lines.size() - shown && above + weight(lines.get(top)) <= characters) {
            above += weight(lines.get(top));
            top++;
        }
        return top;
    }

    private static long weight(Line line) {
        return Math.max(
                1,
                line.text().codePoints().filter(character -> character != ' ').count());
    }
}
