package demarche.analysis;

import demarche.engine.Witness;
import demarche.scenario.Decision;
import demarche.scenario.Drift;
import demarche.scenario.Scenario;
import demarche.scenario.condition.World;
import java.util.BitSet;

/**
 * What of a scenario games come upon, and how often on average, under each policy. All counts are expected numbers in a
 * game; for what happens at most once in a game they are probabilities.
 */
public final class Coverage implements Witness {

    private final Counts uniform;
    private final Counts byWeight;
    private final BitSet drifted = new BitSet();
    private final BitSet passedOver = new BitSet();

    /** The counts under one policy, by the indexes of things. */
    private static final class Counts {

        final double[] endings;
        final double[] fired;
        final double[] open;
        final double[] taken;
        final double[][] shown;

        Counts(Scenario scenario) {
            endings = new double[scenario.endings().size()];
            fired = new double[scenario.events().size()];
            open = new double[scenario.options().size()];
            taken = new double[open.length];
            shown = scenario.turns().stream()
                    .map(turn -> new double[turn.briefing().size()])
                    .toArray(double[][]::new);
        }

        void add(Counts more) {
            add(endings, more.endings);
            add(fired, more.fired);
            add(open, more.open);
            add(taken, more.taken);
            for (int turn = 0; turn < shown.length; turn++) {
                add(shown[turn], more.shown[turn]);
            }
        }

        private static void add(double[] into, double[] more) {
            for (int i = 0; i < into.length; i++) {
                into[i] += more[i];
            }
        }
    }

    Coverage(Scenario scenario) {
        uniform = new Counts(scenario);
        byWeight = new Counts(scenario);
    }

    private Counts under(Policy policy) {
        return policy == Policy.UNIFORM ? uniform : byWeight;
    }

    /** How likely an ending is. */
    public double ending(Policy policy, int ending) {
        return under(policy).endings[ending];
    }

    /** How often an event fires in a game. */
    public double fired(Policy policy, int event) {
        return under(policy).fired[event];
    }

    /** How often an option is open in a game when its decision is put. */
    public double open(Policy policy, int option) {
        return under(policy).open[option];
    }

    /** How often an option is taken in a game. */
    public double taken(Policy policy, int option) {
        return under(policy).taken[option];
    }

    /** How likely a paragraph of a briefing is shown, by its place in the briefing of its turn. */
    public double shown(Policy policy, int turn, int paragraph) {
        return under(policy).shown[turn][paragraph];
    }

    /** Whether a drift rule ever applies. */
    public boolean drifted(int drift) {
        return drifted.get(drift);
    }

    /** Whether a decision, by its place among all, is ever passed over because none of its options is open. */
    public boolean isPassedOver(int decision) {
        return passedOver.get(decision);
    }

    @Override
    public void passedOver(Decision decision, int index) {
        passedOver.set(index);
    }

    @Override
    public void drifted(Drift drift, int percent, World now) {
        drifted.set(drift.index());
    }

    void addEnding(int ending, double alike, double weighed) {
        uniform.endings[ending] += alike;
        byWeight.endings[ending] += weighed;
    }

    void addFired(int event, double alike, double weighed) {
        uniform.fired[event] += alike;
        byWeight.fired[event] += weighed;
    }

    void addOpen(int option, double alike, double weighed) {
        uniform.open[option] += alike;
        byWeight.open[option] += weighed;
    }

    void addTaken(int option, double alike, double weighed) {
        uniform.taken[option] += alike;
        byWeight.taken[option] += weighed;
    }

    void addShown(int turn, int paragraph, double alike, double weighed) {
        uniform.shown[turn][paragraph] += alike;
        byWeight.shown[turn][paragraph] += weighed;
    }

    /** Adds what another part of the same computation has counted. */
    void add(Coverage other) {
        uniform.add(other.uniform);
        byWeight.add(other.byWeight);
        drifted.or(other.drifted);
        passedOver.or(other.passedOver);
    }
}
