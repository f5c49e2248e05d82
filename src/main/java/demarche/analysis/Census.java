package demarche.analysis;

import demarche.engine.Rules;
import demarche.scenario.Seat;
import java.util.ArrayList;
import java.util.List;

/**
 * A count of a scenario, to be kept beside it: a rule that is changed, or carried out otherwise, changes the count. It is
 * of every state as it is, so that it does not depend on which states are put together to solve it.
 *
 * @param counted every state there is, or those up to a turn
 * @param powers what each seat can force, the others choosing by weight; empty where that has not been worked out
 */
public record Census(Exploration counted, List<Solution.Power> powers) {

    public Census {
        powers = List.copyOf(powers);
    }

    /** Counts states and odds, as far as a budget lasts. */
    public static Census of(Rules rules, Budget budget, Workers workers) {
        return new Census(Explorer.explore(rules, budget, workers), List.of());
    }

    /** The same count with what each seat can force, where all states have been looked at. */
    public Census withPowers(Budget budget, Workers workers) {
        Rules rules = counted.rules();
        Exploration explored = new Explorer(rules, new Liveness(rules), budget, workers).explore();
        List<Solution.Power> all = new ArrayList<>();
        if (counted.isComplete() && explored.isComplete()) {
            for (Seat seat : rules.scenario().seats()) {
                all.addAll(Solution.powers(explored, seat.index(), Policy.BY_WEIGHT, null, workers));
            }
        }
        return new Census(counted, all);
    }
}
