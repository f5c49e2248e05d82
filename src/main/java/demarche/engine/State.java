package demarche.engine;

import demarche.scenario.condition.World;
import java.util.Arrays;

/**
 * The world between two moments: the turn, the meters, the flags, and as much of the past as can still matter.
 *
 * <p>Of the past it keeps the events that fired, where they cannot fire again or a condition asks for them, and the
 * options taken that a condition asks for. Two states are equal where all of that is the same.
 */
public final class State implements World {

    private final Layout layout;
    private final int turn;
    private final long[] words;

    /** Takes over the words, which nobody may change from here on. */
    State(Layout layout, int turn, long[] words) {
        this.layout = layout;
        this.turn = turn;
        this.words = words;
    }

    @Override
    public int meter(int index) {
        return layout.meterValue(words, index);
    }

    @Override
    public boolean flag(int index) {
        return Layout.isSet(words, layout.flag(index));
    }

    @Override
    public boolean happened(int event) {
        return layout.hasHappened(words, event);
    }

    @Override
    public boolean chose(int option) {
        return layout.hasChosen(words, option);
    }

    @Override
    public int turn() {
        return turn;
    }

    /** The same world at another turn. */
    State at(int otherTurn) {
        return new State(layout, otherTurn, words);
    }

    /** Its packed form; to be read only. */
    long[] words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state && turn == state.turn && Arrays.equals(words, state.words);
    }

    @Override
    public int hashCode() {
        return 31 * turn + Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return "turn " + turn + ", " + layout.describe(words);
    }
}
