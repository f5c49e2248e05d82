package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    private static final String CORRECT = "src/test/resources/scenarios/everything.yaml";
    private static final String WRONG = "src/test/resources/must-fail/DM408-words.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void takesNoSeatWithoutAScenario() {
        assertThat(run("play", "--seat", "tokyo")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--seat needs a scenario, as in demarche play two-fronts --seat tokyo.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            play one two    | “two” is more than demarche play takes. `demarche play --help` says more.
            play --sead=x   | demarche play has no option --sead=x. Did you mean --seat? `demarche play --help` says more.
            plya            | there is no command plya. Did you mean play? `demarche --help` says more.
            check           | demarche check needs to be told a FILE. `demarche check --help` says more.
            play --seed     | after --seed something is missing: N. `demarche play --help` says more.
            explain 302     | there is no code 302. Did you mean DM302?
            play two-frunts | there is no scenario two-frunts. Did you mean two-fronts?
            """)
    void saysInASentenceWhatIsWrong(String arguments, String sentence) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString().strip()).isEqualTo("demarche: " + sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            solve --games -1 x.yaml       | --games must be at least 0.
            solve --max-states=0 x.yaml   | --max-states must be at least 1.
            solve --max-memory=-5 x.yaml  | --max-memory must be at least 1.
            solve --threads 0 x.yaml      | --threads must be at least 1.
            solve --threads 5000 x.yaml   | --threads must be at most 1024.
            graph --threads=-2 x.yaml     | --threads must be at least 1.
            graph --max-states -1 x.yaml  | --max-states must be at least 1.
            graph --max-memory 0 x.yaml   | --max-memory must be at least 1.
            simulate --games -5 x.yaml    | --games must be at least 1.
            simulate --games ten x.yaml   | --games: ten is not a whole number.
            simulate --games 1e5 x.yaml   | --games: 1e5 is not a whole number.
            simulate --threads 0 x.yaml   | --threads must be at least 1.
            whatif --games 0 x.jsonl      | --games must be at least 1.
            doc --games=-1 x.yaml         | --games must be at least 1.
            lint --max-states=0 x.yaml    | --max-states must be at least 1.
            solve --format pdf x.yaml     | --format: there is no pdf here; there are text, json.
            """)
    void takesNoNumberForAnother(String arguments, String sentence) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("demarche: " + sentence);
    }

    @Test
    void saysInPlainWordsWhatASeedIs() {
        assertThat(run("play", "two-fronts", "--seed", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("x is not a whole number. Give one such as 7, or leave --seed out");
    }

    @Nested
    class Check {

        private final InputStream standardInput = System.in;

        @AfterEach
        void giveBackTheStandardInput() {
            System.setIn(standardInput);
        }

        @Test
        void saysThatACorrectFileIs() {
            assertThat(run("check", CORRECT)).isEqualTo(ExitCode.FINE);
            assertThat(out).hasToString(CORRECT + ": no problem found" + System.lineSeparator());
        }

        @Test
        void showsEachProblemWithItsLine() {
            assertThat(run("check", WRONG)).isEqualTo(ExitCode.PROBLEMS);
            assertThat(out.toString())
                    .contains(WRONG + ":26:32: error DM408:", "effects: {tension: up by 5}", "^^^^^^^", "1 error");
        }

        @Test
        void takesSeveralFiles() {
            assertThat(run("check", CORRECT, WRONG)).isEqualTo(ExitCode.PROBLEMS);
            assertThat(out.toString()).contains("no problem found", "1 error");
        }

        @Test
        void takesTheStandardInput() throws IOException {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(WRONG))));
            assertThat(run("check", "-")).isEqualTo(ExitCode.PROBLEMS);
            assertThat(out.toString()).contains("(standard input):26:32:");
        }

        @Test
        void countsWarningsOnlyIfStrict() throws IOException {
            Path file = folder.resolve("warned.yaml");
            Files.writeString(
                    file,
                    Files.readString(Path.of(CORRECT)).replace("turns:\n", "  spare: Nothing.\nturns:\n"),
                    StandardCharsets.UTF_8);
            assertThat(run("check", file.toString())).isEqualTo(ExitCode.FINE);
            assertThat(run("check", "--strict", file.toString())).isEqualTo(ExitCode.PROBLEMS);
            assertThat(out.toString()).contains("warning DM802", "1 warning");
        }

        @Test
        void writesJsonForPrograms() {
            assertThat(run("check", "--format=json", CORRECT, WRONG)).isEqualTo(ExitCode.PROBLEMS);
            JsonNode report = JsonMapper.shared().readTree(out.toString());
            assertThat(report.path("errors").intValue()).isEqualTo(1);
            assertThat(report.at("/diagnostics/0/code").stringValue()).isEqualTo("DM408");
            assertThat(report.at("/diagnostics/0/line").intValue()).isEqualTo(26);
        }

        @Test
        void usesColoursIfTold() {
            run("check", "--color=always", WRONG);
            assertThat(out.toString()).contains("\u001B[");
        }

        @Test
        void saysWhichFileItCannotRead() {
            assertThat(run("check", CORRECT, "nowhere.yaml")).isEqualTo(ExitCode.UNREADABLE);
            assertThat(err.toString()).contains("nowhere.yaml cannot be read: there is no such file");
            assertThat(out.toString()).contains("no problem found");
        }

        @Test
        void saysThatAFileIsMeantWithItsEndingOrOneInAFolder() {
            String bare = CORRECT.substring(0, CORRECT.length() - ".yaml".length());
            assertThat(run("check", bare)).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run("check", "scenarios")).isEqualTo(ExitCode.UNREADABLE);
            assertThat(err.toString()).contains("Did you mean " + CORRECT + "?", "scenarios is a folder; name a file");
        }

        @Test
        void needsAFile() {
            assertThat(run("check")).isEqualTo(ExitCode.USAGE);
        }
    }

    @Nested
    class OwnTests {

        private Path altered(String from, String to) throws IOException {
            Path file = folder.resolve("altered.yaml");
            Files.writeString(file, Files.readString(Path.of(CORRECT)).replace(from, to));
            return file;
        }

        @Test
        void saysOfEachTestThatItWentAsDescribed() {
            assertThat(run("test", CORRECT)).isEqualTo(ExitCode.FINE);
            assertThat(out.toString().lines())
                    .containsExactly(
                            "ok      Bread brings them ashore",
                            "ok      Two harbours wait for each other",
                            "ok      A closed gate is noticed",
                            CORRECT + ": 3 tests, as described");
        }

        @Test
        void saysWhatWentOtherwiseAndWhatHappenedThen() throws IOException {
            Path file = altered("{ending: landed,", "{ending: adrift,");
            assertThat(run("test", file.toString())).isEqualTo(ExitCode.PROBLEMS);
            assertThat(out.toString())
                    .contains(
                            "FAILED  Bread brings them ashore",
                            "expected: `adrift`",
                            "actual:   `landed`",
                            file + ":" + lineOf(file, "name: Bread brings them ashore"),
                            "in dusk",
                            "busan takes feed: fed raised",
                            "in dawn",
                            "ending landed",
                            "3 tests, 1 failed");
        }

        private static int lineOf(Path file, String words) throws IOException {
            List<String> lines = Files.readAllLines(file);
            return 1
                    + lines.indexOf(lines.stream()
                            .filter(line -> line.contains(words))
                            .findFirst()
                            .orElseThrow());
        }

        @Test
        void tellsTheWholeGameIfAsked() throws IOException {
            Path file = altered("{ending: landed,", "{ending: adrift,");
            run("test", "--ledger", file.toString());
            assertThat(out.toString()).contains("in dusk", "busan takes feed", "in dawn");
        }

        @Test
        void writesJsonForPrograms() throws IOException {
            Path file = altered("{ending: landed,", "{ending: adrift,");
            assertThat(run("test", "--format=json", CORRECT, file.toString(), WRONG, "nowhere.yaml"))
                    .isEqualTo(ExitCode.UNREADABLE);
            JsonNode report = JsonMapper.shared().readTree(out.toString());
            assertThat(report.path("tests").intValue()).isEqualTo(6);
            assertThat(report.path("failed").intValue()).isEqualTo(1);
            assertThat(report.at("/files/0/tests/0/passed").booleanValue()).isTrue();
            JsonNode failure = report.at("/files/1/tests/0");
            assertThat(failure.path("name").stringValue()).isEqualTo("Bread brings them ashore");
            assertThat(failure.path("expected").stringValue()).isEqualTo("`adrift`");
            assertThat(failure.path("line").intValue()).isEqualTo(lineOf(file, "name: Bread brings them ashore"));
            assertThat(failure.at("/ledger/0/turn").stringValue()).isEqualTo("dusk");
            assertThat(report.at("/files/2/diagnostics/0/code").stringValue()).isEqualTo("DM408");
            assertThat(report.at("/files/3/error").stringValue()).isEqualTo("The file cannot be read.");
        }

        @Test
        void writesTheXmlOfJUnit() throws Exception {
            Path file = altered("{ending: landed,", "{ending: adrift,");
            assertThat(run("test", "--format=junit", "--ledger", CORRECT, file.toString(), WRONG))
                    .isEqualTo(ExitCode.PROBLEMS);
            Element suites = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(out.toString())))
                    .getDocumentElement();
            assertThat(suites.getElementsByTagName("testsuite").getLength()).isEqualTo(3);
            assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(7);
            Element suite = (Element) suites.getElementsByTagName("testsuite").item(1);
            assertThat(suite.getAttribute("tests")).isEqualTo("3");
            assertThat(suite.getAttribute("failures")).isEqualTo("1");
            Element test = (Element) suite.getElementsByTagName("testcase").item(0);
            int line = lineOf(file, "name: Bread brings them ashore");
            assertThat(test.getAttribute("file")).isEqualTo(file.toString());
            assertThat(test.getAttribute("line")).isEqualTo(String.valueOf(line));
            Element failure = (Element) suites.getElementsByTagName("failure").item(0);
            assertThat(failure.getTextContent()).contains(file + ":" + line);
            assertThat(failure.getAttribute("message")).isEqualTo("the ending: expected `adrift`, but `landed`");
            assertThat(failure.getTextContent()).contains("in dusk", "busan takes feed", "in dawn", "ending landed");
            Element error = (Element) suites.getElementsByTagName("error").item(0);
            assertThat(error.getTextContent()).contains("DM408", "^^^^^^^");
        }

        @Test
        void playsNothingOfAFileWithErrorsButAllOfTheOthers() {
            assertThat(run("test", WRONG, CORRECT)).isEqualTo(ExitCode.PROBLEMS);
            assertThat(out.toString()).contains("error DM408", "so that nothing was played", "3 tests, as described");
        }

        @Test
        void saysWhichFileItCannotRead() {
            assertThat(run("test", "nowhere.yaml", CORRECT)).isEqualTo(ExitCode.UNREADABLE);
            assertThat(err.toString()).contains("nowhere.yaml cannot be read");
            assertThat(out.toString()).contains("3 tests, as described");
        }
    }

    @Nested
    class Watch {

        @Test
        void saysWhichFileItCannotRead() {
            assertThat(run("watch", "--plain", "nowhere.yaml")).isEqualTo(ExitCode.UNREADABLE);
            assertThat(err.toString()).contains("nowhere.yaml cannot be read: there is no such file");
        }

        @Test
        void advisesNobodyWhoHasNoSeat() {
            assertThat(run("watch", "--plain", CORRECT, "--seat", "nobody")).isEqualTo(ExitCode.USAGE);
            assertThat(err.toString()).contains("nobody").contains("busan");
        }

        @Test
        void needsAFile() {
            assertThat(run("watch")).isEqualTo(ExitCode.USAGE);
        }
    }

    @Nested
    class Explain {

        @Test
        void showsWhatACodeMeans() {
            assertThat(run("explain", "dm408")).isEqualTo(ExitCode.FINE);
            assertThat(out.toString())
                    .contains("DM408 (error): Effect without a sign", "{tension: 15}", "{tension: +15}");
        }

        @Test
        void listsAllCodes() {
            assertThat(run("explain")).isEqualTo(ExitCode.FINE);
            assertThat(out.toString()).contains("DM001  error    File too large", "DM816  warning");
        }

        @Test
        void suggestsTheNearestCode() {
            assertThat(run("explain", "DM41O")).isEqualTo(ExitCode.USAGE);
            assertThat(err.toString()).contains("there is no code DM41O", "Did you mean DM41");
        }
    }

    @Nested
    class Help {

        @Test
        void saysOfEachCommandWhatItDoesWithAnExampleAndItsExitCodes() {
            for (CommandLine command : Main.commandLine().getSubcommands().values()) {
                assertThat(command.getUsageMessage())
                        .as(command.getCommandName())
                        .contains("Example: demarche " + command.getCommandName(), "Exit codes:");
            }
        }

        @Test
        void anErrorOfTheProgramIsOneLine() {
            CommandLine line = Main.commandLine();
            line.addSubcommand("break", new Breaking());
            line.setErr(new PrintWriter(err, true));
            assertThat(line.execute("break")).isEqualTo(ExitCode.INTERNAL);
            assertThat(err.toString().lines()).singleElement().asString().startsWith("demarche: internal error:");
        }
    }

    @CommandLine.Command
    private static final class Breaking implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("broken");
        }
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
