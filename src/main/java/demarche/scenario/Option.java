package demarche.scenario;

import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.Symbol;
import java.util.List;

/**
 * One course of action.
 *
 * @param id its id, unique in the scenario
 * @param index its place among all options of the scenario, from 0: those of turns in order, then those of events
 * @param label the course of action, in a line
 * @param pro the best argument for it, or empty
 * @param con the best argument against it, or empty
 * @param when whether it exists in a situation at all
 * @param needs whether it is open where it exists
 * @param lockedBecause the author's reason where {@code needs} does not hold, or empty
 * @param weight how readily a seat takes it that nobody holds; less than 0 counts as 0
 * @param passage what is told when it has been taken
 * @param effects what it changes, in order
 * @param outcomes of which one is drawn after the effects; empty where chance has no part
 */
public record Option(
        Id id,
        int index,
        String label,
        String pro,
        String con,
        Condition when,
        Condition needs,
        String lockedBecause,
        Quantity weight,
        Passage passage,
        List<Effect> effects,
        List<Outcome> outcomes) {

    public Option {
        effects = List.copyOf(effects);
        outcomes = List.copyOf(outcomes);
    }

    public Symbol symbol() {
        return new Symbol(Symbol.Kind.OPTION, id.name(), index);
    }
}
