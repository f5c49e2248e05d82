package demarche.scenario;

import demarche.scenario.condition.Condition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must come of a game.
 *
 * @param ending the id of the ending that must be reached, or empty
 * @param locked the ids of options that must be locked when their decision is put, each with words that the reason must
 *     have, or empty where any reason will do
 * @param fired the ids of events that must have happened
 * @param notFired the ids of events that must not have happened
 * @param shown words that must have been read in the course of the game
 * @param notShown words that must not
 * @param holds what must hold at the end
 */
public record Expectation(
        String ending,
        Map<String, String> locked,
        List<String> fired,
        List<String> notFired,
        List<String> shown,
        List<String> notShown,
        List<Condition> holds) {

    public Expectation {
        locked = Collections.unmodifiableMap(new LinkedHashMap<>(locked));
        fired = List.copyOf(fired);
        notFired = List.copyOf(notFired);
        shown = List.copyOf(shown);
        notShown = List.copyOf(notShown);
        holds = List.copyOf(holds);
    }
}
