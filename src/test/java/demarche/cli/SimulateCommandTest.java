package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The command simulate")
class SimulateCommandTest {

    private static final String CORRECT = "src/test/resources/scenarios/everything.yaml";
    private static final String WRONG = "src/test/resources/must-fail/DM408-words.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void saysHowOftenEachEndingIsReached() {
        assertThat(run("simulate", CORRECT, "--games", "500", "--threads", "2")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString())
                .contains(
                        "The Ferry: 500 games",
                        "95 % interval",
                        "demarche play " + CORRECT + " --replay SEED:by-weight",
                        "Never come upon");
    }

    @Test
    void writesJsonForPrograms() {
        String options = " --games=500 --seed=7 --policy=uniform --seat=busan --strategy=greedy --format=json";
        assertThat(run(("simulate " + CORRECT + options).split(" "))).isEqualTo(ExitCode.FINE);
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.path("games").intValue()).isEqualTo(500);
        assertThat(report.path("firstSeed").intValue()).isEqualTo(7);
        assertThat(report.path("strategy").stringValue()).isEqualTo("greedy");
        int games = 0;
        for (JsonNode ending : report.path("endings")) {
            games += ending.path("games").intValue();
        }
        assertThat(games).isEqualTo(500);
        assertThat(report.at("/never/0/what").stringValue()).isEqualTo("drift hunger");
        assertThat(report.at("/never/0/reason").stringValue()).isEqualTo("`not fed` never held.");
        assertThat(report.at("/meters/1/spread/2/turn").stringValue()).isEqualTo("end");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --games 0                        | --games must be at least 1.
            --policy fair                    | there is no fair here; there are uniform, by-weight
            --seat busan                     | --seat and --strategy need each other
            --strategy greedy                | --seat and --strategy need each other
            --seat busam --strategy uniform  | Did you mean busan?
            --seat fukuoka --strategy greedy | fukuoka has no goals to be greedy for.
            """)
    void saysInASentenceWhatIsWrong(String arguments, String sentence) {
        assertThat(run(("simulate " + CORRECT + " " + arguments).split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(sentence);
    }

    @Test
    void playsNothingOfAFileWithErrors() {
        assertThat(run("simulate", WRONG)).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out.toString()).contains("error DM408", "so that nothing was played");
    }

    @Test
    void saysWhichFileItCannotRead() {
        assertThat(run("simulate", "nowhere.yaml")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("nowhere.yaml cannot be read");
    }

    @Nested
    class ItsGames {

        private final InputStream standardInput = System.in;

        @AfterEach
        void giveBackTheStandardInput() {
            System.setIn(standardInput);
        }

        private int replay(String game) {
            System.setIn(new ByteArrayInputStream("log\n".getBytes(StandardCharsets.UTF_8)));
            return run("play", CORRECT, "--plain", "--saves", folder.toString(), "--replay", game);
        }

        @ParameterizedTest
        @CsvSource({"1:by-weight, busan-1", "2:uniform, busan-fukuoka-1", "3:uniform:busan:cautious, busan-fukuoka-1"})
        void canBePlayedAgainAndAreKept(String game, String file) {
            assertThat(replay(game)).isEqualTo(ExitCode.FINE);
            assertThat(folder).isDirectoryContaining(path -> path.toString().contains(file));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                7                        | 7 names no simulated game; give one such as 7:by-weight
                x:uniform                | x is not a whole number
                7:unifrom                | there is no unifrom here
                7:uniform:nobody:uniform | there is no seat nobody
                """)
        void areNamedRightly(String game, String sentence) {
            assertThat(replay(game)).isEqualTo(ExitCode.USAGE);
            assertThat(err.toString()).contains(sentence);
        }

        @Test
        void areOfAScenario() {
            assertThat(run("play", "--replay", "7:uniform")).isEqualTo(ExitCode.USAGE);
            assertThat(err.toString()).contains("--replay needs a scenario");
        }
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
