package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Golden;
import demarche.scenario.Scenario;
import demarche.terminal.view.Line;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each screen as it is seen, narrow and wide. */
class GoldenScreensTest {

    private static final Scenario HARBOUR = Table.fixture("harbour");
    private static final Scenario SCRIPTS = Table.fixture("three-scripts");
    private static final Scenario TWO_FRONTS = Table.read(Path.of("scenarios/two-fronts.yaml"));

    @TempDir
    private Path saves;

    private static Map<String, String> walks() {
        Map<String, String> walks = new LinkedHashMap<>();
        walks.put("title", "NONE");
        walks.put("seats", "ENTER");
        walks.put("briefing", "ENTER ENTER");
        walks.put("decision", "ENTER ENTER END ENTER");
        walks.put("locked", "ENTER ENTER END ENTER 3 ENTER");
        walks.put("take", "ENTER ENTER END ENTER 2 ENTER");
        walks.put("news", "ENTER ENTER END ENTER 2 ENTER ENTER");
        walks.put("meters", "ENTER ENTER END ENTER 2 ENTER ENTER m");
        walks.put("why", "ENTER ENTER END ENTER 2 ENTER ENTER w");
        walks.put("log", "ENTER ENTER END ENTER 2 ENTER ENTER l");
        walks.put("turn", "ENTER ENTER END ENTER 2 ENTER ENTER l ENTER");
        walks.put("commands", "ENTER ENTER :");
        walks.put("search", "ENTER ENTER s / f r e i");
        walks.put("goals", "ENTER ENTER g");
        walks.put("sources", "ENTER ENTER s");
        walks.put("dossiers", "ENTER ENTER d");
        walks.put("dossier", "ENTER ENTER d DOWN ENTER");
        walks.put("analysts", "ENTER ENTER END ENTER a");
        walks.put("forecast", "ENTER ENTER END ENTER f DOWN 3 +");
        walks.put("forecast-written", "ENTER ENTER END ENTER f DOWN 3 + ENTER");
        walks.put("help", "ENTER ENTER ?");
        walks.put("quit", "ENTER ENTER q");
        return walks;
    }

    static Stream<Arguments> screens() {
        Map<String, String> harbour = walks();
        harbour.put("crisis", "ENTER ENTER END ENTER 2 ENTER ENTER END ENTER");
        harbour.put("undo", "ENTER ENTER END ENTER 1 ENTER ENTER u");
        harbour.put("undone", "ENTER ENTER END ENTER 1 ENTER ENTER u ENTER");
        harbour.put("undo-nothing", "ENTER ENTER u");
        harbour.put("ending", "ENTER ENTER END ENTER 1 ENTER ENTER END ENTER END ENTER 2 ENTER ENTER END ENTER");
        Map<String, String> scripts = walks();
        scripts.put("ending", "ENTER ENTER END ENTER 2 ENTER ENTER END ENTER");
        scripts.put("undo-never", "ENTER ENTER END ENTER 2 ENTER ENTER u");
        return Stream.of(
                        all("harbour", HARBOUR, harbour),
                        all("three-scripts", SCRIPTS, scripts),
                        all("two-fronts", TWO_FRONTS, walks()))
                .flatMap(each -> each);
    }

    /** Drawings, which take all the room there is. */
    static Stream<Arguments> drawings() {
        Map<String, String> walks = new LinkedHashMap<>();
        walks.put("trends", "ENTER ENTER END ENTER 2 ENTER ENTER t");
        walks.put("region", "ENTER ENTER END ENTER 2 ENTER ENTER r");
        walks.put("region-other", "ENTER ENTER END ENTER 2 ENTER ENTER r DOWN");
        walks.put("trends-first", "ENTER ENTER t");
        walks.put("trends-other", "ENTER ENTER END ENTER 2 ENTER ENTER t DOWN PICK DOWN LEFT");
        return Stream.of(
                        huge(),
                        drawings("harbour", HARBOUR, walks),
                        drawings("three-scripts", SCRIPTS, walks),
                        drawings("two-fronts", TWO_FRONTS, walks))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> drawings(String name, Scenario scenario, Map<String, String> walks) {
        return walks.entrySet().stream()
                .flatMap(walk -> Stream.of(Table.LEAST, Table.SMALL, new Size(100, 30), new Size(140, 45))
                        .map(size -> Arguments.of(name, walk.getKey(), size, scenario, walk.getValue())));
    }

    /** With the story so far as a third pane. */
    private static Stream<Arguments> huge() {
        String news = "ENTER ENTER END ENTER 2 ENTER ENTER";
        String later = news + " END ENTER END ENTER 1 ENTER ENTER END ENTER END ENTER";
        return Map.of(
                        "briefing",
                        "ENTER ENTER",
                        "news",
                        news,
                        "later",
                        later,
                        "goals",
                        later + " g",
                        "log",
                        later + " l")
                .entrySet()
                .stream()
                .map(walk -> Arguments.of("two-fronts", walk.getKey(), Table.HUGE, TWO_FRONTS, walk.getValue()));
    }

    private static Stream<Arguments> all(String name, Scenario scenario, Map<String, String> walks) {
        return walks.entrySet().stream().flatMap(walk -> Stream.of(Table.LEAST, Table.SMALL, Table.WIDE)
                .map(size -> Arguments.of(name, walk.getKey(), size, scenario, walk.getValue())));
    }

    @ParameterizedTest(name = "{0}/{1} {2}")
    @MethodSource({"screens", "drawings"})
    void areAsTheyWere(String name, String screen, Size size, Scenario scenario, String keys) {
        Table table = new Table(saves, scenario).at(size).press(keys);
        Frame frame = table.frame();
        assertThat(frame.lines()).hasSize(size.rows());
        assertThat(frame.lines()).extracting(Line::width).allMatch(width -> width <= size.columns());
        Golden.check(
                "screens/" + name + "/" + screen + "-" + size.columns() + "x" + size.rows() + ".txt", table.seen());
    }
}
