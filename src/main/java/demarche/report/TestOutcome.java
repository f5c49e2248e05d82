package demarche.report;

import demarche.engine.Occurrence;
import demarche.scenario.ScenarioTest;
import demarche.scenario.Turn;
import java.util.List;

/** How one of a scenario's own tests went. */
public sealed interface TestOutcome {

    ScenarioTest test();

    /** All went as described. */
    record Passed(ScenarioTest test) implements TestOutcome {}

    /**
     * Something went otherwise. The game is played no further than to the first such thing.
     *
     * @param difference what went otherwise
     * @param story the turns up to that moment
     */
    record Failed(ScenarioTest test, Difference difference, List<Chapter> story) implements TestOutcome {
        public Failed {
            story = List.copyOf(story);
        }

        /** The last turn in which something has happened; empty where nothing has. */
        public List<Chapter> moment() {
            List<Chapter> eventful = story.stream()
                    .filter(chapter -> !chapter.ledger().isEmpty())
                    .toList();
            return eventful.isEmpty() ? List.of() : List.of(eventful.get(eventful.size() - 1));
        }
    }

    /**
     * What is not as described.
     *
     * @param about what it concerns
     * @param expected what should have been
     * @param actual what was
     */
    record Difference(String about, String expected, String actual) {}

    /** One turn and what happened in it, as far as the game went. */
    record Chapter(Turn turn, List<Occurrence> ledger) {
        public Chapter {
            ledger = List.copyOf(ledger);
        }
    }
}
