package demarche.engine;

import demarche.scenario.Meter;
import demarche.scenario.Scenario;
import demarche.scenario.condition.World;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The world between two moments: the turn, the meters, the flags, and as much of the past as can still matter.
 *
 * <p>Of the past it keeps the events that fired, where they cannot fire again or a condition asks for them, and the
 * options taken that a condition asks for. Two states are equal exactly where no rule can tell them apart.
 */
public final class State implements World {

    private final int turn;
    private final int[] meters;
    private final BitSet flags;
    private final BitSet happened;
    private final BitSet chosen;

    /** Takes over its arguments, which nobody may change from here on. */
    State(int turn, int[] meters, BitSet flags, BitSet happened, BitSet chosen) {
        this.turn = turn;
        this.meters = meters;
        this.flags = flags;
        this.happened = happened;
        this.chosen = chosen;
    }

    /** The world before the first turn: every meter at its start, every flag lowered, nothing happened. */
    static State initial(Scenario scenario) {
        int[] meters = scenario.meters().stream().mapToInt(Meter::start).toArray();
        return new State(0, meters, new BitSet(), new BitSet(), new BitSet());
    }

    @Override
    public int meter(int index) {
        return meters[index];
    }

    @Override
    public boolean flag(int index) {
        return flags.get(index);
    }

    @Override
    public boolean happened(int event) {
        return happened.get(event);
    }

    @Override
    public boolean chose(int option) {
        return chosen.get(option);
    }

    @Override
    public int turn() {
        return turn;
    }

    /** The same world at another turn. */
    State at(int otherTurn) {
        return new State(otherTurn, meters, flags, happened, chosen);
    }

    int[] copyOfMeters() {
        return meters.clone();
    }

    BitSet copyOfFlags() {
        return (BitSet) flags.clone();
    }

    BitSet copyOfHappened() {
        return (BitSet) happened.clone();
    }

    BitSet copyOfChosen() {
        return (BitSet) chosen.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state
                && turn == state.turn
                && Arrays.equals(meters, state.meters)
                && flags.equals(state.flags)
                && happened.equals(state.happened)
                && chosen.equals(state.chosen);
    }

    @Override
    public int hashCode() {
        int hash = 31 * turn + Arrays.hashCode(meters);
        hash = 31 * hash + flags.hashCode();
        hash = 31 * hash + happened.hashCode();
        return 31 * hash + chosen.hashCode();
    }

    @Override
    public String toString() {
        return "turn " + turn + ", meters " + Arrays.toString(meters) + ", flags " + flags + ", happened " + happened
                + ", chose " + chosen;
    }
}
