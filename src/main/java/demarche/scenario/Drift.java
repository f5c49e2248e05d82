package demarche.scenario;

import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import java.util.List;

/**
 * A rule that moves meters each turn while its condition holds.
 *
 * @param id its id
 * @param index its place in the scenario, from 0
 * @param when its condition
 * @param chance in percent; cut off at 0 and 100
 * @param effects what it changes, in order
 * @param why the reason, for those who ask
 */
public record Drift(Id id, int index, Condition when, Quantity chance, List<Effect> effects, Passage why) {

    public Drift {
        effects = List.copyOf(effects);
    }
}
