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
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != 0) {
            if (isEqual(slots[slot] - 1, words, offset)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    /** The number of a state, which is added where it is not in the set. */
    int add(long[] words, int offset, long hash) {
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != 0) {
            if (isEqual(slots[slot] - 1, words, offset)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        int state = append(words, offset);
        slots[slot] = state + 1;
        if (size > slots.length / 4 * 3) {
            rehash();
        }
        return state;
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
            int slot = (int) hash(words(state), offset(state), width) & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = state + 1;
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
