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

        /** By the turn that closes the game and the ending. Here and below, turn -1 is the first row. */
        final double[][] endings;
        /** By turn and event. */
        final double[][] fired;
        /** By the turn before and the turn after. */
        final double[][] moved;

        final double[] linked;
        final double[] open;
        final double[] taken;
        final double[][] shown;

        Counts(Scenario scenario, int links) {
            int turns = scenario.turns().size();
            endings = new double[turns + 1][scenario.endings().size()];
            fired = new double[turns][scenario.events().size()];
            moved = new double[turns + 1][turns];
            linked = new double[links];
            open = new double[scenario.options().size()];
            taken = new double[open.length];
            shown = scenario.turns().stream()
                    .map(turn -> new double[turn.briefing().size()])
                    .toArray(double[][]::new);
        }

        void add(Counts more) {
            add(endings, more.endings);
            add(fired, more.fired);
            add(moved, more.moved);
            add(linked, more.linked);
            add(open, more.open);
            add(taken, more.taken);
            add(shown, more.shown);
        }

        private static void add(double[][] into, double[][] more) {
            for (int row = 0; row < into.length; row++) {
                add(into[row], more[row]);
            }
        }

        private static double sum(double[][] rows, int place) {
            double sum = 0;
            for (double[] row : rows) {
                sum += row[place];
            }
            return sum;
        }

        private static void add(double[] into, double[] more) {
            for (int i = 0; i < into.length; i++) {
                into[i] += more[i];
            }
        }
    }

    Coverage(Scenario scenario, Links links) {
        uniform = new Counts(scenario, links.all().size());
        byWeight = new Counts(scenario, links.all().size());
    }

    private Counts under(Policy policy) {
        return policy == Policy.UNIFORM ? uniform : byWeight;
    }

    /** How likely an ending is. */
    public double ending(Policy policy, int ending) {
        return Counts.sum(under(policy).endings, ending);
    }

    /** How likely an ending closes the game in a turn. */
    public double ending(Policy policy, int turn, int ending) {
        return under(policy).endings[turn + 1][ending];
    }

    /** How often an event fires in a game. */
    public double fired(Policy policy, int event) {
        return Counts.sum(under(policy).fired, event);
    }

    /** How likely an event fires in a turn. */
    public double fired(Policy policy, int turn, int event) {
        return under(policy).fired[turn][event];
    }

    /** How often the consequence of a link fires in a game after its cause has; counted only where links were asked for. */
    public double linked(Policy policy, int link) {
        return under(policy).linked[link];
    }

    /** How likely a turn takes place. */
    public double entered(Policy policy, int turn) {
        return Counts.sum(under(policy).moved, turn);
    }

    /** How likely one turn is followed by another. */
    public double moved(Policy policy, int from, int to) {
        return under(policy).moved[from + 1][to];
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

    /** Counts a game that ends; the turn is -1 where it is over before any. */
    void addEnding(int turn, int ending, double alike, double weighed) {
        uniform.endings[turn + 1][ending] += alike;
        byWeight.endings[turn + 1][ending] += weighed;
    }

    void addFired(int turn, int event, double alike, double weighed) {
        uniform.fired[turn][event] += alike;
        byWeight.fired[turn][event] += weighed;
    }

    void addLinked(int link, double alike, double weighed) {
        uniform.linked[link] += alike;
        byWeight.linked[link] += weighed;
    }

    /** Counts a game that goes on to another turn; it comes from turn -1 where it begins there. */
    void addMoved(int from, int to, double alike, double weighed) {
        uniform.moved[from + 1][to] += alike;
        byWeight.moved[from + 1][to] += weighed;
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
