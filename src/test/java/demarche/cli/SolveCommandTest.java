package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.GoldenFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("demarche solve")
class SolveCommandTest {

    private static final String FAULTS = "src/test/resources/analysis/faults.yaml";
    private static final String SOUND = "scenarios/first-briefing.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsAnAuthorTheOddsAndTheFaults() {
        assertThat(run("solve", "--paths", FAULTS)).isEqualTo(ExitCode.FINE);
        GoldenFile.named("analysis/solve-faults.txt").mustBe(out.toString());
    }

    @Test
    void tellsAProgramTheSame() {
        assertThat(run("solve", "--format=json", "--threads=1", FAULTS)).isEqualTo(ExitCode.FINE);
        GoldenFile.named("analysis/solve-faults.json").mustBe(out.toString());
    }

    @Test
    void saysWhatIsProvenWhereTheBudgetDidNotLast() {
        assertThat(run("solve", "--max-states=3", "--threads=1", FAULTS)).isEqualTo(ExitCode.PARTIAL);
        GoldenFile.named("analysis/solve-partial.txt").mustBe(out.toString());
    }

    @Test
    void saysTheSameOfEachStateAsItIs() {
        assertThat(run("solve", FAULTS)).isEqualTo(ExitCode.FINE);
        String reduced = odds();
        out.getBuffer().setLength(0);
        assertThat(run("solve", "--unreduced", FAULTS)).isEqualTo(ExitCode.FINE);
        assertThat(odds()).isEqualTo(reduced);
    }

    private String odds() {
        return out.toString().substring(out.toString().indexOf("How likely"));
    }

    @Test
    void estimatesNothingWhereNoGamesAreWanted() {
        assertThat(run("solve", "--max-states=3", "--games=0", FAULTS)).isEqualTo(ExitCode.PARTIAL);
        assertThat(out.toString()).contains("at least and at most").doesNotContain("Estimated");
    }

    @Test
    void failsOnWhatItIsToldToFailOn() {
        assertThat(run("solve", "--fail-on=unreachable,dead-end", FAULTS)).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run("solve", "--fail-on=unreachable,dead-end,dominated,idle,unread", SOUND))
                .isEqualTo(ExitCode.FINE);
    }

    @Test
    void saysWhichKindsThereAre() {
        assertThat(run("solve", "--fail-on=typo", FAULTS)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("there is no such kind; the kinds are unreachable, dead-end");
    }

    @Test
    void solvesNothingWithErrors() {
        assertThat(run("solve", "src/test/resources/must-fail/DM408-words.yaml"))
                .isEqualTo(ExitCode.PROBLEMS);
        assertThat(out.toString()).contains("DM408", "has errors, so that there is nothing to solve");
    }

    @Test
    void saysThatAFileCannotBeRead() {
        assertThat(run("solve", "nowhere.yaml")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("nowhere.yaml cannot be read: there is no such file");
    }

    @Test
    void countsIntoAFile(@TempDir Path folder) throws IOException {
        Path census = folder.resolve("faults.census.txt");
        assertThat(run("solve", "--census=" + census, FAULTS)).isEqualTo(ExitCode.FINE);
        GoldenFile.named("analysis/census-faults.txt").mustBe(Files.readString(census));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void countsWholeTurnsWhereTheBudgetDidNotLast(@TempDir Path folder) throws IOException {
        Path census = folder.resolve("faults.census.txt");
        assertThat(run("solve", "--max-states=5", "--census=" + census, FAULTS)).isEqualTo(ExitCode.PARTIAL);
        GoldenFile.named("analysis/census-partial.txt").mustBe(Files.readString(census));
    }

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }
}
