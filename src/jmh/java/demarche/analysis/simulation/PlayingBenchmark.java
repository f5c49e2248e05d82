package demarche.analysis.simulation;

import demarche.Bench;
import demarche.analysis.Policy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Games played and counted, as {@code simulate} does it, on one thread: how many, and how many turns, in a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlayingBenchmark {

    private static final int GAMES = 1_000;

    /** The turns that were played; told beside the games. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Turns {
        /** How many in this iteration. */
        public long turns;
    }

    /** Which scenario. */
    @Param({Bench.MEDIUM, Bench.TWO_FRONTS})
    public String file = Bench.MEDIUM;

    private Counting counting = counting(Bench.MEDIUM);
    private long seed = 1;

    private static Counting counting(String file) {
        return new Counting(Bench.rules(file), Casting.all(Policy.BY_WEIGHT));
    }

    /** Reads the scenario. */
    @Setup
    public void read() {
        counting = counting(file);
    }

    /** A thousand games. */
    @Benchmark
    @OperationsPerInvocation(GAMES)
    public void games(Turns counter) {
        long before = counting.tally().turns();
        for (int i = 0; i < GAMES; i++) {
            counting.play(seed++, false);
        }
        counter.turns += counting.tally().turns() - before;
    }
}
