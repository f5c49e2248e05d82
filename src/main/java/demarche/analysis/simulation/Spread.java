package demarche.analysis.simulation;

import demarche.scenario.Meter;
import demarche.scenario.Scenario;
import demarche.scenario.condition.World;
import java.util.Arrays;

/**
 * How often each meter had each value when a turn began, and when the game was over. Wide meters are counted by steps, so
 * that it takes little room whatever their range.
 */
public final class Spread {

    /** The most values that are told apart of a meter. */
    private static final int MOST = 1_024;

    private final int end;
    private final int[] minima;
    private final int[] steps;
    /** For each meter, for each turn and the end, a count for each value or step of it. */
    private final long[][][] counts;

    private long games;

    Spread(Scenario scenario) {
        end = scenario.turns().size();
        int meters = scenario.meters().size();
        minima = new int[meters];
        steps = new int[meters];
        counts = new long[meters][end + 1][];
        for (Meter meter : scenario.meters()) {
            long values = (long) meter.max() - meter.min() + 1;
            int step = (int) ((values + MOST - 1) / MOST);
            minima[meter.index()] = meter.min();
            steps[meter.index()] = step;
            for (int time = 0; time <= end; time++) {
                counts[meter.index()][time] = new long[(int) ((values + step - 1) / step)];
            }
        }
    }

    void begin(int turn, World world) {
        for (int meter = 0; meter < counts.length; meter++) {
            long raw = (long) world.meter(meter) - minima[meter];
            counts[meter][turn][steps[meter] == 1 ? (int) raw : (int) (raw / steps[meter])]++;
        }
    }

    void end(World world) {
        begin(end, world);
        games++;
    }

    void add(Spread other) {
        games += other.games;
        for (int meter = 0; meter < counts.length; meter++) {
            for (int time = 0; time <= end; time++) {
                Tally.add(counts[meter][time], other.counts[meter][time]);
            }
        }
    }

    /** How many games it is of. */
    public long games() {
        return games;
    }

    /** The time that stands for the end of the game; those before are the turns. */
    public int end() {
        return end;
    }

    /** Of how many games a value was counted at a time: those that came to the turn. */
    public long counted(int meter, int time) {
        return Arrays.stream(counts[meter][time]).sum();
    }

    /**
     * The least value that at least so many percent of the games did not exceed; some game must have been counted. Where a
     * meter is counted by steps, it is the least value of the step.
     */
    public int percentile(int meter, int time, int percent) {
        long[] values = counts[meter][time];
        long wanted = Math.max(1, (long) Math.ceil(counted(meter, time) * (percent / 100.0)));
        long seen = 0;
        int value = -1;
        while (seen < wanted) {
            seen += values[++value];
        }
        return minima[meter] + value * steps[meter];
    }
}
