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

    /** How many states a worker expands in a round at most. */
    private static final int LONGEST_ROUND = 2_048;

    /** About how many starts of turns a worker may come upon in a round, before they are added. */
    private static final long POSTED = 1L << 14;

    private final Rules rules;
    private final Workers workers;
    private final Budget budget;
    private final Reduction reduction;
    private final Links links;
    private final Expansion[] expansions;
    private final Layer[] layers;

    Explorer(Rules rules, Reduction reduction, Budget budget, Workers workers) {
        this(rules, reduction, Links.NONE, budget, workers);
    }

    private Explorer(Rules rules, Reduction reduction, Links links, Budget budget, Workers workers) {
        this.links = links;
        this.rules = rules;
        this.workers = workers;
        this.budget = budget;
        this.reduction = reduction;
        expansions = new Expansion[workers.count()];
        for (int i = 0; i < expansions.length; i++) {
            expansions[i] = new Expansion(rules, reduction, links, expansions.length);
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

    /** Explores a scenario, and counts of each link how often it holds. States that go on alike are put together. */
    public static Exploration explore(Rules rules, Links links, Budget budget, Workers workers) {
        return new Explorer(rules, new Liveness(rules, links), links, budget, workers).explore();
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
        Coverage coverage = new Coverage(rules.scenario(), links);
        for (Expansion expansion : expansions) {
            coverage.add(expansion.coverage());
        }
        return new Exploration(rules, reduction, layers, turn, coverage);
    }

    /** Expands a layer; false where the budget did not last. */
    private boolean expand(Layer layer, int turn) {
        int round = 1;
        for (int part = 0; part < layer.parts(); part++) {
            int most = layer.part(part).size();
            int from = 0;
            while (from < most) {
                expand(layer, turn, part, from, round);
                from += expansions.length * round;
                long posted = posted();
                deliver();
                if (!isWithinBudget()) {
                    return false;
                }
                round = nextRound(round, posted);
            }
        }
        return true;
    }

    /** Expands a round of states, from one on. */
    private void expand(Layer layer, int turn, int part, int from, int round) {
        int most = layer.part(part).size();
        workers.each(expansions.length, worker -> {
            int begin = Math.min(most, from + worker * round);
            expand(layer, turn, part, begin, Math.min(most, begin + round), expansions[worker]);
        });
    }

    /** How long the next round may be, so that the outboxes stay small: a state can lead to thousands of others. */
    private int nextRound(int round, long posted) {
        long each = Math.max(1, posted / round);
        return (int) Math.max(1, Math.min(Math.min(LONGEST_ROUND, 4L * round), expansions.length * POSTED / each));
    }

    private long posted() {
        long posted = 0;
        for (Expansion expansion : expansions) {
            for (int part = 0; part < expansions.length; part++) {
                posted += expansion.outbox(part).size();
            }
        }
        return posted;
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
