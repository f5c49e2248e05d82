package demarche.engine;

import java.util.BitSet;

/** An immutable set of events, by index. */
public final class EventSet {

    /** The set of no events. */
    static final EventSet NONE = new EventSet(new BitSet());

    private final BitSet indexes;

    private EventSet(BitSet indexes) {
        this.indexes = indexes;
    }

    static EventSet copyOf(BitSet indexes) {
        return new EventSet((BitSet) indexes.clone());
    }

    BitSet toBitSet() {
        return (BitSet) indexes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventSet set && indexes.equals(set.indexes);
    }

    @Override
    public int hashCode() {
        return indexes.hashCode();
    }

    @Override
    public String toString() {
        return indexes.toString();
    }
}
