package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import demarche.Golden;
import demarche.Scenarios;
import demarche.saves.Opening;
import demarche.saves.SaveFolder;
import demarche.saves.SavedGame;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The command whatif")
class WhatifCommandTest {

    private static final String FERRY = "src/test/resources/scenarios/everything.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Scenario scenario;

    @BeforeEach
    void read() throws IOException {
        scenario = Scenarios.of(Files.readString(Path.of(FERRY)));
    }

    private SavedGame begin(String... options) {
        SavedGame saved =
                ((Opening.Opened) new SaveFolder(folder).begin(scenario, 7, Set.of("busan", "fukuoka"))).game();
        for (String option : options) {
            saved.choose(option);
        }
        return saved;
    }

    private void playToItsEnd() {
        try (SavedGame saved = begin("close", "send-tug", "answer")) {
            assertThat(saved.game().isOver()).isTrue();
        }
    }

    private int run(String... options) {
        String[] arguments = new String[options.length + 3];
        System.arraycopy(options, 0, arguments, 3, options.length);
        arguments[0] = "whatif";
        arguments[1] = "--saves=" + folder;
        arguments[2] = "--scenario=" + FERRY;
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void looksBackOnTheLatestGameThatIsOver() throws IOException {
        playToItsEnd();
        begin().close();
        assertThat(run()).isEqualTo(ExitCode.FINE);
        Golden.check("analysis/whatif-ferry.txt", out.toString());
    }

    @Test
    void looksAtAGameThatIsOpenElsewhereAndChangesNothing() throws IOException {
        try (SavedGame saved = begin("close", "send-tug", "answer")) {
            byte[] before = Files.readAllBytes(saved.file());
            assertThat(run(saved.file().getFileName().toString(), "--games=10")).isEqualTo(ExitCode.FINE);
            assertThat(Files.readAllBytes(saved.file())).isEqualTo(before);
        }
    }

    @Test
    void writesJsonForPrograms() {
        playToItsEnd();
        assertThat(run("--format=json", "--games=50")).isEqualTo(ExitCode.FINE);
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.path("games").intValue()).isEqualTo(50);
        assertThat(report.at("/decisions/0/taken").stringValue()).isEqualTo("close");
        assertThat(report.at("/decisions/2/event").stringValue()).isEqualTo("flare");
        double sum = 0;
        for (JsonNode share : report.at("/decisions/0/options/0/endings")) {
            sum += share.doubleValue();
        }
        assertThat(sum).isEqualTo(1, within(1e-9));
    }

    @Test
    void saysThatAGameIsNotOver() {
        try (SavedGame saved = begin()) {
            assertThat(run(saved.file().toString())).isEqualTo(ExitCode.PROBLEMS);
        }
        assertThat(err.toString()).contains("not over yet");
    }

    @Test
    void saysWhatIsMissingOrWrong() {
        assertThat(run()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("there is no game in " + folder + " that is over");
        assertThat(run("nothing")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("nothing");
        assertThat(run("--games=0")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--games must be at least 1");
    }
}
