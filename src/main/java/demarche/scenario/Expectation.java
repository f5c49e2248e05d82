package demarche.scenario;

import demarche.scenario.condition.Condition;
import java.util.List;

/**
 * What must come of a game.
 *
 * @param ending the id of the ending that must be reached, or empty
 * @param locked the ids of options that must be locked when their decision is put
 * @param fired the ids of events that must have happened
 * @param notFired the ids of events that must not have happened
 * @param holds what must hold at the end
 */
public record Expectation(
        String ending, List<String> locked, List<String> fired, List<String> notFired, List<Condition> holds) {

    public Expectation {
        locked = List.copyOf(locked);
        fired = List.copyOf(fired);
        notFired = List.copyOf(notFired);
        holds = List.copyOf(holds);
    }
}
