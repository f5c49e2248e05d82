package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.CharacterPattern.Matching;
import com.googlecode.lanterna.input.KeyStroke;
import demarche.scenario.Scenario;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.Span;
import demarche.terminal.view.TextWidth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the mouse does, and the pane of meters that it and the Tab key lead to. */
class MouseTest {

    private static final Scenario HARBOUR = Table.fixture("harbour");
    private static final Scenario SCRIPTS = Table.fixture("three-scripts");
    private static final Scenario TWO_FRONTS = Table.read(Path.of("scenarios/two-fronts.yaml"));
    private static final Size SHORT = new Size(60, 20);
    private static final Size CARDS = new Size(100, 30);

    @TempDir
    private Path saves;

    private int tables;

    private Table table(Size size, String keys) {
        return new Table(saves, HARBOUR, SCRIPTS).at(size).press(keys);
    }

    @Nested
    class AClick {
        @Test
        void selectsAndASecondOneTakes() {
            Table table = table(Table.SMALL, "ENTER ENTER ENTER");
            assertThat(table.click("Board it").seen()).contains("▸ 2. Board it");
            assertThat(table.click("Board it").seen()).contains("Take this one? Board it");
            assertThat(table.click("Enter").seen()).contains("The pilots go out at dawn.");
        }

        @Test
        void answersNoWhereTheHintForThatStands() {
            Table table = table(Table.SMALL, "ENTER ENTER ENTER 2 ENTER");
            assertThat(table.click("not yet").seen()).doesNotContain("Take this one?");
        }

        @Test
        void besideAQuestionMeansNothing() {
            Table table = table(Table.SMALL, "ENTER ENTER ENTER 2 ENTER");
            String asked = table.seen();
            assertThat(table.click("Hail it").seen()).isEqualTo(asked);
        }

        @Test
        void selectsInEveryList() {
            assertThat(table(Table.SMALL, "NONE").click("三国の海").seen()).contains("▸ 2. 三国の海");
            Table seats = new Table(saves, TWO_FRONTS).press("ENTER");
            assertThat(seats.click("3. Seoul").seen()).contains("▸ 3. Seoul");
            assertThat(table(Table.SMALL, "ENTER ENTER m").click("Tension").seen())
                    .contains("▸ Tension");
            assertThat(table(Table.SMALL, "ENTER ENTER d").click("freighter").seen())
                    .contains("▸ 2.  freighter");
            assertThat(table(Table.SMALL, "ENTER ENTER :").click("your goals").seen())
                    .contains("▸ g");
            Table log = table(Table.SMALL, "ENTER ENTER ENTER 1 ENTER ENTER ENTER ENTER 2 ENTER ENTER l HOME");
            assertThat(log.click("1 July").seen()).contains("▸ 2. 1 July");
        }

        @Test
        void onTextOrOutsideMeansNothing() {
            Table table = table(Table.SMALL, "ENTER ENTER");
            String before = table.seen();
            for (int column : List.of(-1, 0, 40, 79, 80, 60_000)) {
                for (int row : List.of(-1, 0, 1, 2, 10, 22, 60_000)) {
                    table.navigation.take(new Input.Click(column, row));
                }
            }
            assertThat(table.seen()).isEqualTo(before);
        }

        @Test
        void inAWindowTooSmallMeansNothing() {
            Table table = table(new Size(50, 15), "ENTER ENTER ENTER");
            for (int row = 0; row < 15; row++) {
                table.navigation.take(new Input.Click(3, row));
                table.turn(Key.DOWN);
            }
            assertThat(table.at(Table.SMALL).seen()).contains("D E M A R C H E");
        }
    }

