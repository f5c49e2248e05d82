package demarche.analysis.simulation;

import demarche.scenario.Decision;
import demarche.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * What has been counted over games. Counts of what can come about several times in a game, such as an event that
 * repeats, are of times; they say so.
 */
public final class Tally {

    private final List<Decision> decisions;
    private final Spread spread;
    long games;
    final long[] endings;
    /** The first seed that reached each ending, or any number where none did. */
    final long[] firstSeeds;

    final long[] turns;
    /** How often each decision was put with each set of its options open; a row for each decision. */
    final long[][] open;
    /** How often each option was taken; a row for each decision. */
    final long[][] taken;

    final long[] passedOver;
    final long[] fired;
    final long[] drifted;
    /** How often each paragraph was shown; a row for each turn. */
    final long[][] shown;
    /** How often each goal was met; a row for each seat. */
    final long[][] goals;

    Tally(Scenario scenario) {
        decisions = scenario.decisions().toList();
        spread = new Spread(scenario);
        endings = new long[scenario.endings().size()];
        firstSeeds = new long[endings.length];
        turns = new long[scenario.turns().size()];
        open = decisions.stream()
                .map(decision -> new long[1 << decision.options().size()])
                .toArray(long[][]::new);
        taken = decisions.stream()
                .map(decision -> new long[decision.options().size()])
                .toArray(long[][]::new);
        passedOver = new long[decisions.size()];
        fired = new long[scenario.events().size()];
        drifted = new long[scenario.drift().size()];
        shown = scenario.turns().stream()
                .map(turn -> new long[turn.briefing().size()])
                .toArray(long[][]::new);
        goals = scenario.seats().stream()
                .map(seat -> new long[seat.goals().size()])
                .toArray(long[][]::new);
    }

    void end(int ending, long seed) {
        if (endings[ending]++ == 0) {
            firstSeeds[ending] = seed;
        }
    }

    /** Adds what was counted over games with later seeds. */
    void add(Tally later) {
        games += later.games;
        for (int i = 0; i < endings.length; i++) {
            firstSeeds[i] = endings[i] == 0 ? later.firstSeeds[i] : firstSeeds[i];
        }
        add(endings, later.endings);
        add(turns, later.turns);
        add(open, later.open);
        add(taken, later.taken);
        add(passedOver, later.passedOver);
        add(fired, later.fired);
        add(drifted, later.drifted);
        add(shown, later.shown);
        add(goals, later.goals);
        spread.add(later.spread);
    }

    private static void add(long[][] into, long[][] more) {
        for (int i = 0; i < into.length; i++) {
            add(into[i], more[i]);
        }
    }

    static void add(long[] into, long[] more) {
        for (int i = 0; i < into.length; i++) {
            into[i] += more[i];
        }
    }

    /** How many games were played. */
    public long games() {
        return games;
    }

    /** How many of them reached an ending. */
    public long ending(int index) {
        return endings[index];
    }

    /** The first seed of a game that reached an ending, if one did. */
    public OptionalLong example(int ending) {
        return endings[ending] == 0 ? OptionalLong.empty() : OptionalLong.of(firstSeeds[ending]);
    }

    /** How many games came to a turn. */
    public long turn(int index) {
        return turns[index];
    }

    /** How many turns were played in all. */
    public long turns() {
        return Arrays.stream(turns).sum();
    }

    /** How often a decision was put, by its place among all of the scenario. */
    public long put(int decision) {
        return Arrays.stream(open[decision]).sum();
    }

    /** How often a decision was passed over, since none of its options was open. */
    public long passedOver(int decision) {
        return passedOver[decision];
    }

    /** How often an option was open when its decision was put; both by their places. */
    public long open(int decision, int option) {
        long sum = 0;
        for (int set = 0; set < open[decision].length; set++) {
            sum += (set >>> option & 1) * open[decision][set];
        }
        return sum;
    }

    /** How often an option was taken. */
    public long taken(int decision, int option) {
        return taken[decision][option];
    }

    /** How often an event fired. */
    public long fired(int event) {
        return fired[event];
    }

    /** How often a drift rule applied. */
    public long drifted(int drift) {
        return drifted[drift];
    }

    /** How many games showed a paragraph, by its place in the briefing of its turn. */
    public long shown(int turn, int paragraph) {
        return shown[turn][paragraph];
    }

    /** How many games ended with a goal of a seat met. */
    public long met(int seat, int goal) {
        return goals[seat][goal];
    }

    /** How the meters were spread. */
    public Spread spread() {
        return spread;
    }

    /** Every decision of the scenario; what is counted of them goes by their places here. */
    public List<Decision> decisions() {
        return decisions;
    }
}
