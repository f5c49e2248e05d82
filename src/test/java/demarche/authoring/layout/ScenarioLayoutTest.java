package demarche.authoring.layout;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.GoldenFile;
import demarche.authoring.Loading;
import demarche.authoring.ScenarioLoader;
import demarche.authoring.TranslationFiles;
import demarche.authoring.diagnostic.Catalogue;
import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Diagnostic;
import demarche.authoring.layout.Laying.Outcome;
import demarche.scenario.Heading;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One layout, and nothing but the layout. */
class ScenarioLayoutTest {

    private static final ScenarioLoader LOADER = new ScenarioLoader();
    private static final ScenarioLayout LAYOUT = new ScenarioLayout();
    private static final Path SLOPPY = Path.of("src/test/resources/layout/sloppy.yaml");
    private static final int FEW = 3;
    private static final int MANY = 100;

    static List<Path> shipped() throws IOException {
        return yaml(Path.of("scenarios"));
    }

    static List<Path> others() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("must-fail", "advice", "scenarios", "reference", "speed", "layout")) {
            files.addAll(yaml(Path.of("src/test/resources").resolve(folder)));
        }
        return files;
    }

    static Stream<Path> all() throws IOException {
        return Stream.concat(shipped().stream(), others().stream());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyScenarioThatShipsIsLaidOut(Path file) throws IOException {
        assertThat(LAYOUT.of(file.toString(), Files.readAllBytes(file)).outcome())
                .as("run ./demarche fmt %s", file)
                .isEqualTo(Outcome.SAME);
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingButTheLayoutChanges(Path file) throws IOException {
        mustKeep(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void theExamplesOfDiagnosticsKeepWhatTheySay(Code code) {
        mustKeep(bytes(new Catalogue().entry(code).failing()));
        mustKeep(bytes(new Catalogue().entry(code).mended()));
    }

    @Test
    void everyDifferenceOfLayoutThatWeKnowComesOutAsOne() throws IOException {
        byte[] sloppy = Files.readAllBytes(SLOPPY);
        Laying laying = LAYOUT.of("sloppy.yaml", sloppy);
        assertThat(laying.outcome()).isEqualTo(Outcome.CHANGED);
        GoldenFile.at(Path.of("src/test/resources/golden/layout/sloppy.yaml")).mustBe(laying.text());
    }

    /** Files whose layout was spoilt at random; each must keep what it says, or be refused as no YAML. */
    @ParameterizedTest
    @MethodSource("shipped")
    void noLayoutIsTooOdd(Path file) throws IOException {
        String text = Files.readString(file);
        int readable = 0;
        for (int seed = 0; seed < FEW; seed++) {
            readable += mustKeep(bytes(spoilt(text, new Random(seed)))) ? 1 : 0;
        }
        assertThat(readable).as("spoilt, and still to be read").isPositive();
    }

    @Test
    void noLayoutOfASmallFileIsTooOdd() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/scenarios/everything.yaml"))
                + Files.readString(SLOPPY).substring(Files.readString(SLOPPY).indexOf("odd:"));
        int readable = 0;
        for (int seed = 0; seed < MANY; seed++) {
            readable += mustKeep(bytes(spoilt(text, new Random(seed)))) ? 1 : 0;
        }
        assertThat(readable).as("spoilt, and still to be read").isGreaterThan(MANY / 10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'a: 1'                        | 'a: 1'
            '{a: 1, "b": ''c d''}'        | 'a: 1;b: c d'
            'a: "2024"'                   | 'a: "2024"'
            'a: ''no "this" here'''       | 'a: no "this" here'
            'a: ''- no'''                 | 'a: "- no"'
            'a: "\\u00a0"'                | 'a: "\\u00a0"'
            'a:;- b;- - c;  - d'          | 'a:;  - b;  - - c;    - d'
            'a: [b, # why;c]'             | 'a:;  - b  # why;  - c'
            'a: # x;  b: 1;  # y;# z;c: 2'| 'a:  # x;  b: 1;  # y;;# z;c: 2'
            'a: |+;  b;;'                 | 'a: |+;  b;;'
            'a: >-   # why;    b;    c'   | 'a: >-  # why;  b;  c'
            '---;a: &x {};b: *x'          | 'a: &x {};b: *x'
            """)
    void laysOut(String before, String after) {
        String text = before.replace(';', '\n') + "\n";
        assertThat(LAYOUT.of("a.yaml", bytes(text)).text()).isEqualTo(after.replace(';', '\n') + "\n");
        mustKeep(bytes(text));
    }

    @Test
    void keepsTheLineEndsOfWindows() {
        Laying laying = LAYOUT.of("a.yaml", bytes("a:   1\r\nb: |\r\n    c\r\n    d\r\n"));
        assertThat(laying.text()).isEqualTo("a: 1\r\nb: |\r\n  c\r\n  d\r\n");
        assertThat(LAYOUT.of("a.yaml", bytes(laying.text())).outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void refusesWhatIsNoYaml() {
        Laying laying = LAYOUT.of("a.yaml", bytes("a: [b\nc: d\n"));
        assertThat(laying.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(laying.text()).isEqualTo("a: [b\nc: d\n");
        assertThat(laying.diagnostics()).extracting(Diagnostic::code).containsExactly("DM024");
    }

    /** Whether the bytes could be read; fails if laying them out changes anything but their layout. */
    private static boolean mustKeep(byte[] bytes) {
        Laying laying = LAYOUT.of("test.yaml", bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(laying.outcome()).as(text).isNotEqualTo(Outcome.UNCERTAIN);
        if (laying.outcome() == Outcome.REFUSED) {
            assertThat(laying.diagnostics()).anyMatch(Diagnostic::isError);
            return false;
        }
        Laying again = LAYOUT.of("test.yaml", bytes(laying.text()));
        assertThat(again.outcome()).as(laying.text()).isEqualTo(Outcome.SAME);
        Loading before = LOADER.load("test.yaml", bytes);
        Loading after = LOADER.load("test.yaml", bytes(laying.text()));
        assertThat(errors(after)).as(text).isEqualTo(errors(before));
        assertThat(after.scenario().map(ScenarioLayoutTest::unprinted))
                .as(text)
                .isEqualTo(before.scenario().map(ScenarioLayoutTest::unprinted));
        return true;
    }

    private static List<String> errors(Loading loading) {
        return loading.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(found -> found.code() + found.message().replaceAll("line [0-9]+", ""))
                .sorted()
                .toList();
    }

    /** As text, without the fingerprint, which is of the file and not of the scenario. */
    private static String unprinted(Scenario scenario) {
        Heading heading = scenario.heading();
        return scenario.toString().replace(heading.fingerprint(), "");
    }

    private static String spoilt(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int wider = random.nextInt(3);
        lines.replaceAll(line -> widened(line, wider));
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(8)) {
                case 0 -> lines.add(at, "");
                case 1 -> lines.add(at, " ".repeat(random.nextInt(10)) + "# a remark");
                case 2 -> lines.set(at, line + "   # beside");
                case 3 -> lines.set(at, line + "   ");
                case 4 -> lines.set(at, line.replaceFirst(": ([A-Z][^:#'\"]*)$", ":   '$1'"));
                case 5 -> lines.set(at, line.replaceFirst(": ([A-Z][^:#'\"]*)$", ": \"$1\""));
                case 6 -> lines.set(at, line.replace(", ", "   ,   # within\n          "));
                default -> lines.set(at, line.replaceFirst("- (?=[a-z])", "-\n" + " ".repeat(12)));
            }
        }
        return String.join(random.nextInt(5) == 0 ? "\r\n" : "\n", lines) + "\n".repeat(random.nextInt(3));
    }

    /** Indented more, but for what stands in braces over several lines. */
    private static String widened(String line, int wider) {
        int spaces = line.length() - line.stripLeading().length();
        return " ".repeat(spaces * wider / 2) + line;
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> TranslationFiles.original(file).isEmpty())
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
