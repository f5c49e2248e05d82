package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Golden;
import demarche.authoring.ScenarioLoader;
import demarche.scenario.Scenario;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The main screens in the other languages of the interface: Japanese in each size, Chinese and Korean in the least. */
class TranslatedScreensTest {

    private static final Scenario HARBOUR = Table.fixture("harbour");
    private static final List<Size> SIZES = List.of(Table.SMALL, new Size(100, 30), new Size(140, 45));

    @TempDir
    private Path saves;

    private static Scenario firstBriefing() {
        try {
            byte[] scenario = Files.readAllBytes(Path.of("scenarios/first-briefing.yaml"));
            byte[] translation = Files.readAllBytes(Path.of("scenarios/first-briefing.ja.yaml"));
            return new ScenarioLoader()
                    .load("first-briefing.yaml", scenario, translation)
                    .scenario()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> inWholeJapanese() {
        Map<String, String> walks = new LinkedHashMap<>();
        walks.put("title", "NONE");
        walks.put("seats", "ENTER");
        walks.put("briefing", "ENTER ENTER");
        walks.put("decision", "ENTER ENTER END ENTER");
        walks.put("news", "ENTER ENTER END ENTER 2 ENTER ENTER");
        walks.put("locked", "ENTER ENTER END ENTER 2 ENTER ENTER END ENTER END ENTER 2 ENTER");
        walks.put("meters", "ENTER ENTER END ENTER 2 ENTER ENTER m");
        walks.put("why", "ENTER ENTER END ENTER 2 ENTER ENTER w");
        walks.put("sources", "ENTER ENTER s");
        walks.put("dossiers", "ENTER ENTER d");
        return walks.entrySet().stream()
                .flatMap(walk -> SIZES.stream().map(size -> Arguments.of(walk.getKey(), size, walk.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void inWholeJapanese(String screen, Size size, String keys) {
        Table table = new Table(Phrases.in(Locale.JAPANESE), saves, firstBriefing())
                .at(size)
                .press(keys);
        assertThat(table.frame().lines()).extracting(Line::width).allMatch(width -> width <= size.columns());
        Golden.check(
                "screens/ja/first-briefing-" + screen + "-" + size.columns() + "x" + size.rows() + ".txt",
                table.seen());
    }

    static Stream<Arguments> screens() {
        Map<String, String> walks = new LinkedHashMap<>();
        walks.put("title", "NONE");
        walks.put("seats", "ENTER");
        walks.put("briefing", "ENTER ENTER");
        walks.put("decision", "ENTER ENTER ENTER");
        walks.put("locked", "ENTER ENTER ENTER 3 ENTER");
        walks.put("take", "ENTER ENTER ENTER 2 ENTER");
        walks.put("news", "ENTER ENTER ENTER 2 ENTER ENTER");
        walks.put("meters", "ENTER ENTER ENTER 2 ENTER ENTER m");
        walks.put("trends", "ENTER ENTER ENTER 2 ENTER ENTER t");
        walks.put("region", "ENTER ENTER ENTER 2 ENTER ENTER r");
        walks.put("why", "ENTER ENTER ENTER 2 ENTER ENTER w");
        walks.put("log", "ENTER ENTER ENTER 2 ENTER ENTER l");
        walks.put("goals", "ENTER ENTER g");
        walks.put("sources", "ENTER ENTER s");
        walks.put("dossiers", "ENTER ENTER d");
        walks.put("analysts", "ENTER ENTER ENTER a");
        walks.put("forecast", "ENTER ENTER ENTER f DOWN 3 +");
        walks.put("help", "ENTER ENTER ?");
        walks.put("quit", "ENTER ENTER q");
        walks.put("crisis", "ENTER ENTER ENTER 2 ENTER ENTER ENTER");
        walks.put("undo", "ENTER ENTER ENTER 1 ENTER ENTER u");
        walks.put("undone", "ENTER ENTER ENTER 1 ENTER ENTER u ENTER");
        walks.put("ending", "ENTER ENTER ENTER 1 ENTER ENTER ENTER ENTER 2 ENTER ENTER ENTER");
        return walks.entrySet().stream()
                .flatMap(walk -> Stream.of("ja", "zh", "ko").flatMap(language -> SIZES.stream()
                        .filter(size -> language.equals("ja") || size.equals(Table.SMALL))
                        .map(size -> Arguments.of(language, walk.getKey(), size, walk.getValue()))));
    }

    @ParameterizedTest(name = "{0}/{1} {2}")
    @MethodSource
    void screens(String language, String screen, Size size, String keys) {
        Phrases phrases = Phrases.in(Locale.forLanguageTag(language));
        Table table = new Table(phrases, saves, HARBOUR).at(size).press(keys);
        Frame frame = table.frame();
        assertThat(frame.lines()).hasSize(size.rows());
        assertThat(frame.lines()).extracting(Line::width).allMatch(width -> width <= size.columns());
        Golden.check(
                "screens/" + language + "/" + screen + "-" + size.columns() + "x" + size.rows() + ".txt", table.seen());
    }
}
