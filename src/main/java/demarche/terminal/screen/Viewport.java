package demarche.terminal.screen;

import demarche.terminal.view.Line;
import java.util.List;

/**
 * The room that a screen's text has.
 *
 * @param columns how wide a line may be
 * @param rows how many lines are seen at once
 */
record Viewport(int columns, int rows) {

    private static final int LINES_A_NOTCH = 3;

    /** Whether something of a text is below the part that is seen. */
    boolean hasMore(List<Line> lines, Place place) {
        return place.top(lines, rows) + rows < lines.size();
    }

    boolean fits(List<Line> lines) {
        return lines.size() <= rows;
    }

    /** The place after a key that scrolls; the same for any other. */
    Place scrolled(List<Line> lines, Place place, Key key) {
        int top = place.top(lines, rows);
        int last = Math.max(0, lines.size() - rows);
        // One line of the page before is kept, so that the eye finds on.
        int page = Math.max(1, rows - 1);
        int to =
                switch (key) {
                    case UP -> top - 1;
                    case DOWN -> top + 1;
                    case PAGE_UP -> top - page;
                    case PAGE_DOWN -> top + page;
                    case HOME -> 0;
                    case END -> last;
                    default -> top;
                };
        return Place.of(lines, Math.max(0, Math.min(to, last)));
    }

    /** The place after a notch of the wheel. */
    Place turned(List<Line> lines, Place place, Key direction) {
        Place turned = place;
        for (int line = 0; line < LINES_A_NOTCH; line++) {
            turned = scrolled(lines, turned, direction);
        }
        return turned;
    }

    /** The place in a list after a key that selects; the same for any other. */
    int selected(int selected, int count, Key key) {
        int to =
                switch (key) {
                    case UP -> selected - 1;
                    case DOWN -> selected + 1;
                    case PAGE_UP -> selected - rows;
                    case PAGE_DOWN -> selected + rows;
                    case HOME -> 0;
                    case END -> count - 1;
                    default -> selected;
                };
        return Math.max(0, Math.min(to, count - 1));
    }
}
