package demarche.analysis;

import demarche.engine.Rules;

/** What an {@link Explorer} has found: all of it, or all up to a turn. */
public final class Exploration {

    /** The room for numbers that is taken in any case, in bytes. */
    private static final long ROOM = 256L << 20;

    private final Rules rules;
    private final Reduction reduction;
    private final Layer[] layers;
    private final int expanded;
    private final Coverage coverage;

    Exploration(Rules rules, Reduction reduction, Layer[] layers, int expanded, Coverage coverage) {
        this.rules = rules;
        this.reduction = reduction;
        this.layers = layers;
        this.expanded = expanded;
        this.coverage = coverage;
    }

    public Rules rules() {
        return rules;
    }

    Reduction reduction() {
        return reduction;
    }

    Layer layer(int turn) {
        return layers[turn];
    }

    /** Whether the budget lasted to the end. */
    public boolean isComplete() {
        return expanded == layers.length;
    }

    /** How many turns, from the first on, have been looked at whole. What {@link #coverage} says of these is exact. */
    public int expandedTurns() {
        return expanded;
    }

    /** In how many different states a turn can start; a lower bound for turns after those looked at. */
    public long states(int turn) {
        return layers[turn].size();
    }

    /** In how many different states turns can start. */
    public long states() {
        long states = 0;
        for (Layer layer : layers) {
            states += layer.size();
        }
        return states;
    }

    /** How much memory the states take, in bytes. */
    public long bytes() {
        long bytes = 0;
        for (Layer layer : layers) {
            bytes += layer.bytes();
        }
        return bytes;
    }

    /** About how many endings can be solved at once, with so many numbers a state for each, in the room for states. */
    int endingsAtOnce(int numbers) {
        long largest = 1;
        for (int turn = 0; turn < layers.length; turn++) {
            largest = Math.max(largest, states(turn) + (turn > 0 ? states(turn - 1) : 0));
        }
        long affordable = Math.max(ROOM, bytes()) / (largest * numbers * Double.BYTES);
        return (int) Math.max(1, Math.min(rules.scenario().endings().size(), affordable));
    }

    /** What games come upon. Where the budget did not last, what they come upon in the part that was looked at. */
    public Coverage coverage() {
        return coverage;
    }

    /** How likely games are that go on beyond what was looked at. */
    public double unresolved(Policy policy) {
        double resolved = 0;
        for (int i = 0; i < rules.scenario().endings().size(); i++) {
            resolved += coverage.ending(policy, i);
        }
        return isComplete() ? 0 : Math.max(0, 1 - resolved);
    }
}
