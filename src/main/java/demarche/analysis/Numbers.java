package demarche.analysis;

import java.util.Arrays;

/** So many numbers for each of a growing count of states, 0 at first. */
final class Numbers {

    private static final int BLOCK_BITS = 12;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final int width;
    private double[][] blocks = new double[1][];

    Numbers(int width) {
        this.width = width;
    }

    /** Where the numbers of a state lie: from {@link #offset} on in this array. */
    double[] of(int state) {
        int block = state >>> BLOCK_BITS;
        if (block >= blocks.length) {
            blocks = Arrays.copyOf(blocks, Math.max(block + 1, 2 * blocks.length));
        }
        if (blocks[block] == null) {
            blocks[block] = new double[BLOCK * width];
        }
        return blocks[block];
    }

    int offset(int state) {
        return (state & (BLOCK - 1)) * width;
    }

    /** Makes room for so many states at once, so that several may then write at the same time. */
    void reserve(int states) {
        for (int first = 0; first < states; first += BLOCK) {
            of(first);
        }
    }
}
