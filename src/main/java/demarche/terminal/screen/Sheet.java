package demarche.terminal.screen;

import demarche.terminal.view.Line;
import java.util.List;

/**
 * The text of a screen, of which the terminal may show a part.
 *
 * @param lines all of it
 * @param focusFrom the first line of what is selected
 * @param focusTo the line after its last; both 0 where nothing is
 */
record Sheet(List<Line> lines, int focusFrom, int focusTo) {

    Sheet {
        lines = List.copyOf(lines);
    }

    static Sheet of(List<Line> lines) {
        return new Sheet(lines, 0, 0);
    }
}
