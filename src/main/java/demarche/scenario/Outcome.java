package demarche.scenario;

import demarche.scenario.condition.Quantity;
import java.util.List;

/**
 * One way in which an option may go.
 *
 * @param id what tests and rulings call it; unique within its option. Where the author gives none, its place, from 1
 * @param weight how likely it is beside the others; less than 0 counts as 0
 * @param passage what is told when it comes about
 * @param effects what it changes, in order
 */
public record Outcome(String id, Quantity weight, Passage passage, List<Effect> effects) {

    public Outcome {
        effects = List.copyOf(effects);
    }
}
