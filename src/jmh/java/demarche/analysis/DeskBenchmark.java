package demarche.analysis;

import demarche.Bench;
import demarche.engine.Engine;
import demarche.engine.Game;
import java.util.Set;
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

/** The analysts' first answer in a program that has just been started: nothing is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 9, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class DeskBenchmark {

    /** On the first decision of the largest scenario. */
    @Benchmark
    public Outlook firstAnswer(Opened opened) {
        return Desk.ask(opened.game, opened.game.questions().get(0));
    }

    /** A game that has been opened. */
    @State(Scope.Benchmark)
    public static class Opened {

        private final Game game = Game.begin(new Engine(Bench.scenario(Bench.TWO_FRONTS)), 7, Set.of("beijing"));
    }
}
