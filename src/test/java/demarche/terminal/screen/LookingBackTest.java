package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyStroke;
import demarche.scenario.Scenario;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Role;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Looking back and around")
class LookingBackTest {

    private static final Scenario HARBOUR = Table.fixture("harbour");

    /** To the second turn's news, by the radio and not by the pilots. */
    private static final String TWO_TURNS = "ENTER ENTER ENTER 1 ENTER ENTER ENTER ENTER 2 ENTER ENTER";

    @TempDir
    private Path saves;

    private Table table;

    @BeforeEach
    void sitDown() {
        table = new Table(saves, HARBOUR).press(TWO_TURNS);
    }

    @Nested
    class TheRecord {
        @Test
        void opensAnEarlierTurn() {
            table.press("l UP");
            assertThat(table.seen()).contains("▸ 1. 1 April · A ship without lights", "  2. 1 July");
            table.press("ENTER");
            assertThat(table.seen())
                    .containsSubsequence(
                            "1 April",
                            "Turn 1 of 2",
                            "A freighter without lights lies off the mole.",
                            "Hail it by radio");
            assertThat(table.press("BACK").seen()).contains("▸ 1. 1 April");
        }

        @Test
        void takesBackEverythingFromATurnOn() {
            table.press("l UP ENTER u");
            assertThat(table.seen()).contains("Take back everything that you decided from 1 April on?");
            table.press("ENTER");
            assertThat(table.seen()).contains("You stand again at 1 April.", "Turn 1 of 2");
            assertThat(table.navigation.saved().orElseThrow().game().record()).isEmpty();
        }

        @Test
        void takesBackTheLastTurnAsEverywhere() {
            table.press("l ENTER u");
            assertThat(table.seen()).contains("Take back what you decided on 1 July?");
            table.press("ENTER");
            assertThat(table.navigation.saved().orElseThrow().game().record()).hasSize(1);
        }

        @Test
        void isEmptyAtTheBeginning() {
            Table start = new Table(saves.resolve("other"), HARBOUR).press("ENTER ENTER");
            String briefing = start.seen();
            assertThat(start.press("l").seen()).contains("Nothing has happened yet.");
            assertThat(start.press("ENTER").seen()).isEqualTo(briefing);
        }

        @Test
        void isSearchedToTheLastWordOfWhatWasTold() {
            table.press("l / r a d i o");
            assertThat(table.seen())
                    .containsSubsequence(
                            "1. 1 April · A ship without lights",
                            "▸ Your decision: Hail it by radio",
                            "The radio crackles",
                            "/radio_   1 of 2")
                    .doesNotContain("1 July");
            assertThat(table.press("ENTER n").seen()).contains("▸ The radio crackles", "/radio   2 of 2");
            assertThat(table.press("n").seen()).contains("▸ Your decision: Hail it by radio", "/radio   1 of 2");
            assertThat(table.press("ENTER").seen()).contains("What was decided", "/radio   1 of ");
            assertThat(table.press("BACK BACK BACK").seen()).contains("▸ 2. 1 July");
        }

        @Test
        void saysWhatIsNotFoundInIt() {
            assertThat(table.press("l / x x ENTER").seen()).contains("/xx   not found");
            assertThat(table.press("n ENTER").seen()).contains("/xx   not found");
            assertThat(table.press("BACK").seen()).contains("▸ 2. 1 July");
        }
    }

    @Nested
    class Searching {
        @Test
        void marksWhatWasFoundAndLeadsFromOneToTheNext() {
            Table reading = new Table(saves.resolve("other"), Table.read(Path.of("scenarios/two-fronts.yaml")))
                    .press("ENTER ENTER s / j a p a n ENTER");
            String first = reading.seen();
            assertThat(first).contains("/japan   1 of ");
            assertThat(found(reading)).isNotEmpty().allSatisfy(text -> assertThat(text)
                    .isEqualToIgnoringCase("japan"));
            assertThat(reading.press("n").seen()).isNotEqualTo(first).contains("/japan   2 of ");
            assertThat(reading.press("N").seen()).isEqualTo(first);
        }

        private List<String> found(Table reading) {
            return reading.frame().lines().stream()
                    .map(Line::spans)
                    .flatMap(List::stream)
                    .filter(span -> span.role() == Role.FOUND)
                    .map(span -> span.text())
                    .toList();
        }

        @Test
        void takesEveryLetterAndIsLeftByEscape() {
            table.press("s");
            String sources = table.seen();
            assertThat(table.press("/ q u m").seen()).contains("/qum_   not found");
            assertThat(table.navigation.isFinished()).isFalse();
            assertThat(table.press("BACK").seen()).isEqualTo(sources);
        }
    }

    @Nested
    class Commands {
        @Test
        void areThoseOfTheScreenAndAreDoneByName() {
            assertThat(table.press(":").seen()).contains("What can be done here", "▸ Enter", "show the meters");
            assertThat(table.press("m e t e r s").seen()).contains(":meters_").doesNotContain("your goals");
            assertThat(table.press("ENTER").seen()).contains("Relations", "Gauges");
        }

        @Test
        void areLeftByEscape() {
            String before = table.seen();
            assertThat(table.press(": q BACK").seen()).isEqualTo(before);
        }

        @Test
        void nameTheOptionsOfADecision() {
            Table deciding = new Table(saves.resolve("other"), HARBOUR).press("ENTER ENTER ENTER");
            assertThat(deciding.press(": b o a r d").seen()).contains("▸ 2 ", "Board it at dawn");
            assertThat(deciding.press("ENTER").seen()).contains("▸ 2. Board it at dawn");
        }

        @Test
        void sayWhereThereIsNone() {
            assertThat(table.press(": x x x").seen()).contains("Nothing here is called so.");
            assertThat(table.press("ENTER ERASE ERASE ERASE").seen()).contains("show the meters");
        }

        @Test
        void knowEveryKeyOfTheHelp() {
            for (HelpView.Key key : HelpView.Key.values()) {
                Key pressed = LookUp.pressed(key);
                if (key.cap().length() == 1) {
                    assertThat(Keys.of(new KeyStroke(key.cap().charAt(0), false, false))
                                    .key())
                            .as(key.cap())
                            .isEqualTo(key == HelpView.Key.COMMANDS ? Key.COMMANDS : pressed);
                }
            }
        }
    }
}
