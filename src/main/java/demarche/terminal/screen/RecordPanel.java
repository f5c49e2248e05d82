package demarche.terminal.screen;

import demarche.terminal.view.Line;
import demarche.terminal.view.LogView;
import demarche.terminal.view.Phrases;
import java.util.List;
import java.util.stream.Stream;

/** The story so far beside the meters of a very wide terminal: as many of the last turns as there is room for. */
final class RecordPanel {

    /** How many lines the heading takes. */
    private static final int HEADING = 1;

    private RecordPanel() {}

    /**
     * Whole turns, the newest of them last; of one that is alone too long, the beginning.
     *
     * @param rows how many lines there is room for
     */
    static List<Line> lines(LogView log, Phrases phrases, int columns, int rows) {
        List<Line> all = log.lines(phrases, columns - 1);
        int cut = 0;
        for (int line = all.size() - 1; line > 0; line--) {
            boolean begins = LogView.isStart(all.get(line));
            if (begins && (cut == 0 || HEADING + all.size() - (line - 1) <= rows)) {
                // With the blank line before it.
                cut = line - 1;
            }
        }
        List<Line> heading = all.subList(0, Math.min(cut, HEADING));
        return Stream.concat(heading.stream(), all.subList(cut, all.size()).stream())
                .map(line -> line.indented(1))
                .toList();
    }
}
