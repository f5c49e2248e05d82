package demarche.analysis;

import demarche.engine.Witness;
import demarche.scenario.Decision;
import demarche.scenario.Drift;
import demarche.scenario.Scenario;
import demarche.scenario.condition.World;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What of a scenario games come upon, and how often on average, under each policy. All counts are expected numbers in a
 * game; for what happens at most once in a game they are probabilities.
 */
public final class Coverage implements Witness {

    private static final int POLICIES = Policy.values().length;

    private final double[][] endings;
    private final double[][] fired;
    private final double[][] open;
    private final double[][] taken;
    private final double[][][] shown;
    private final BitSet drifted = new BitSet();
    private final Map<Decision, Boolean> passedOver = new IdentityHashMap<>();

    Coverage(Scenario scenario) {
        endings = new double[POLICIES][scenario.endings().size()];
        fired = new double[POLICIES][scenario.events().size()];
        open = new double[POLICIES][scenario.options().size()];
        taken = new double[POLICIES][open[0].length];
        shown = new double[POLICIES][][];
        for (int i = 0; i < POLICIES; i++) {
            shown[i] = scenario.turns().stream()
                    .map(turn -> new double[turn.briefing().size()])
                    .toArray(double[][]::new);
        }
    }

    /** How likely an ending is. */
    public double ending(Policy policy, int ending) {
        return endings[policy.ordinal()][ending];
    }

    /** How often an event fires in a game. */
    public double fired(Policy policy, int event) {
        return fired[policy.ordinal()][event];
    }

    /** How often an option is open in a game when its decision is put. */
    public double open(Policy policy, int option) {
        return open[policy.ordinal()][option];
    }

    /** How often an option is taken in a game. */
    public double taken(Policy policy, int option) {
        return taken[policy.ordinal()][option];
    }

    /** How likely a paragraph of a briefing is shown, by its place in the briefing of its turn. */
    public double shown(Policy policy, int turn, int paragraph) {
        return shown[policy.ordinal()][turn][paragraph];
    }

    /** Whether a drift rule ever applies. */
    public boolean drifted(int drift) {
        return drifted.get(drift);
    }

    /** Whether a decision is ever passed over because none of its options is open. */
    public boolean isPassedOver(Decision decision) {
        return passedOver.containsKey(decision);
    }

    @Override
    public void passedOver(Decision decision) {
        passedOver.put(decision, true);
    }

    @Override
    public void drifted(Drift drift, int percent, World now) {
        drifted.set(drift.index());
    }

    void addEnding(int ending, double uniform, double byWeight) {
        add(endings, ending, uniform, byWeight);
    }

    void addFired(int event, double uniform, double byWeight) {
        add(fired, event, uniform, byWeight);
    }

    void addOpen(int option, double uniform, double byWeight) {
        add(open, option, uniform, byWeight);
    }

    void addTaken(int option, double uniform, double byWeight) {
        add(taken, option, uniform, byWeight);
    }

    void addShown(int turn, int paragraph, double uniform, double byWeight) {
        shown[Policy.UNIFORM.ordinal()][turn][paragraph] += uniform;
        shown[Policy.BY_WEIGHT.ordinal()][turn][paragraph] += byWeight;
    }

    private static void add(double[][] counts, int place, double uniform, double byWeight) {
        counts[Policy.UNIFORM.ordinal()][place] += uniform;
        counts[Policy.BY_WEIGHT.ordinal()][place] += byWeight;
    }

    /** Adds what another part of the same computation has counted. */
    void add(Coverage other) {
        for (int i = 0; i < POLICIES; i++) {
            add(endings[i], other.endings[i]);
            add(fired[i], other.fired[i]);
            add(open[i], other.open[i]);
            add(taken[i], other.taken[i]);
            for (int turn = 0; turn < shown[i].length; turn++) {
                add(shown[i][turn], other.shown[i][turn]);
            }
        }
        drifted.or(other.drifted);
        passedOver.putAll(other.passedOver);
    }

    private static void add(double[] into, double[] more) {
        for (int i = 0; i < into.length; i++) {
            into[i] += more[i];
        }
    }
}
