package demarche.analysis;

import demarche.Bench;
import demarche.engine.Rules;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The scenario for measuring explored and solved on one thread. Unreduced it has 462,366 states at the starts of turns,
 * and 919,122 with those in which it is over.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms3g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SolvingBenchmark {

    private static final Budget PLENTY = new Budget(Long.MAX_VALUE, Long.MAX_VALUE);

    private final Rules rules = Bench.rules(Bench.MEDIUM);

    /** Every state as it is, every transition generated. */
    @Benchmark
    public Exploration explore() {
        return Explorer.explore(rules, PLENTY, Workers.ONE);
    }

    /** The same where states that go on alike are put together. */
    @Benchmark
    public Exploration exploreReduced() {
        return new Explorer(rules, new Liveness(rules), PLENTY, Workers.ONE).explore();
    }

    /** All that the command says, reduced. */
    @Benchmark
    public Solution solve() {
        return Solution.of(rules, false, PLENTY, Workers.ONE);
    }
}
