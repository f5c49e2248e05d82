package demarche.report;

import demarche.report.TestOutcome.Chapter;
import java.util.List;
import java.util.Optional;

/**
 * What is told of the game of a test that failed: the turn in which it went otherwise or, where only the end shows that
 * it did, of every turn what bears on it.
 *
 * @param ledger writes the lines
 * @param whole whether all that happened is told instead
 */
public record TestStory(LedgerLines ledger, boolean whole) {

    /**
     * What is told of a turn.
     *
     * @param turn its id
     * @param lines one for each thing that happened
     */
    public record Told(String turn, List<String> lines) {
        public Told {
            lines = List.copyOf(lines);
        }
    }

    /** What is told of each turn of which anything is. */
    public List<Told> of(TestOutcome.Failed failure) {
        Focus focus = failure.difference().focus();
        if (whole) {
            return failure.story().stream().map(this::told).toList();
        }
        return focus == null
                ? moment(failure).map(this::told).stream().toList()
                : failure.story().stream()
                        .map(chapter -> told(chapter, focus))
                        .filter(told -> !told.lines().isEmpty())
                        .toList();
    }

    /** The last turn in which something has happened; empty where nothing has. */
    private static Optional<Chapter> moment(TestOutcome.Failed failure) {
        return failure.story().stream()
                .filter(chapter -> !chapter.ledger().isEmpty())
                .reduce((earlier, later) -> later);
    }

    private Told told(Chapter chapter) {
        return new Told(
                chapter.turn().id().name(),
                chapter.ledger().stream().map(ledger::of).toList());
    }

    private Told told(Chapter chapter, Focus focus) {
        return new Told(
                chapter.turn().id().name(),
                chapter.ledger().stream()
                        .filter(focus::isOn)
                        .map(occurrence -> ledger.of(occurrence, focus::isOn))
                        .toList());
    }
}
