package demarche.engine;

import demarche.scenario.Meter;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where each thing that a state holds stands in its packed form: a row of 64-bit words, in which a meter takes as many
 * bits as its range needs, and a flag, an event or an option one. Equal states have equal words.
 *
 * <p>A field is an {@code int}: the word's place in its upper half, the first bit in its lower. A field lies within one
 * word. What a field holds is a <i>raw</i> number from 0; a meter's value is its raw number plus its {@code min}.
 */
public final class Layout {

    /** The field of what no state keeps. */
    public static final int NONE = -1;

    private final int[] meters;
    private final int[] meterMasks;
    private final int[] minima;
    private final int[] flags;
    private final int[] happened;
    private final int[] chosen;
    private final int[] spent;
    private final int stateWords;
    private final int words;
    private int next;

    Layout(Scenario scenario, Memory memory) {
        meters = new int[scenario.meters().size()];
        meterMasks = new int[meters.length];
        minima = new int[meters.length];
        for (Meter meter : scenario.meters()) {
            int bits = Long.SIZE - Long.numberOfLeadingZeros((long) meter.max() - meter.min());
            meters[meter.index()] = take(bits);
            meterMasks[meter.index()] = (int) ((1L << bits) - 1);
            minima[meter.index()] = meter.min();
        }
        flags = new int[scenario.flags().size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = take(1);
        }
        happened = new int[scenario.events().size()];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = memory.keepsEvent(i) ? take(1) : NONE;
        }
        chosen = new int[scenario.options().size()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = memory.keepsOption(i) ? take(1) : NONE;
        }
        stateWords = (next + Long.SIZE - 1) / Long.SIZE;
        next = stateWords * Long.SIZE;
        spent = new int[scenario.events().size()];
        for (int i = 0; i < spent.length; i++) {
            spent[i] = take(1);
        }
        words = (next + Long.SIZE - 1) / Long.SIZE;
    }

    /** The next field of so many bits; it begins a new word where the last has no room for it. */
    private int take(int bits) {
        if (next % Long.SIZE + bits > Long.SIZE) {
            next += Long.SIZE - next % Long.SIZE;
        }
        int field = ((next / Long.SIZE) << 16) | (next % Long.SIZE);
        next += bits;
        return field;
    }

    /** How many words a state takes. */
    public int stateWords() {
        return stateWords;
    }

    /** How many words a turn works on: the state's, then those of {@link #spent}. */
    int words() {
        return words;
    }

    /** The field of a meter. */
    public int meter(int index) {
        return meters[index];
    }

    /** The bits of a meter, as a number of that many ones. */
    public int meterMask(int index) {
        return meterMasks[index];
    }

    int min(int index) {
        return minima[index];
    }

    /** The field of a flag. */
    public int flag(int index) {
        return flags[index];
    }

    /** Whether an event has fired, or {@link #NONE} where no rule can ask. */
    public int happened(int event) {
        return happened[event];
    }

    /** Whether an option has been taken, or {@link #NONE} where no rule can ask. */
    public int chosen(int option) {
        return chosen[option];
    }

    /** Whether an event can no longer fire in the turn that runs; not part of a state. */
    int spent(int event) {
        return spent[event];
    }

    /** The word in which a field lies. */
    public static int wordOf(int field) {
        return field >>> 16;
    }

    /** The bit of its word at which a field begins. */
    public static int bitOf(int field) {
        return field & (Long.SIZE - 1);
    }

    /** What a field holds. */
    static int raw(long[] words, int field, int mask) {
        return (int) (words[field >>> 16] >>> field) & mask;
    }

    /** Whether a field of one bit is set. */
    static boolean isSet(long[] words, int field) {
        return ((words[field >>> 16] >>> field) & 1) != 0;
    }

    /** Changes what a field holds. */
    static void put(long[] words, int field, int mask, int raw) {
        long others = words[field >>> 16] & ~((mask & 0xffffffffL) << field);
        words[field >>> 16] = others | ((raw & 0xffffffffL) << field);
    }

    /** Sets a field of one bit. */
    static void set(long[] words, int field) {
        words[field >>> 16] |= 1L << field;
    }

    /** The events that can no longer fire in the turn that runs. */
    BitSet spent(long[] words) {
        BitSet events = new BitSet();
        for (int event = 0; event < spent.length; event++) {
            events.set(event, isSet(words, spent[event]));
        }
        return events;
    }

    /** Lets no event of a set fire in the turn that runs. */
    void spend(long[] words, BitSet events) {
        events.stream().forEach(event -> set(words, spent[event]));
    }

    int meterValue(long[] words, int index) {
        return raw(words, meters[index], meterMasks[index]) + minima[index];
    }

    boolean hasHappened(long[] words, int event) {
        return happened[event] != NONE && isSet(words, happened[event]);
    }

    boolean hasChosen(long[] words, int option) {
        return chosen[option] != NONE && isSet(words, chosen[option]);
    }

    /** A state for people who look for a mistake. */
    String describe(long[] words) {
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < meters.length; i++) {
            values.add(meterValue(words, i));
        }
        return "meters " + values + ", flags " + set(words, flags) + ", happened " + set(words, happened) + ", chose "
                + set(words, chosen);
    }

    private static List<Integer> set(long[] words, int[] fields) {
        List<Integer> set = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] != NONE && isSet(words, fields[i])) {
                set.add(i);
            }
        }
        return set;
    }
}
