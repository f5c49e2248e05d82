package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program in a real terminal, where one can be had: skipped without tmux, except in CI. */
class RealTerminalTest {

    @TempDir
    private Path folder;

    private Tmux tmux;
    private String settings;

    @BeforeEach
    void open() {
        boolean inCi = "true".equals(System.getenv("CI"));
        assumeTrue(inCi || Tmux.isThere(), "tmux is not installed, so the screens were not tried in a terminal");
        tmux = new Tmux(folder, 80, 24);
        settings = settings();
    }

    @AfterEach
    void close() {
        if (tmux != null) {
            tmux.close();
        }
    }

    private String settings() {
        tmux.type("clear; stty -g; echo as-$((6 * 7))").await("as-42");
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

    /** Types little, so that the line does not scroll away what is waited for. */
    private Tmux start(String arguments) {
        Path script = folder.resolve("start");
        try {
            Files.writeString(
                    script, "exec " + program(arguments + " --saves '" + folder.resolve("saves") + "'") + "\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return tmux.type("clear; sh '" + script + "'; echo ended-$?");
    }

    private Tmux startHarbour() {
        return start("play src/test/resources/screens/harbour.yaml --seat beijing --seed 7")
                .await("A ship without lights");
    }

    private void assertRestored() {
        assertThat(tmux.known("alternate_on")).isEqualTo("0");
        assertThat(tmux.known("cursor_flag")).isEqualTo("1");
        assertThat(settings()).isEqualTo(settings);
    }

    @Test
    void aGameIsPlayedToItsEndWithAResumeInBetween() {
        startHarbour().press("Enter").await("Hail it by radio");
        assertThat(tmux.known("alternate_on")).isEqualTo("1");
        tmux.press("Enter").await("Take this one?").press("Enter").await("The radio crackles");
        tmux.press("q").await("The game is kept").press("y").await("ended-0");
        assertRestored();
        start("resume --scenario src/test/resources/screens/harbour.yaml").await("The mole at night");
        tmux.press("Enter")
                .await("Both in turn")
                .press("Down", "Enter")
                .await("Take this one?")
                .press("Enter");
        tmux.await("each other's songs").press("Enter").await("The end: A shared harbour");
        tmux.press("q").await("Stop playing?").press("y").await("ended-0");
        assertRestored();
    }

    @ParameterizedTest
    @CsvSource({"TERM,143", "HUP,129", "INT,130"})
    void aSignalLeavesTheTerminalAsItWas(String signal, int code) {
        startHarbour();
        long program = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(folder.toString()) && line.contains("demarche.cli.Main"))
                        .isPresent())
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElseThrow();
        kill(signal, program);
        tmux.await("ended-" + code);
        assertRestored();
    }

    private static void kill(String signal, long program) {
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(program))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void controlCStopsAndKeepsTheGame() {
        startHarbour().press("C-c").await("ended-0");
        assertThat(tmux.seen()).contains("The game is kept in");
        assertRestored();
    }

    @Test
    void aChangeOfSizeIsFollowed() {
        startHarbour();
        tmux.resize(120, 40);
        tmux.await("Relations");
        tmux.resize(50, 20);
        tmux.await("Demarche needs a window");
        tmux.resize(80, 24);
        tmux.await("A ship without lights");
        tmux.press("q").await("Stop playing?").press("y").await("ended-0");
        assertRestored();
    }
}
