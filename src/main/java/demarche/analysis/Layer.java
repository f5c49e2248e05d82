package demarche.analysis;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The states in which one turn can start, in as many parts as there are workers, so that each can add to its own; for
 * each state, until it has been expanded, how likely it is under each policy.
 */
final class Layer {

    private static final int POLICIES = Policy.values().length;

    private final int width;
    private final StateTable[] states;
    private final @Nullable Numbers[] masses;

    Layer(int width, int parts) {
        this.width = width;
        states = new StateTable[parts];
        masses = new Numbers[parts];
        for (int i = 0; i < parts; i++) {
            states[i] = new StateTable(width);
            masses[i] = new Numbers(POLICIES);
        }
    }

    StateTable part(int number) {
        return states[number];
    }

    int parts() {
        return states.length;
    }

    /** The part in which a state belongs. */
    static int partOf(long hash, int parts) {
        return (int) (((hash >>> 32) * parts) >>> 32);
    }

    /** The number of a state in a part, to which it is added where it is not in it yet. */
    int add(int part, long[] words, int offset) {
        return states[part].add(words, offset, StateTable.hash(words, offset, width));
    }

    /** How likely the states of a part are: by policy. Only until {@link #forgetMasses}. */
    Numbers mass(int part) {
        return Objects.requireNonNull(masses[part]);
    }

    void forgetMasses() {
        Arrays.fill(masses, null);
    }

    long size() {
        long size = 0;
        for (StateTable part : states) {
            size += part.size();
        }
        return size;
    }

    /** How many bytes its states take. */
    long bytes() {
        long bytes = 0;
        for (int i = 0; i < states.length; i++) {
            long mass = masses[i] == null ? 0 : (long) states[i].size() * POLICIES * Double.BYTES;
            bytes += states[i].bytes() + mass;
        }
        return bytes;
    }
}
