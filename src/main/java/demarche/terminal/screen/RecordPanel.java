package demarche.terminal.screen;

import demarche.terminal.view.Line;
import demarche.terminal.view.LogView;
import demarche.terminal.view.Phrases;
import java.util.List;

/** The story so far beside the meters of a very wide terminal: as many of the last turns as there is room for. */
final class RecordPanel {

    private RecordPanel() {}

    /**
     * Whole turns, the newest of them last; of one that is alone too long, the beginning.
     *
     * @param rows how many lines there is room for
     */
    static List<Line> lines(LogView log, Phrases phrases, int columns, int rows) {
        List<Line> fitting = last(log, 1, phrases, columns);
        for (int turns = 2; turns <= log.turns().size(); turns++) {
            List<Line> more = last(log, turns, phrases, columns);
            if (more.size() > rows) {
                break;
            }
            fitting = more;
        }
        return fitting;
    }

    private static List<Line> last(LogView log, int turns, Phrases phrases, int columns) {
        int all = log.turns().size();
        return new LogView(log.turns().subList(Math.max(0, all - turns), all))
                .lines(phrases, columns - 1).stream()
                        .map(line -> line.indented(1))
                        .toList();
    }
}
