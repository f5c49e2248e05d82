package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Golden;
import demarche.saves.SavedGame;
import demarche.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two capitals at one machine. */
class HotSeatTest {

    private static final Scenario STRAIT = Table.fixture("strait");

    /** Beijing and Tokyo are put together; then Beijing sits down. */
    private static final String BEGIN = "ENTER + DOWN + ENTER";

    private static final String SIT = " PAGE_DOWN";

    /** From the briefing: on to the decision, and the option of a number. */
    private static String decide(int option) {
        return " ENTER " + option + " ENTER ENTER";
    }

    @TempDir
    private Path saves;

    private Table table;

    @BeforeEach
    void sitDown() {
        table = new Table(saves, STRAIT);
    }

    static Stream<Arguments> screens() {
        String first = BEGIN + SIT + decide(1);
        String reveal = first + SIT + decide(2);
        String crisis = reveal + " ENTER";
        String end = crisis + SIT + " 2 ENTER ENTER ENTER" + SIT + decide(1) + SIT + decide(2) + " ENTER";
        return Map.of(
                        "seats",
                        "ENTER + DOWN +",
                        "hand-over",
                        BEGIN,
                        "briefing",
                        BEGIN + SIT,
                        "decision",
                        BEGIN + SIT + " ENTER",
                        "hand-over-second",
                        first,
                        "goals-of-one",
                        first + SIT + " g",
                        "reveal",
                        reveal,
                        "hand-over-crisis",
                        crisis,
                        "crisis",
                        crisis + SIT,
                        "ending",
                        end)
                .entrySet()
                .stream()
                .flatMap(walk -> Stream.of(Table.SMALL, Table.WIDE)
                        .map(size -> Arguments.of(walk.getKey(), size, walk.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void screens(String screen, Size size, String keys) {
        table.at(size).press(keys);
        Golden.check("screens/strait/" + screen + "-" + size.columns() + "x" + size.rows() + ".txt", table.seen());
    }

    @Test
    void nothingThatTheSecondCanSeeTellsWhatTheFirstHasChosen() {
        Table one = new Table(saves.resolve("one"), STRAIT).press(BEGIN + SIT + decide(1));
        Table other = new Table(saves.resolve("other"), STRAIT).press(BEGIN + SIT + decide(2));
        assertThat(one.navigation.saved().orElseThrow().game())
                .isNotEqualTo(other.navigation.saved().orElseThrow().game());
        for (Size size : List.of(Table.SMALL, Table.WIDE)) {
            assertThat(one.at(size).seen()).isEqualTo(other.at(size).seen());
            for (String key : List.of("m", "l", "?", "u")) {
                assertThat(one.press(key).seen())
                        .as("hand over, " + key)
                        .isEqualTo(other.press(key).seen());
                one.press("BACK");
                other.press("BACK");
            }
        }
        one.press("PAGE_DOWN");
        other.press("PAGE_DOWN");
        for (String walk : List.of("NONE", "ENTER")) {
            assertThat(one.press(walk).seen()).isEqualTo(other.press(walk).seen());
            for (String key : List.of("m", "w", "l", "g", "s", "d", "a", "f", "b", "u", "?", "q")) {
                assertThat(one.press(key).seen())
                        .as(walk + ", " + key)
                        .isEqualTo(other.press(key).seen());
                one.press("BACK");
                other.press("BACK");
            }
        }
    }

    @Test
    void aFingerThatStaysOnEnterDoesNotShowOneTheOthersDesk() {
        table.press(BEGIN + SIT + " ENTER".repeat(20));
        assertThat(table.seen()).contains("Hand over to Tokyo", "Not Enter").doesNotContain("fishermen");
        assertThat(table.navigation.saved().orElseThrow().game().record()).hasSize(1);
    }

    @Test
    void theTurnIsTakenBackForAll() {
        table.press(BEGIN + SIT + decide(1) + " u");
        assertThat(table.seen()).contains("Take back what you decided on Monday?");
        table.press("ENTER");
        assertThat(table.seen()).contains("Hand over to Beijing").doesNotContain("Decided so far");
        table.press("PAGE_DOWN" + decide(1) + SIT + decide(1) + " u ENTER");
        assertThat(table.seen()).contains("Hand over to Beijing", "You stand again at Monday.");
    }

    @Test
    void aGameIsGoneOnWithInTheMiddleOfATurn() {
        table.press(BEGIN + SIT + decide(1));
        SavedGame left = table.navigation.saved().orElseThrow();
        left.close();
        Table later = new Table(saves, STRAIT).press("c");
        assertThat(later.seen()).contains("Hand over to Tokyo", "Decided so far: Beijing.");
        assertThat(later.navigation.saved().orElseThrow().game()).isEqualTo(left.game());
        later.press("PAGE_DOWN" + decide(2));
        assertThat(later.seen()).contains("Beijing: Send a tug", "Tokyo: Sail on");
    }

    @Test
    void aSeatThatWasAddedCanBeTakenAwayAgain() {
        table.press("ENTER + DOWN + -");
        assertThat(table.seen()).contains("begin: Beijing").doesNotContain("Each decides unseen");
        table.press("ENTER ENTER");
        assertThat(table.seen()).contains("Who picks the buoy up?");
    }

    @Test
    void whoSitsThereKeepsTheSeatWhereTheLanguageChanges() {
        table.press(BEGIN + SIT + decide(1) + SIT + " ENTER");
        String question = table.seen();
        table.press("o END + BACK");
        assertThat(table.seen()).as("in English again").isEqualTo(question);
        table.press("o END + + BACK " + "2 ENTER ENTER");
        assertThat(table.navigation.saved().orElseThrow().game().record()).hasSizeGreaterThanOrEqualTo(2);
    }
}
