package demarche.terminal.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import demarche.Bench;
import demarche.engine.Game;
import demarche.saves.SavedGame;
import demarche.terminal.view.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From a key to the bytes for the terminal, in a window of 200 by 60: the key is acted on, the frame computed, and what
 * has changed written to where nobody reads. A game of the largest scenario has come to its fifth turn.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class FrameBenchmark {

    private static final int TURNS_BEFORE = 4;

    /** The key that opens a screen from the decision. */
    @Param({"b", "m", "w", "r", "t", "l", "g", "d", "?"})
    private String screen;

    @Param({"en", "ja"})
    private String language;

    private final Cells cells = Table.LOOKS.cells();
    private Table table;
    private Display display;
    private int pressed;

    /** Plays to a decision, and shows it. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        Path saves = Files.createTempDirectory("frames");
        table = new Table(Phrases.in(Locale.forLanguageTag(language)), saves, Bench.scenario(Bench.TWO_FRONTS));
        display = new Display(new Nowhere());
        table.at(new Size(Nowhere.SIZE.getColumns(), Nowhere.SIZE.getRows()));
        table.press("ENTER ENTER ENTER");
        while (turn() < TURNS_BEFORE) {
            table.press("ENTER");
        }
        show();
    }

    private int turn() {
        Game game = table.navigation.saved().map(SavedGame::game).orElseThrow();
        return game.scenario().turns().indexOf(game.turn());
    }

    private void show() throws IOException {
        display.show(table.frame(), cells);
    }

    /** Opening a screen for the first time since the program was started: nothing of it is warm. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(value = 5, jvmArgsAppend = "-XX:+UseSerialGC")
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public void first() throws IOException {
        table.press(screen);
        show();
    }

    /** A key and its frame, over and over: the screen is opened, moved in, and left. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 2, time = 1)
    @Measurement(iterations = 2, time = 1)
    public void key() throws IOException {
        String[] keys = {screen, "DOWN", "UP", "BACK"};
        table.press(keys[pressed++ % keys.length]);
        show();
    }

    /** A terminal that nobody sees. */
    private static final class Nowhere extends ANSITerminal {

        private static final TerminalSize SIZE = new TerminalSize(200, 60);

        Nowhere() {
            super(InputStream.nullInputStream(), OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
        }

        @Override
        protected TerminalSize findTerminalSize() {
            return SIZE;
        }
    }
}
