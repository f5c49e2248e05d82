package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.authoring.diagnostic.Catalogue;
import demarche.authoring.diagnostic.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("demarche lint")
class LintCommandTest {

    private static final String GOOD =
            new Catalogue().entry(Code.NOTHING_AGAINST).mended();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final InputStream standardInput = System.in;

    @TempDir
    private Path folder;

    @AfterEach
    void giveBackTheStandardInput() {
        System.setIn(standardInput);
    }

    @ParameterizedTest
    @ValueSource(strings = {"after-the-pact", "contested-waters", "first-briefing", "two-fronts"})
    void findsNothingInTheScenariosThatShip(String name) {
        assertThat(run("lint", "--max-states=2000", "--games=2000", "scenarios/" + name + ".yaml"))
                .as(out.toString())
                .isEqualTo(ExitCode.FINE);
    }

    @Test
    void advisesAndSaysWhere() throws IOException {
        Path file = file(GOOD.replace("            against: It is theirs.\n", ""));
        assertThat(run("lint", file.toString())).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out.toString()).contains("a.yaml:29:17: advice DM901:", "id: tow", "a.yaml: 1 piece of advice");
    }

    @Test
    void saysNothingTwice() throws IOException {
        Path file = file(GOOD.replace("  tension: {", "  spare: {label: Spare, start: 1}\n  tension: {")
                .replace(
                        "  - id: quiet\n",
                        "  - id: odd\n    when: tension > 100\n    title: Odd\n    text: Odd.\n  - id: quiet\n"));
        assertThat(run("lint", file.toString())).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out.toString())
                .contains("DM801", "DM808", "a.yaml: 2 warnings")
                .doesNotContain("DM9");
    }

    @Test
    void listsErrorsAlone() throws IOException {
        Path file =
                file(GOOD.replace("tension > 60", "tensoin > 60").replace("            against: It is theirs.\n", ""));
        assertThat(run("lint", file.toString())).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out.toString()).contains("error DM310").doesNotContain("DM901");
    }

    @Test
    void saysWhatItDidNotLookAt() throws IOException {
        Path file = file(GOOD);
        assertThat(run("lint", "--max-states=1", file.toString())).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("no problem found").doesNotContain("not looked at");
        assertThat(run("lint", "--max-states=3", "scenarios/first-briefing.yaml"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("the exact solution takes more than 3 states");
    }

    @Test
    void speaksJson() throws IOException {
        Path file = file(GOOD.replace("            against: It is theirs.\n", ""));
        assertThat(run("lint", "--format=json", file.toString())).isEqualTo(ExitCode.PROBLEMS);
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.path("advice").intValue()).isEqualTo(1);
        assertThat(report.path("warnings").intValue()).isZero();
        assertThat(report.at("/diagnostics/0/severity").stringValue()).isEqualTo("advice");
        assertThat(report.path("notes").isArray()).isTrue();
    }

    @Test
    void mendsSignsAndNothingElse() throws IOException {
        String typed = GOOD.replace("text: By morning the trawler is home.", """
                        text: |
                              "Nobody's home", he said -- "so what..."
                              # it's no comment's business\
                        """)
                .replace("title: A quiet night", "title: 'It''s a \"quiet\" night'  # isn't it")
                .replace("label: Call Beijing first", "label: Call Beijing's desk first");
        Path file = file(typed);
        assertThat(run("lint", "--fix", file.toString())).isEqualTo(ExitCode.FINE);
        assertThat(file)
                .content()
                .contains(
                        "“Nobody’s home”, he said – “so what…”",
                        "title: It’s a “quiet” night  # isn't it",
                        "label: Call Beijing’s desk first",
                        "      # it’s no comment’s business");
        assertThat(out.toString()).contains("a.yaml: mended", "no problem found");
        String mended = Files.readString(file);
        assertThat(run("lint", "--fix", file.toString())).isEqualTo(ExitCode.FINE);
        assertThat(file).hasContent(mended);
    }

    @Test
    void leavesAFileAloneThatNeedsNoMending() throws IOException {
        Path file = file(GOOD.replace("id: the-strait", "id:    the-strait"));
        assertThat(run("lint", "--fix", file.toString())).isEqualTo(ExitCode.FINE);
        assertThat(file).content().contains("id:    the-strait");
    }

    @Test
    void takesTheStandardInput() {
        System.setIn(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)));
        assertThat(run("lint", "-")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("(standard input): no problem found");
    }

    @Test
    void saysThatAFileCannotBeRead() {
        assertThat(run("lint", "nowhere.yaml")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("nowhere.yaml cannot be read: there is no such file");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("a.yaml"), text);
    }

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
