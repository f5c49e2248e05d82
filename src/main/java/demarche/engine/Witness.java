package demarche.engine;

import demarche.scenario.Decision;
import demarche.scenario.Drift;
import demarche.scenario.Effect;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.condition.World;

/**
 * Hears what happens in a turn as it happens, each thing before its changes, with the world as it is then. A game keeps what it hears in the ledger;
 * the analysis counts, or does not listen.
 */
public interface Witness {

    /** Does not listen. */
    Witness NONE = new Witness() {};

    /**
     * A decision is not put, since none of its options is open.
     *
     * @param index its place among all decisions of the scenario
     */
    default void passedOver(Decision decision, int index) {}

    /** A seat takes an option. */
    default void decided(Option option, int seat) {}

    /**
     * Chance decides how an option goes.
     *
     * @param weight the outcome's weight
     * @param total the weight of all its outcomes together
     */
    default void turnedOut(Option option, Outcome outcome, int weight, long total) {}

    /** The turn of a drift rule has come; whether it applies is still to be seen. */
    default void considered(Drift drift, World now) {}

    /** The turn of an event has come; whether it fires, or can at all in this turn, is still to be seen. */
    default void considered(Event event, World now) {}

    /** A drift rule applies. */
    default void drifted(Drift drift, int percent, World now) {}

    /** An event fires. */
    default void fired(Event event, int percent, World now) {}

    /** An event could have fired, but its roll failed. */
    default void failed(Event event, int percent, World now) {}

    /** The game closes. */
    default void closed(Ending ending, World now) {}

    /**
     * An effect of what was heard last has been applied.
     *
     * @param before the meter's value before; for a flag 1 or 0
     * @param asked the amount to add, or the value to set
     * @param after the value after
     */
    default void changed(Effect effect, int before, int asked, int after) {}
}
