package demarche.analysis;

import demarche.engine.Rules;

/**
 * Finds every state in which a turn can start, turn by turn, with its probability. Since turns only go forward, a turn's
 * states are all known when those of the turns before it have been expanded.
 *
 * <p>Works in rounds: each worker expands its share of a block of states, then each adds what belongs to its part. So no
 * two ever write to the same place, and the result does not depend on who is faster.
 */
public final class Explorer {

    /** How many states a worker expands in a round. */
    private static final int ROUND = 2_048;

    private final Rules rules;
    private final Workers workers;
    private final Budget budget;
    private final Reduction reduction;
    private final Expansion[] expansions;
    private final Layer[] layers;

    Explorer(Rules rules, Reduction reduction, Budget budget, Workers workers) {
        this.rules = rules;
        this.workers = workers;
        this.budget = budget;
        this.reduction = reduction;
        expansions = new Expansion[workers.count()];
        for (int i = 0; i < expansions.length; i++) {
            expansions[i] = new Expansion(rules, reduction, expansions.length);
        }
        layers = new Layer[rules.scenario().turns().size()];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = new Layer(rules.stateWords(), expansions.length);
        }
    }

    /** Explores a whole scenario, each state as it is. */
    public static Exploration explore(Rules rules, Budget budget, Workers workers) {
        return new Explorer(rules, Reduction.NONE, budget, workers).explore();
    }

    Exploration explore() {
        Expansion first = expansions[0];
        first.start();
        deliver();
        int turn = 0;
        while (turn < layers.length && isWithinBudget()) {
            if (expand(layers[turn], turn)) {
                layers[turn].forgetMasses();
                turn++;
            }
        }
        Coverage coverage = new Coverage(rules.scenario());
        for (Expansion expansion : expansions) {
            coverage.add(expansion.coverage());
        }
        return new Exploration(rules, reduction, layers, turn, coverage);
    }

    /** Expands a layer; false where the budget did not last. */
    private boolean expand(Layer layer, int turn) {
        int[] from = new int[layer.parts()];
        for (int part = 0; part < layer.parts(); part++) {
            while (from[part] < layer.part(part).size()) {
                int start = from[part];
                int most = layer.part(part).size();
                int chosen = part;
                workers.each(expansions.length, worker -> {
                    int begin = Math.min(most, start + worker * ROUND);
                    expand(layer, turn, chosen, begin, Math.min(most, begin + ROUND), expansions[worker]);
                });
                from[part] = Math.min(most, start + expansions.length * ROUND);
                deliver();
                if (!isWithinBudget()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void expand(Layer layer, int turn, int part, int from, int to, Expansion expansion) {
        StateTable states = layer.part(part);
        Numbers masses = layer.mass(part);
        for (int state = from; state < to; state++) {
            int mass = masses.offset(state);
            double[] numbers = masses.of(state);
            expansion.expand(turn, states.words(state), states.offset(state), numbers[mass], numbers[mass + 1]);
        }
    }

    private void deliver() {
        workers.each(expansions.length, part -> {
            for (Expansion expansion : expansions) {
                expansion.outbox(part).deliver(layers, part);
            }
        });
    }

    private boolean isWithinBudget() {
        long states = 0;
        long bytes = 0;
        for (Layer layer : layers) {
            states += layer.size();
            bytes += layer.bytes();
        }
        return states <= budget.states() && bytes <= budget.bytes();
    }
}
