package demarche.analysis;

import java.util.Arrays;

/**
 * A set of packed states, numbered from 0 in the order in which they were added. Open addressing with linear probing;
 * the states lie side by side in blocks, so that a set can grow without copying them.
 */
final class StateTable {

    private static final int BLOCK_BITS = 12;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final int width;
    private long[][] blocks = new long[1][];
    /** A state's number and one, below a {@link #markOf} its hash; 0 where the slot is free. */
    private int[] slots = new int[1 << 10];

    private int size;

    /** An empty set of states of so many words each. */
    StateTable(int width) {
        this.width = width;
    }

    int size() {
        return size;
    }

    /** Where the words of a state lie: {@link #offset} of this array. */
    long[] words(int state) {
        return blocks[state >>> BLOCK_BITS];
    }

    int offset(int state) {
        return (state & (BLOCK - 1)) * width;
    }

    /** A number that differs between most states; equal for equal ones. */
    static long hash(long[] words, int offset, int width) {
        long hash = 0;
        for (int i = 0; i < width; i++) {
            hash = (hash ^ words[offset + i]) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 29;
        }
        hash *= 0xbf58476d1ce4e5b9L;
        return hash ^ (hash >>> 32);
    }

    /** The number of a state that is in the set, or -1. */
    int find(long[] words, int offset, long hash) {
        int slot = slotOf(words, offset, hash);
        return slots[slot] == 0 ? -1 : numberIn(slot);
    }

    /** The number of a state, which is added where it is not in the set. */
    int add(long[] words, int offset, long hash) {
        int slot = slotOf(words, offset, hash);
        if (slots[slot] != 0) {
            return numberIn(slot);
        }
        int state = append(words, offset);
        fill(slot, state, hash);
        if (size > slots.length / 4 * 3) {
            rehash();
        }
        return state;
    }

    /** Where a state stands among the slots or, if it is not in the set, the free slot where it would. */
    private int slotOf(long[] words, int offset, long hash) {
        int numbers = slots.length - 1;
        int slot = (int) hash & numbers;
        int mark = markOf(hash);
        while (slots[slot] != 0) {
            if ((slots[slot] & ~numbers) == mark && isEqual(numberIn(slot), words, offset)) {
                return slot;
            }
            slot = (slot + 1) & numbers;
        }
        return slot;
    }

    private void fill(int slot, int state, long hash) {
        slots[slot] = markOf(hash) | (state + 1);
    }

    private int numberIn(int slot) {
        return (slots[slot] & (slots.length - 1)) - 1;
    }

    /** What the upper bits of a slot keep of a hash, so that few other states have to be looked at. */
    private int markOf(long hash) {
        return (int) (hash >>> 32) & -slots.length;
    }

    private boolean isEqual(int state, long[] words, int offset) {
        long[] block = blocks[state >>> BLOCK_BITS];
        int at = offset(state);
        for (int i = 0; i < width; i++) {
            if (block[at + i] != words[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private int append(long[] words, int offset) {
        int block = size >>> BLOCK_BITS;
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * block);
        }
        if (blocks[block] == null) {
            blocks[block] = new long[BLOCK * width];
        }
        System.arraycopy(words, offset, blocks[block], offset(size), width);
        return size++;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        for (int state = 0; state < size; state++) {
            long hash = hash(words(state), offset(state), width);
            int slot = (int) hash & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            fill(slot, state, hash);
        }
    }

    /** How many bytes it takes. */
    long bytes() {
        long full = 0;
        for (long[] block : blocks) {
            full += block == null ? 0 : (long) BLOCK * width * Long.BYTES;
        }
        return full + (long) slots.length * Integer.BYTES;
    }
}
