package demarche.terminal.screen;

import demarche.terminal.view.Line;
import java.util.List;

/**
 * The text of a screen, of which the terminal may show a part.
 *
 * @param lines all of it
 * @param focusFrom the first line of what is selected
 * @param focusTo the line after its last; both 0 where nothing is
 * @param spots where what can be selected stands
 */
record Sheet(List<Line> lines, int focusFrom, int focusTo, List<Spot> spots) {

    Sheet {
        lines = List.copyOf(lines);
        spots = List.copyOf(spots);
    }

    Sheet(List<Line> lines, int focusFrom, int focusTo) {
        this(lines, focusFrom, focusTo, List.of());
    }

    static Sheet of(List<Line> lines) {
        return new Sheet(lines, 0, 0);
    }

    /** The item at a place, or -1. */
    int item(int line, int column) {
        return spots.stream()
                .filter(spot -> spot.holds(line, column))
                .mapToInt(Spot::item)
                .findFirst()
                .orElse(-1);
    }
}