    /** Nothing in the footer is only painted there: a click on each key, or on one of two that share a hint, does something. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONE",
                "ENTER ENTER",
                "ENTER ENTER ENTER",
                "ENTER ENTER ENTER 2 ENTER",
                "ENTER ENTER ENTER 2 ENTER ENTER",
                "ENTER ENTER s",
                "ENTER ENTER s / e",
                "ENTER ENTER s / e ENTER",
                "ENTER ENTER ENTER 2 ENTER ENTER l",
                "ENTER ENTER ENTER f",
                "ENTER ENTER m",
                "ENTER ENTER w",
                "ENTER ENTER q",
                "ENTER ENTER PANE"
            })
    void aClickOnAHintDoesSomething(String keys) {
        Table first = new Table(saves.resolve("0"), HARBOUR).at(Table.WIDE).press(keys);
        Line footer = first.frame().lines().get(Table.WIDE.rows() - 1);
        int column = 0;
        int hints = 0;
        for (Span span : footer.spans()) {
            int width = TextWidth.of(span.text());
            if (span.role() == Role.KEY) {
                hints++;
                boolean does = does(first.seen(), keys, column) || does(first.seen(), keys, column + width - 1);
                assertThat(does)
                        .as("%s after %s does something", span.text(), keys)
                        .isTrue();
            }
            column += width;
        }
        assertThat(hints).isGreaterThan(1);
    }

    private boolean does(String before, String keys, int column) {
        Table table = new Table(saves.resolve(String.valueOf(++tables)), HARBOUR)
                .at(Table.WIDE)
                .press(keys);
        table.navigation.take(new Input.Click(column, Table.WIDE.rows() - 1));
        return table.navigation.isFinished() || !table.seen().equals(before);
    }

    @Nested
    class TheWheel {
        @Test
        void scrollsATextByAFewLines() {
            Table turned = new Table(saves, TWO_FRONTS).at(SHORT).press("ENTER ENTER");
            String top = turned.seen();
            Table pressed =
                    new Table(saves.resolve("other"), TWO_FRONTS).at(SHORT).press("ENTER ENTER j j j");
            assertThat(turned.turn(Key.DOWN).seen()).isEqualTo(pressed.seen()).isNotEqualTo(top);
            assertThat(turned.turn(Key.UP).turn(Key.UP).seen()).isEqualTo(top);
        }

        @Test
        void selectsInAListOneAtATime() {
            Table table = table(Table.SMALL, "ENTER ENTER ENTER");
            assertThat(table.turn(Key.DOWN).seen()).contains("▸ 2. Board it");
        }

        @Test
        void doesNotLeaveTheMeterWhoseReasonsAreRead() {
            Table table = new Table(saves, TWO_FRONTS).press("ENTER ENTER ENTER 2 ENTER ENTER w");
            String reasons = table.seen();
            assertThat(table.turn(Key.DOWN).turn(Key.UP).seen()).isEqualTo(reasons);
            assertThat(table.turn(Key.DOWN).seen()).contains("Why: Seoul’s standing at home");
        }

        @Test
        void leavesAQuestionAlone() {
            Table table = table(Table.SMALL, "ENTER ENTER ENTER 2 ENTER");
            String asked = table.seen();
            assertThat(table.turn(Key.DOWN).seen()).isEqualTo(asked);
        }
    }

    @Nested
    class TheMetersBesideTheText {
        @Test
        void takeKeysAfterTabUntilTheNextOne() {
            Table table = table(Table.WIDE, "ENTER ENTER");
            String reading = table.seen();
            assertThat(table.press("PANE").seen()).contains("▸Beijing–Tokyo", "Enter why", "Tab to the text");
            assertThat(table.press("DOWN").seen()).contains("▸Tension in the harbour");
            assertThat(table.press("PANE").seen()).isEqualTo(reading);
        }

        @Test
        void neitherNarrowAnythingNorSayAKeyTwice() {
            Table table = table(Table.WIDE, "ENTER ENTER ENTER");
            List<String> before = table.seen().lines().toList();
            List<String> after = table.press("PANE").seen().lines().toList();
            for (int row = 0; row < before.size() - 1; row++) {
                assertThat(after.get(row).replace("│▸", "│ ")).isEqualTo(before.get(row));
            }
            assertThat(after.get(after.size() - 1)).containsOnlyOnce("↑↓");
        }

        @Test
        void leadToTheReasonAndBackToTheSameMeter() {
            Table table = table(Table.WIDE, "ENTER ENTER PANE DOWN");
            String marked = table.seen();
            assertThat(table.press("ENTER").seen()).contains("Why: Tension in the harbour");
            assertThat(table.press("UP").seen()).as("keys are for the page").contains("Why: Beijing–Tokyo");
            assertThat(table.press("BACK").seen()).isEqualTo(marked);
        }

        @Test
        void areLeftByAKeyThatMeansSomethingElse() {
            Table table = table(Table.WIDE, "ENTER ENTER PANE g");
            assertThat(table.seen()).contains("Your goals");
            assertThat(table.press("BACK").seen()).doesNotContain("▸ Beijing–Tokyo");
        }

        @Test
        void areClickedOnceToMarkOneAndTwiceToAskWhy() {
            Table table = table(Table.WIDE, "ENTER ENTER");
            assertThat(table.click("Tension in").seen()).contains("▸Tension in the harbour");
            assertThat(table.click("Beijing–Tokyo").seen()).contains("▸Beijing–Tokyo");
            assertThat(table.click("Beijing–Tokyo").seen()).contains("Why: Beijing–Tokyo");
        }

        @Test
        void areNotClickedOnBesideAPageThatDoesNotLeadThere() {
            Table table = table(Table.WIDE, "ENTER ENTER s");
            String before = table.seen();
            assertThat(table.click("Tension in").seen()).isEqualTo(before);
        }

        @Test
        void areAScreenOfTheirOwnWhereThereIsNoRoomBesideTheText() {
            Table table = table(Table.SMALL, "ENTER ENTER PANE");
            assertThat(table.seen()).contains("▸ Beijing–Tokyo", "Enter why");
            assertThat(table.press("BACK").seen()).contains("A ship without lights");
        }

        @Test
        void giveKeysBackWhereTheWindowGrowsTooNarrowForThem() {
            Table table = table(Table.WIDE, "ENTER ENTER PANE").at(Table.SMALL);
            assertThat(table.press("ENTER").seen()).contains("What is done about the freighter?");
        }
    }

    @Nested
    class Cards {
        @Test
        void standSideBySideWithTheirLengthAndSeats() {
            Table table = table(CARDS, "NONE");
            assertThat(table.seen()).containsPattern("║ 1\\. The Harbour +║ +│ 2\\. 三国の海");
            assertThat(table.seen()).contains("Seats: Beijing, Tokyo");
        }

        @Test
        void areChosenByArrowsNumbersAndClicks() {
            assertThat(table(CARDS, "RIGHT").seen()).containsPattern("│ 1\\. The Harbour +│ +║ 2\\. 三国の海");
            assertThat(table(CARDS, "RIGHT LEFT").seen()).containsPattern("║ 1\\. The Harbour");
            assertThat(table(CARDS, "2").seen()).contains("║ 2. 三国の海");
            Table clicked = table(CARDS, "NONE").click("2. 三国の海");
            assertThat(clicked.seen()).contains("║ 2. 三国の海");
            assertThat(clicked.click("2. 三国の海").seen()).contains("Enter begin");
        }

        @Test
        void giveWayToALineEachInANarrowWindow() {
            assertThat(table(Table.SMALL, "NONE").seen())
                    .contains("▸ 1. The Harbour")
                    .doesNotContain("║");
        }

        @Test
        void overflowNowhere() {
            Table table = new Table(Phrases.in(Locale.KOREAN), saves, HARBOUR, SCRIPTS, TWO_FRONTS);
            for (int columns = 96; columns < 240; columns += 3) {
                Size size = new Size(columns, 24);
                assertThat(table.at(size).frame().lines()).allMatch(line -> line.width() <= size.columns());
            }
        }
    }

    @Nested
    class AReport {
        @ParameterizedTest
        @CsvSource({
            "<0;10;6M, Click[column=9; row=5]",
            "<0;300;99M, Click[column=299; row=98]",
            "<16;1;1M, Click[column=0; row=0]",
            "<64;10;6M, Wheel[key=UP]",
            "<65;10;6M, Wheel[key=DOWN]",
            "<66;10;6M, Still[]",
            "<2;10;6M, Still[]",
            "<0;10;6m, Still[]",
            "<35;10;6M, Still[]"
        })
        void isReadWhole(String report, String input) {
            List<Character> typed = new ArrayList<>(List.of('\u001b', '['));
            for (int at = 0; at < report.length(); at++) {
                assertThat(new MouseReport().match(typed)).isEqualTo(Matching.NOT_YET);
                typed.add(report.charAt(at));
            }
            KeyStroke stroke = new MouseReport().match(typed).fullMatch;
            assertThat(Keys.input(stroke)).hasToString(input.replace(';', ','));
        }

        @Test
        void isNotTakenForAKey() {
            assertThat(new MouseReport().match(List.of('\u001b', '[', 'A'))).isNull();
            assertThat(new MouseReport().match(List.of('a'))).isNull();
        }
    }
}
