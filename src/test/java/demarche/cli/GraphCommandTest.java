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

@DisplayName("demarche graph")
class GraphCommandTest {

    private static final String SHIPS = "src/test/resources/analysis/graph.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void draws() {
        assertThat(run("graph", SHIPS)).isEqualTo(ExitCode.FINE);
        GoldenFile.named("graph/ships.svg").mustBe(out.toString());
    }

    @Test
    void speaksTheLanguageOfGraphviz() {
        assertThat(run("graph", "--format=dot", SHIPS)).isEqualTo(ExitCode.FINE);
        GoldenFile.named("graph/ships.dot").mustBe(out.toString());
    }

    @Test
    void speaksMermaid() {
        assertThat(run("graph", "--format=mermaid", "--policy=uniform", SHIPS)).isEqualTo(ExitCode.FINE);
        GoldenFile.named("graph/ships.mmd").mustBe(out.toString());
    }

    @Test
    void saysWhichOddsAreBoundsWhereTheBudgetDidNotLast() {
        assertThat(run("graph", "--format=mermaid", "--max-states=14", "--games=0", "--threads=1", SHIPS))
                .isEqualTo(ExitCode.PARTIAL);
        GoldenFile.named("graph/ships-partial.mmd").mustBe(out.toString());
    }

    @Test
    void estimatesOddsWhereTheBudgetDidNotLast() {
        assertThat(run("graph", "--format=mermaid", "--max-states=14", "--games=20000", SHIPS))
                .isEqualTo(ExitCode.PARTIAL);
        GoldenFile.named("graph/ships-estimated.mmd").mustBe(out.toString());
    }

    @Test
    void writesToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ships.svg");
        assertThat(run("graph", "-o", file.toString(), SHIPS)).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<svg ").endsWith("</svg>\n");
    }

    @Test
    void saysThatItCannotWrite(@TempDir Path folder) {
        Path file = folder.resolve("nowhere").resolve("ships.svg");
        assertThat(run("graph", "-o", file.toString(), SHIPS)).isEqualTo(ExitCode.UNWRITABLE);
        assertThat(err.toString()).contains("cannot be written: there is no such folder");
    }

    @Test
    void saysWhichPoliciesThereAre() {
        assertThat(run("graph", "--policy=clever", SHIPS)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("they are uniform and by-weight");
    }

    @Test
    void drawsNothingWithErrors() {
        assertThat(run("graph", "src/test/resources/must-fail/DM408-words.yaml"))
                .isEqualTo(ExitCode.PROBLEMS);
        assertThat(out.toString()).contains("DM408", "has errors, so that there is nothing to draw");
    }

    @Test
    void saysThatAFileCannotBeRead() {
        assertThat(run("graph", "nowhere.yaml")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("nowhere.yaml cannot be read: there is no such file");
    }

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }
}
