package demarche.analysis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the starts of turns are worth for each of several objectives, as far as it is known yet. */
final class Values {

    private final Exploration explored;
    private final int width;
    private final @Nullable Numbers[][] byTurn;

    Values(Exploration explored, int objectives) {
        this.explored = explored;
        this.width = objectives;
        this.byTurn = new Numbers[explored.rules().scenario().turns().size()][];
    }

    /** Makes room for a turn. */
    void open(int turn) {
        Layer layer = explored.layer(turn);
        Numbers[] parts = new Numbers[layer.parts()];
        for (int part = 0; part < parts.length; part++) {
            parts[part] = new Numbers(width);
            parts[part].reserve(layer.part(part).size());
        }
        byTurn[turn] = parts;
    }

    /** Forgets every turn after this one. */
    void forgetAfter(int turn) {
        for (int later = turn + 1; later < byTurn.length; later++) {
            byTurn[later] = null;
        }
    }

    void set(int turn, int part, int state, double[] worth) {
        Numbers numbers = byTurn[turn][part];
        System.arraycopy(worth, 0, numbers.of(state), numbers.offset(state), width);
    }

    /** Adds what the start of a turn is worth, so many times. */
    void addTo(double[] sum, double times, int turn, long[] words) {
        long hash = StateTable.hash(words, 0, words.length);
        Layer layer = explored.layer(turn);
        int part = Layer.partOf(hash, layer.parts());
        int state = layer.part(part).find(words, 0, hash);
        Numbers numbers = byTurn[turn][part];
        double[] worth = numbers.of(state);
        int offset = numbers.offset(state);
        for (int k = 0; k < width; k++) {
            sum[k] += times * worth[offset + k];
        }
    }

    /** Copies what the start of a turn is worth. */
    void copyTo(double[] into, int turn, long[] words) {
        Arrays.fill(into, 0);
        addTo(into, 1, turn, words);
    }
}
