package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("demarche record")
class RecordCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path scenario;
    private Path saves;

    @BeforeEach
    void writeAScenario() {
        scenario = folder.resolve("my-crisis.yaml");
        saves = folder.resolve("games");
        run("new", scenario.toString(), "--template", "three-capitals");
        out.getBuffer().setLength(0);
    }

    private Path play(String... choices) throws IOException {
        return play(Scenarios.of(Files.readString(scenario)), choices);
    }

    private Path play(Scenario played, String... choices) {
        Opening opening = new SaveFolder(saves).begin(played, 7, Set.of("beijing"));
        try (SavedGame game = ((Opening.Opened) opening).game()) {
            for (String choice : choices) {
                game.choose(choice);
            }
            return game.file();
        }
    }

    @Test
    void printsAnEntryOfTheTests() throws IOException {
        play("ask-inquiry", "a-goes");
        assertThat(run("record", "--saves", saves.toString(), "--scenario", scenario.toString()))
                .isEqualTo(ExitCode.FINE);
        String entry = out.toString();
        assertThat(entry).startsWith("  - name: ").contains("beijing: [ask-inquiry, a-goes]", "ending: ");
        Path longer = folder.resolve("longer.yaml");
        Files.writeString(longer, Files.readString(scenario) + entry);
        assertThat(run("test", longer.toString())).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("5 tests, as described");
    }

    @Test
    void putsItIntoTheFile() throws IOException {
        String before = Files.readString(scenario);
        Path save = play("demand", "a-stays");
        assertThat(run("record", save.toString(), "--into", scenario.toString(), "--name", "An empty chair"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("An empty chair", "test " + scenario);
        assertThat(Files.readString(scenario)).startsWith(before).contains("  - name: An empty chair\n");
        assertThat(run("test", scenario.toString())).isEqualTo(ExitCode.FINE);
        assertThat(run("check", "--strict", scenario.toString())).isEqualTo(ExitCode.FINE);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(scenario, saves);
        }
    }

    @Test
    void callsNoTwoTestsAlike() throws IOException {
        Path save = play("demand", "a-stays");
        run("record", save.toString(), "--into", scenario.toString());
        run("record", save.toString(), "--into", scenario.toString(), "--exact");
        assertThat(Files.readString(scenario)).contains("(Beijing, seed 7)\n", "(Beijing, seed 7) (2)\n");
        assertThat(run("fmt", "--check", scenario.toString())).isEqualTo(ExitCode.FINE);
        assertThat(run("test", scenario.toString())).isEqualTo(ExitCode.FINE);
    }

    @Test
    void putsAGameIntoTheFileOnce() throws IOException {
        Path save = play("demand", "a-stays");
        run("record", save.toString(), "--into", scenario.toString());
        String once = Files.readString(scenario);
        assertThat(run("record", save.toString(), "--into", scenario.toString(), "--name", "Again"))
                .isEqualTo(ExitCode.PROBLEMS);
        assertThat(err.toString()).contains("this game stands in " + scenario + " already, as the test “");
        assertThat(scenario).hasContent(once);
    }

    @Test
    void knowsAGameByWhatWasDecidedAndDrawnAndNotByItsSeed() throws IOException {
        Path save = play("demand", "a-stays");
        run("record", save.toString(), "--into", scenario.toString(), "--name", "It");
        String other = Files.readString(scenario).replace("seed: 7", "seed: 8");
        Files.writeString(scenario, other);
        assertThat(run("record", save.toString(), "--into", scenario.toString()))
                .isEqualTo(ExitCode.PROBLEMS);
        assertThat(err.toString()).contains("as the test “It”");
        assertThat(other).contains("- name: It\n    seed: 8\n");
        assertThat(scenario).hasContent(other);
    }

    @Test
    void givesNoTestANameThatIsTaken() throws IOException {
        Path save = play("demand", "a-stays");
        run("record", save.toString(), "--into", scenario.toString(), "--name", "It");
        String once = Files.readString(scenario);
        assertThat(run("record", save.toString(), "--into", scenario.toString(), "--name", "It", "--exact"))
                .isEqualTo(ExitCode.PROBLEMS);
        assertThat(err.toString()).contains("another test in " + scenario + " is called “It”", "--name");
        assertThat(scenario).hasContent(once);
    }

    @Test
    void needsAGameThatIsOver() throws IOException {
        Path save = play("demand");
        assertThat(run("record", save.toString(), "--scenario", scenario.toString()))
                .isEqualTo(ExitCode.PROBLEMS);
        assertThat(err.toString()).contains("is not over yet", "resume " + save.getFileName());
    }

    @Test
    void changesNothingWhereTheScenarioIsAnother() throws IOException {
        Path save = play("demand", "a-stays");
        Path other = folder.resolve("other.yaml");
        run("new", other.toString(), "--template=blank");
        String before = Files.readString(other);
        assertThat(run("record", save.toString(), "--into", other.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("is a game of the scenario `my-crisis`, and that of " + other);
        assertThat(other).hasContent(before);
    }

    @Test
    void changesNothingWhereThereIsNoPlace() throws IOException {
        Path save = play("demand", "a-stays");
        String text = Files.readString(scenario);
        String flow = text.substring(0, text.indexOf("\ntests:"))
                + "\ntests: [{name: It, choose: {tokyo: [admit, b-goes]}, expect: {fired: []}}]\n";
        Files.writeString(scenario, flow);
        assertThat(run("record", save.toString(), "--into", scenario.toString()))
                .isEqualTo(ExitCode.PROBLEMS);
        assertThat(err.toString()).contains("there is no place for a test in " + scenario);
        assertThat(scenario).hasContent(flow);
    }

    @Test
    void saysWhichFileItCannotRead() {
        assertThat(run("record", "--saves", saves.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("there is no game in " + saves + " that is over.");
        assertThat(run("record", "nowhere.jsonl", "--saves", saves.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run("record", "nowhere.jsonl", "--into", "nowhere.yaml")).isEqualTo(ExitCode.UNREADABLE);
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
