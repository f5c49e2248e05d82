package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The program in a real terminal; where there is none to be had, the test is skipped, except in CI. */
final class Session implements AutoCloseable {

    static final String HARBOUR = "play src/test/resources/screens/harbour.yaml --seat beijing --seed 7";

    final Tmux tmux;
    private final Path folder;
    private final String settings;
    private int asked;

    /** Opens a terminal of 80 by 24 with a shell in it. */
    Session(Path folder) {
        this(folder, "screen");
    }

    /** The same, of which the shell and what is started in it think that it is of this kind. */
    Session(Path folder, String kind) {
        boolean inCi = "true".equals(System.getenv("CI"));
        assumeTrue(inCi || Tmux.isThere(), "tmux is not installed, so the screens were not tried in a terminal");
        this.folder = folder;
        tmux = new Tmux(folder, 80, 24, kind);
        settings = settings();
    }

    /** Asks with a mark of its own, since the answer of the time before may still stand on the screen. */
    private String settings() {
        asked++;
        tmux.type("clear; stty -g; echo as-$((" + asked + " * 7))-asked").await("as-" + asked * 7 + "-asked");
        return tmux.seen()
                .lines()
                .filter(line -> line.contains(":"))
                .filter(line -> line.length() > 40)
                .findFirst()
                .orElseThrow();
    }

    private static String program(String arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return "\"" + java + "\" -cp \"" + System.getProperty("java.class.path") + "\" demarche.cli.Main " + arguments;
    }

    /** Starts a command of the program. Types little, so that the line does not scroll away what is waited for. */
    Tmux start(String arguments) {
        Path script = folder.resolve("start");
        try {
            Files.writeString(
                    script, "exec " + program(arguments + " --saves '" + folder.resolve("saves") + "'") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tmux.type("clear; sh '" + script + "'; echo ended-$?");
    }

    /** Sends the running program a signal. */
    void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(running().pid()))
                    .start()
                    .waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The program that runs. */
    ProcessHandle running() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(folder.toString()) && line.contains("demarche.cli.Main"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Fails unless the terminal is as it was before the program. */
    void assertRestored() {
        assertThat(tmux.known("alternate_on")).isEqualTo("0");
        assertThat(tmux.known("cursor_flag")).isEqualTo("1");
        assertThat(tmux.known("mouse_any_flag")).isEqualTo("0");
        assertThat(settings()).isEqualTo(settings);
    }

    @Override
    public void close() {
        tmux.close();
    }
}
