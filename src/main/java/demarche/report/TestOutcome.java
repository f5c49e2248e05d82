package demarche.report;

import demarche.engine.Occurrence;
import demarche.scenario.ScenarioTest;
import demarche.scenario.Turn;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    }

    /**
     * What is not as described.
     *
     * @param about what it concerns
     * @param expected what should have been
     * @param actual what was
     * @param focus what of the game led to it, where only its end could show it; null where the turn shows it in which
     *     the game went otherwise
     */
    record Difference(
            String about,
            String expected,
            String actual,
            @Nullable Focus focus) {

        Difference(String about, String expected, String actual) {
            this(about, expected, actual, null);
        }

        /** The same with what led to it. */
        Difference from(Focus cause) {
            return new Difference(about, expected, actual, cause);
        }
    }

    /** One turn and what happened in it, as far as the game went. */
    record Chapter(Turn turn, List<Occurrence> ledger) {
        public Chapter {
            ledger = List.copyOf(ledger);
        }
    }
}
