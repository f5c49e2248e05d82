package demarche.scenario;

import demarche.scenario.condition.Condition;
import java.util.List;

/**
 * How the game closes.
 *
 * @param id its id
 * @param index its place in the order of precedence, from 0
 * @param immediate whether it can close any turn; otherwise it is looked at after the last
 * @param when its condition
 * @param title the headline
 * @param passage how it ends
 * @param discuss questions for a seminar
 */
public record Ending(
        Id id, int index, boolean immediate, Condition when, String title, Passage passage, List<String> discuss) {

    public Ending {
        discuss = List.copyOf(discuss);
    }
}
