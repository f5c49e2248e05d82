package demarche.analysis;

import java.util.Arrays;

/** Starts of turns that one worker has come upon, for another to add. */
final class Outbox {

    private static final int EXTRA = 3;

    private final int width;
    private long[] records = new long[1024];
    private int length;

    /** For states of so many words. */
    Outbox(int width) {
        this.width = width;
    }

    /** How many wait to be delivered. */
    int size() {
        return length / (width + EXTRA);
    }

    void post(int turn, long[] words, double uniform, double byWeight) {
        if (length + width + EXTRA > records.length) {
            records = Arrays.copyOf(records, 2 * records.length + width + EXTRA);
        }
        records[length] = turn;
        records[length + 1] = Double.doubleToRawLongBits(uniform);
        records[length + 2] = Double.doubleToRawLongBits(byWeight);
        for (int i = 0; i < width; i++) {
            records[length + EXTRA + i] = words[i];
        }
        length += width + EXTRA;
    }

    /** Adds what was posted to the part of each layer, with its probabilities, and forgets it. */
    void deliver(Layer[] layers, int part) {
        for (int at = 0; at < length; at += width + EXTRA) {
            Layer layer = layers[(int) records[at]];
            int state = layer.add(part, records, at + EXTRA);
            double[] mass = layer.mass(part).of(state);
            int offset = layer.mass(part).offset(state);
            mass[offset] += Double.longBitsToDouble(records[at + 1]);
            mass[offset + 1] += Double.longBitsToDouble(records[at + 2]);
        }
        length = 0;
    }
}
