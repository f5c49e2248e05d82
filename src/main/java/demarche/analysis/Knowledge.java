package demarche.analysis;

import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of a moment of a game: between which numbers each meter and the turn lie, and of some flags, events and
 * options whether they hold. Immutable.
 */
final class Knowledge {

    private final Map<Quantity, Interval> numbers;
    private final Map<Condition, Boolean> facts;

    private Knowledge(Map<Quantity, Interval> numbers, Map<Condition, Boolean> facts) {
        this.numbers = numbers;
        this.facts = facts;
    }

    static Knowledge of(Map<Quantity, Interval> numbers) {
        return new Knowledge(new HashMap<>(numbers), Map.of());
    }

    Interval of(Quantity quantity) {
        return numbers.getOrDefault(quantity, Interval.ALL);
    }

    boolean denies(Condition fact, boolean holds) {
        return Objects.equals(facts.get(fact), !holds);
    }

    Knowledge with(Quantity quantity, Interval interval) {
        Map<Quantity, Interval> more = new HashMap<>(numbers);
        more.put(quantity, interval);
        return new Knowledge(more, facts);
    }

    Knowledge with(Condition fact, boolean holds) {
        Map<Condition, Boolean> more = new HashMap<>(facts);
        more.put(fact, holds);
        return new Knowledge(numbers, more);
    }

    /** What is known if one of the two is so, but not which. */
    Knowledge or(Knowledge other) {
        Map<Quantity, Interval> either = new HashMap<>(numbers);
        either.replaceAll((quantity, interval) -> interval.hull(other.of(quantity)));
        Map<Condition, Boolean> common = new HashMap<>(facts);
        common.entrySet().retainAll(other.facts.entrySet());
        return new Knowledge(either, common);
    }
}
