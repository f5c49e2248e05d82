package demarche.engine;

import demarche.scenario.Ending;
import java.util.List;

/** Where a game stands when the engine has nothing left to do by itself. */
public sealed interface Position {

    /** The world now. */
    State state();

    /**
     * Decisions are to be taken: those of a turn, or those of a crisis within it.
     *
     * @param state the world when they are put
     * @param crisis whether they are a crisis's
     * @param questions in the order in which they will be resolved; empty where a turn asks nothing of anybody
     * @param spent the events that cannot fire again in this turn
     */
    record Deciding(State state, boolean crisis, List<Question> questions, EventSet spent) implements Position {
        public Deciding {
            questions = List.copyOf(questions);
        }
    }

    /**
     * The game is over.
     *
     * @param state the world at the end
     * @param ending how it closed
     */
    record Ended(State state, Ending ending) implements Position {}
}
