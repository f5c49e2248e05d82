package demarche.scenario;

import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.Symbol;
import java.util.List;

/**
 * Something that happens in the world.
 *
 * @param id its id
 * @param index its place in the scenario, from 0
 * @param title the headline
 * @param when its condition
 * @param from the position of the first turn in which it can fire
 * @param until the position of the last
 * @param chance in percent; cut off at 0 and 100
 * @param repeat whether it can fire again in a later turn
 * @param passage the news
 * @param effects what it changes, in order
 * @param crisis decisions that it puts, at most one for each seat, in the order of seats
 */
public record Event(
        Id id,
        int index,
        String title,
        Condition when,
        int from,
        int until,
        Quantity chance,
        boolean repeat,
        Passage passage,
        List<Effect> effects,
        List<Decision> crisis) {

    public Event {
        effects = List.copyOf(effects);
        crisis = List.copyOf(crisis);
    }

    public boolean isOpenIn(int turn) {
        return from <= turn && turn <= until;
    }

    public Symbol symbol() {
        return new Symbol(Symbol.Kind.EVENT, id.name(), index);
    }
}
