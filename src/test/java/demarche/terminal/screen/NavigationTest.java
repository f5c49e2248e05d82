package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.saves.Opening;
import demarche.saves.SaveFolder;
import demarche.saves.SavedGame;
import demarche.scenario.Scenario;
import demarche.terminal.view.DecisionView;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.TwoFronts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keys do, without a terminal. */
class NavigationTest {

    private static final Scenario HARBOUR = Table.fixture("harbour");
    private static final Scenario SCRIPTS = Table.fixture("three-scripts");
    private static final Scenario TWO_FRONTS = Table.read(Path.of("scenarios/two-fronts.yaml"));

    private static final Scenario WITHOUT_PAGES = Scenarios.world("""
            meters: {tension: {label: Tension, start: 50}}
            turns:
              - id: one
                date: Today
                title: One
                briefing: [Beijing waits.]
                decisions:
                  beijing: {question: And now?, options: [{id: go, label: Go, effects: {tension: +1}}, {id: stay, label: Stay}]}
            endings: [{id: end, title: End, text: The end.}]
            """);

    @TempDir
    private Path saves;

    private Table table;

    @BeforeEach
    void sitDown() {
        table = new Table(saves, HARBOUR, SCRIPTS);
    }

    @Test
    void theAnalystsAreAskedOnlyAsOftenAsTheScenarioAllows() {
        table = new Table(saves, Table.fixture("harbour", "minutes: 5", "minutes: 5\nanalysts: 1"));
        table.press("ENTER ENTER ENTER a");
        assertThat(table.seen()).contains("You can ask the analysts before 1 more of your decisions.");
        table.press("ENTER");
        assertThat(table.seen()).contains("What the analysts expect");
        table.press("BACK a");
        assertThat(table.seen()).contains("What the analysts expect");
        table.press("BACK 2 ENTER ENTER ENTER a");
        assertThat(table.seen()).contains("as often as this scenario allows");
    }

    @Test
    void theKeyOfTheScreenOneIsOnNeverAsksToStop() {
        table.press("ENTER ENTER b");
        assertThat(table.seen()).doesNotContain("Stop playing?");
        table.press("m m BACK");
        assertThat(table.seen()).contains("Stop playing?");
    }

    @Test
    void whereThereAreNoAnalystsTheirKeySaysSo() {
        table = new Table(saves, Table.fixture("harbour", "minutes: 5", "minutes: 5\nanalysts: never"));
        table.press("ENTER ENTER ENTER a");
        assertThat(table.seen()).contains("This scenario has no analysts to ask.");
    }

    @Test
    void aForecastIsScoredAtTheEnd() {
        table.press("ENTER ENTER ENTER f ENTER");
        assertThat(table.seen()).contains("First say how likely");
        table.press("8 - ENTER");
        assertThat(table.seen()).contains("Written down: 75 %");
        table.press("BACK 2 ENTER ENTER ENTER ENTER ENTER ENTER ENTER 2 ENTER ENTER ENTER");
        assertThat(table.at(new Size(80, 60)).seen()).contains("Your forecasts", "75 %", "Brier score");
    }

    @Test
    void aForecastThatIsSetIsNotLostOnTheWayOut() {
        table.press("ENTER ENTER ENTER f 3 DOWN 8 BACK");
        assertThat(table.seen())
                .contains("Not written down yet: ", "– 30 %", "– 80 %", "Enter write it down  Esc leave it");
        table.press("ENTER");
        assertThat(table.seen()).contains("Written down: 30 %", "Written down: 80 %", "▸ 1. Hail it by radio");
        table.press("f 9 BACK BACK");
        assertThat(table.seen()).doesNotContain("Written down").contains("▸ 1. Hail it by radio");
        assertThat(table.navigation.saved().orElseThrow().forecasts()).hasSize(2);
    }

    @Test
    void forecastsBeginWhereNothingIsWrittenDownYet() {
        table.press("ENTER ENTER ENTER f");
        assertThat(selected()).contains("A shared harbour");
        table.press("3 ENTER");
        assertThat(selected()).contains("A shared harbour");
        table.press("BACK f");
        assertThat(selected()).doesNotContain("A shared harbour");
        assertThat(table.seen()).contains("Comes about");
    }

    private String selected() {
        return table.seen()
                .lines()
                .filter(line -> line.contains("▸"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsSaidToBeKeptBeforeSomethingIsDecided() {
        assertThat(table.press("ENTER ENTER q").seen())
                .contains("Stop playing?")
                .doesNotContain("is kept");
        assertThat(table.press("BACK ENTER 1 ENTER ENTER q").seen()).contains("The game is kept");
    }

    @Test
    void fromAnythingLookedUpOneComesToAllElseAndBackAtOnce() {
        table.press("ENTER ENTER ENTER 1 ENTER ENTER");
        String news = table.seen();
        Map<String, String> pages = Map.of(
                "m", "Gauges",
                "w", "Why: ",
                "t", "Trends",
                "l", "The story so far",
                "g", "Your goals",
                "s", "A mark such as",
                "d", "▸ 1. ");
        for (String from : pages.keySet()) {
            for (String to : pages.keySet()) {
                if (!from.equals(to)) {
                    assertThat(table.press(from + " " + to).seen())
                            .as(from + to)
                            .contains(pages.get(to));
                    table.press(from + " " + to + " " + from + " BACK");
                    assertThat(table.seen()).as(from + to).isEqualTo(news);
                }
            }
        }
    }

    @Test
    void aGameCanBePlayedToItsEndAndBackToTheTitle() {
        table.press("ENTER ENTER ENTER 2 ENTER ENTER");
        assertThat(table.seen()).contains("The pilots go out at dawn.", "You must decide at once.");
        table.press("ENTER ENTER ENTER");
        assertThat(table.seen()).contains("They drink to it.");
        table.press("ENTER ENTER 2 ENTER ENTER ENTER");
        assertThat(table.seen()).contains("The end: A shared harbour");
        table.press("ENTER ENTER");
        assertThat(table.seen()).contains("D E M A R C H E", "All saved games (1)");
        table.press("HELP");
        assertThat(table.seen()).doesNotContain("seed 7");
    }

    @Test
    void aGameThatIsOverIsLetGoOfOnTheTitle() {
        table.press("ENTER ENTER ENTER 2 ENTER ENTER ENTER ENTER ENTER ENTER ENTER 2 ENTER ENTER ENTER");
        SaveFolder folder = new SaveFolder(saves);
        Path file = folder.list().get(0).file();
        assertThat(folder.open(file, (id, fingerprint) -> Optional.of(HARBOUR))).isInstanceOf(Opening.Failed.class);
        table.press("ENTER ENTER");
        try (SavedGame again = ((Opening.Opened) folder.open(file, (id, fingerprint) -> Optional.of(HARBOUR))).game()) {
            assertThat(again.game().isOver()).isTrue();
        }
    }

    @Nested
    class Deciding {
        @Test
        void asksForAnotherOptionByItsNumberOrAnArrow() {
            table.press("ENTER ENTER ENTER 1 ENTER 2");
            assertThat(table.seen()).contains("Take this one? Board it at dawn", "▸ 2. Board it at dawn");
            table.press("3");
            assertThat(table.seen()).doesNotContain("Take this one?").contains("This option is locked.");
            table.press("1 ENTER DOWN");
            assertThat(table.seen()).doesNotContain("Take this one?").contains("▸ 2. Board it at dawn");
            assertThat(table.navigation.saved().orElseThrow().game().record()).isEmpty();
            table.press("ENTER ENTER");
            assertThat(table.seen()).contains("The pilots go out at dawn.");
        }

        @Test
        void isAskedOnce() {
            table.press("ENTER ENTER ENTER ENTER");
            assertThat(table.seen()).contains("Take this one? Hail it by radio");
            table.press("BACK");
            assertThat(table.seen()).doesNotContain("Take this one?").contains("What is done about the freighter?");
            assertThat(decisions()).isZero();
            table.press("ENTER ENTER");
            assertThat(table.seen()).contains("The radio crackles");
            assertThat(decisions()).isOne();
        }

        @Test
        void isNotAskedOfALockedOption() {
            table.press("ENTER ENTER ENTER 3 ENTER");
            assertThat(table.seen())
                    .contains("Needs Beijing–Tokyo of at least 60; now 40.")
                    .doesNotContain("Enter take");
        }

        @Test
        void beginsAtTheFirstOptionThatIsOpen() {
            var view = DecisionView.of(TwoFronts.after(7), Phrases.english()).orElseThrow();
            var options = new ArrayList<>(view.options());
            var first = options.get(0);
            options.set(
                    0,
                    new DecisionView.OptionCard(
                            1, first.id(), first.label(), first.pro(), first.con(), false, "No.", "No."));
            var put = new DecisionView(
                    view.seat(),
                    view.seatName(),
                    view.seatNamed(),
                    view.crisis(),
                    view.crisisNews(),
                    view.question(),
                    options);
            assertThat(new DecisionScreen(put).selected()).isOne();
        }

        @Test
        void doesNotCountIfItCannotBeWritten() {
            table.press("ENTER ENTER ENTER");
            // As if the disk were full: nothing can be written any more.
            table.navigation.saved().orElseThrow().close();
            table.press("ENTER ENTER");
            assertThat(table.seen().replaceAll("\\s+", " "))
                    .contains("is closed. Open it again", "What is done about the freighter?");
            assertThat(decisions()).isZero();
        }

        private int decisions() {
            return table.navigation.saved().orElseThrow().game().record().size();
        }
    }

    @Nested
    class TheWayBack {
        @Test
        void leadsFromWhatWasLookedUp() {
            table.press("ENTER ENTER ENTER");
            String decision = table.seen();
            for (String key : List.of("b", "m", "w", "t", "r", "l", "g", "s", "?")) {
                table.press(key);
                assertThat(table.seen()).as(key).isNotEqualTo(decision);
                table.press("BACK");
                assertThat(table.seen()).as(key).isEqualTo(decision);
            }
        }

        @Test
        void leadsFromAReasonToTheMeters() {
            table.press("ENTER ENTER m");
            String meters = table.seen();
            table.press("ENTER");
            assertThat(table.seen()).contains("Why: Beijing–Tokyo");
            table.press("BACK");
            assertThat(table.seen()).isEqualTo(meters);
        }

        @Test
        void asksBeforeTheGameIsLeft() {
            table.press("ENTER ENTER ENTER 1 ENTER ENTER BACK");
            assertThat(table.seen()).contains("The game is kept; `demarche resume` goes on with it.");
            table.press("BACK");
            assertThat(table.navigation.isFinished()).isFalse();
            table.press("q ENTER");
            assertThat(table.navigation.isFinished()).as("by a habit").isFalse();
            assertThat(table.seen()).doesNotContain("Stop playing?");
            table.press("q y");
            assertThat(table.navigation.isFinished()).isTrue();
        }

        @Test
        void isShortWithControlC() {
            table.press("ENTER ENTER INTERRUPT");
            assertThat(table.navigation.isFinished()).isTrue();
        }

        @Test
        void isNotNeededIfTheTerminalHasGone() {
            table.navigation.take(new Input.Gone());
            assertThat(table.navigation.isFinished()).isTrue();
        }
    }

    @Nested
    class Trends {
        @Test
        void drawWhatIsPickedAndAlwaysWhatIsLookedAt() {
            table.press("ENTER ENTER ENTER 2 ENTER ENTER t");
            assertThat(table.seen()).contains("▸ B╌ Tension in the harbour", "  A─ Beijing–Tokyo");
            table.press("UP PICK DOWN");
            assertThat(table.seen()).contains("  ·  Beijing–Tokyo", "▸ B─ Tension in the harbour");
            table.press("UP");
            assertThat(table.seen()).contains("▸ A  Beijing–Tokyo");
        }

        @Test
        void tellTheValuesOfTheTimeThatIsLookedAt() {
            table.press("ENTER ENTER ENTER 2 ENTER ENTER t");
            assertThat(table.seen()).contains("Trends  now", "Tension in the harbour  60  tense  +15! since 1 April");
            table.press("LEFT");
            assertThat(table.seen()).contains("Trends  1 April: A ship without lights", "Tension in the harbour  45");
            assertThat(table.press("LEFT").seen()).as("no earlier").contains("Trends  1 April");
        }

        @Test
        void beginWithTheMeterThatWasLookedAt() {
            table.press("ENTER ENTER m DOWN t");
            assertThat(table.seen()).contains("▸ B  Tension in the harbour");
            assertThat(table.press("ENTER").seen()).contains("Why: Tension in the harbour");
            assertThat(table.press("BACK BACK").seen()).contains("Relations", "▸ Tension in the harbour");
        }
    }

    @Nested
    class TheRegion {
        @Test
        void leadsToTheReasonsOfTheRelationThatIsLookedAt() {
            Table there = new Table(saves, TWO_FRONTS).press("ENTER ENTER r DOWN");
            assertThat(there.seen()).contains("▸ Beijing–Moscow  70 close");
            assertThat(there.press("ENTER").seen()).contains("Why: Beijing–Moscow");
            assertThat(there.press("BACK t").seen()).contains("Trends", "▸ B  Beijing–Moscow");
        }

        @Test
        void isNotOfferedWhereThereAreNoRelations() {
            Table without = new Table(saves, WITHOUT_PAGES).press("ENTER ENTER");
            assertThat(without.seen()).doesNotContain("r region");
            assertThat(without.press("r").seen()).contains("This scenario measures no relations between actors.");
        }
    }

    @Nested
    class AKeyWithTwoMeanings {
        @Test
        void turnsThePageOrGoesBackWhereNothingIsToBePicked() {
            Table reading = new Table(saves, TWO_FRONTS).at(new Size(60, 20)).press("ENTER ENTER");
            String top = reading.seen();
            assertThat(reading.press("PICK").seen()).isNotEqualTo(top);
            assertThat(reading.press("PAGE_UP m LEFT").seen()).isEqualTo(top);
        }
    }

    @Nested
    class TheHeader {
        @Test
        void tellsTurnAndDateAsLongAsATurnIsPlayed() {
            String first = "The Harbour · Beijing · 1 April · Turn 1 of 2";
            for (String keys : List.of("ENTER ENTER", "ENTER", "m", "m w", "BACK t", "t r", "r 1 ENTER ENTER")) {
                assertThat(table.press(keys).seen()).as(keys).contains(first);
            }
            assertThat(table.press("ENTER").seen()).contains("The Harbour · Beijing · 1 July · Turn 2 of 2");
            table.press("ENTER 2 ENTER ENTER");
            assertThat(table.seen()).contains("· 1 July · Turn 2 of 2");
            assertThat(table.press("ENTER").seen()).doesNotContain("Turn 2 of 2");
        }
    }

    @Nested
    class TheTitle {
        @Test
        void movesNothingWhenSavesAreFound() {
            table.press("ENTER ENTER ENTER 1 ENTER ENTER q y");
            table.navigation.saved().orElseThrow().close();
            Play play = new Play(
                    Phrases.english(), new Table.OpenShelf(List.of(HARBOUR, SCRIPTS)), new SaveFolder(saves), () -> 7);
            Navigation early = new Navigation(Phrases.english(), play, Taste.usual(Table.LOOKS));
            for (Size size : List.of(Table.SMALL, Table.WIDE)) {
                early.resize(size);
                List<String> before = early.frame().text().lines().toList();
                play.findSaves();
                early.take(new Input.Refresh());
                List<String> after = early.frame().text().lines().toList();
                for (int row = 0; row < size.rows() - 1; row++) {
                    if (!before.get(row).isBlank()) {
                        assertThat(after.get(row)).isEqualTo(before.get(row));
                    }
                }
                assertThat(String.join("\n", after)).contains("c  Go on playing", "s  All saved games (1)");
            }
        }

        @Test
        void saysThatThereIsNothingToGoOnWith() {
            assertThat(table.press("c").seen()).contains("There is no game that you could go on with.");
            assertThat(table.press("s").seen()).contains("There is no saved game");
        }

        @Test
        void movesInTheGridOfCardsAsItLooks() {
            table = new Table(saves, HARBOUR, SCRIPTS, TWO_FRONTS)
                    .at(Table.WIDE)
                    .press("DOWN");
            assertThat(marked()).contains("3. Two Fronts");
            assertThat(table.press("UP") == table && marked().contains("1. The Harbour"))
                    .isTrue();
            table.press("RIGHT");
            assertThat(marked()).contains("2. ");
            table.press("DOWN");
            assertThat(marked()).contains("3. Two Fronts");
        }

        /** The line below the upper border of the marked card, from there on. */
        private String marked() {
            List<String> lines = table.seen().lines().toList();
            int row = 0;
            while (!lines.get(row).contains("╔")) {
                row++;
            }
            return lines.get(row + 1).substring(lines.get(row).indexOf("╔"));
        }
    }

    @Nested
    class Resuming {
        @Test
        void offersTheLatestGame() {
            table.press("ENTER ENTER ENTER ENTER ENTER q y");
            table.navigation.saved().orElseThrow().close();
            Table later = new Table(saves, HARBOUR);
            assertThat(later.seen()).contains("  c  Go on playing  The Harbour, Beijing · 1 July", "▸ 1. The Harbour");
            later.press("c");
            assertThat(later.seen()).contains("The mole at night");
        }

        @Test
        void saysThatAGameIsOpenElsewhere() {
            table.press("ENTER ENTER ENTER ENTER ENTER");
            Table other = new Table(saves, HARBOUR).press("c");
            assertThat(other.seen()).contains("another window", "D E M A R C H E");
        }

        @Test
        void listsEveryGameInWhichSomethingWasDecided() throws java.io.IOException {
            table.press("ENTER ENTER ENTER ENTER ENTER");
            table.navigation.saved().orElseThrow().close();
            Table scripts = new Table(saves.resolve("other"), SCRIPTS).press("ENTER ENTER ENTER 2 ENTER ENTER");
            Path other = scripts.navigation.saved().orElseThrow().file();
            Files.move(other, saves.resolve(other.getFileName()));
            new SaveFolder(saves).begin(HARBOUR, 1, java.util.Set.of("tokyo"));
            Table later = new Table(saves, HARBOUR, SCRIPTS).press("END ENTER");
            assertThat(later.seen())
                    .contains("The Harbour, Beijing", "三国の海 세 나라의 바다, 東京")
                    .doesNotContain("The Harbour, Tokyo");
        }
    }

    @Nested
    class Dossiers {
        @Test
        void beginWithThoseThatThePageNames() {
            assertThat(table.press("ENTER ENTER d").seen())
                    .containsSubsequence(
                            "Named here", "▸ 1.  mole", "2.  freighter", "Actors", "3.  Beijing", "4.  Tokyo");
        }

        @Test
        void areOpenedAndLeftToTheSamePlace() {
            Table reading = new Table(saves, HARBOUR).at(new Size(60, 20)).press("ENTER ENTER ENTER 2");
            String before = reading.seen();
            assertThat(reading.press("d 2 ENTER").seen())
                    .contains("It wants the harbour open.", "[P1] A freighter without lights was seen.");
            assertThat(reading.press("BACK BACK").seen()).isEqualTo(before);
        }

        @Test
        void leadToOneAnother() {
            table.press("ENTER ENTER d 4 ENTER d");
            assertThat(table.seen()).containsSubsequence("Named here", "▸ 1.  Beijing", "mole");
            assertThat(table.press("ENTER").seen()).contains("It wants the harbour quiet.");
        }

        @Test
        void areNotOfferedWhereThereAreNone() {
            Table without = new Table(saves, WITHOUT_PAGES).press("ENTER ENTER");
            assertThat(without.seen()).doesNotContain("d names");
            assertThat(without.press("d").seen()).contains("This scenario has no pages on actors or terms.");
        }
    }

    @Nested
    class Sources {
        @Test
        void beginWithThoseOfThePage() {
            assertThat(table.press("ENTER ENTER s").seen())
                    .containsSubsequence(
                            "What this page rests on",
                            "The harbour master's log",
                            "[P1] A freighter without lights was seen.",
                            "All sources");
        }
    }

    @Nested
    class ALongText {
        @Test
        void isReadToItsEndBeforeOneGoesOn() {
            Table long_ = new Table(saves, TWO_FRONTS).at(new Size(60, 20)).press("ENTER ENTER");
            assertThat(long_.seen()).contains("Enter read on").doesNotContain("Enter decide");
            long_.press("ENTER");
            assertThat(long_.seen()).contains("Enter decide");
            long_.press("ENTER");
            assertThat(long_.seen()).contains("Camp David has met without China");
        }

        @Test
        void isSeenWhole() {
            Table reading = new Table(saves, TWO_FRONTS).at(new Size(60, 20)).press("ENTER ENTER");
            StringBuilder seen = new StringBuilder(reading.seen());
            for (int i = 0; i < 10; i++) {
                seen.append(reading.press("PAGE_DOWN").seen());
            }
            assertThat(seen).contains("In August the leaders", "thirteen months America votes");
            assertThat(reading.press("HOME").seen()).contains("In August the leaders");
        }

        @Test
        void keepsTheReadersPlaceWhenTheSizeChanges() {
            Table reading = new Table(saves, TWO_FRONTS).at(new Size(60, 20)).press("ENTER ENTER j j j j j");
            String top = firstLine(reading.seen());
            String wide = firstLine(reading.at(new Size(64, 20)).seen());
            assertThat(firstLine(reading.at(new Size(60, 20)).seen())).isEqualTo(top);
            assertThat(wide).contains(top.substring(0, 5));
        }

        private static String firstLine(String seen) {
            return seen.lines()
                    .skip(3)
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElseThrow()
                    .strip();
        }
    }

    @Nested
    class Everywhere {
        @Test
        void everyHintThatIsShownWorks() {
            for (String walk : List.of("ENTER ENTER", "ENTER ENTER ENTER", "ENTER ENTER ENTER ENTER ENTER")) {
                Table there = new Table(saves.resolve(walk.replace(" ", "")), HARBOUR).press(walk);
                String before = there.seen();
                for (String key : List.of("m", "w", "t", "r", "d", "l", "g", "s", "u", "?", "q")) {
                    if (footer(before).contains(" " + key + " ")) {
                        assertThat(there.press(key).seen())
                                .as("%s after %s", key, walk)
                                .isNotEqualTo(before);
                        there.press("BACK");
                    }
                }
            }
        }

        @Test
        void aSmallWindowAsksForMoreRoomAndNothingIsLost() {
            table.press("ENTER ENTER ENTER");
            String before = table.seen();
            for (Size size : List.of(new Size(59, 24), new Size(80, 19), new Size(10, 3), new Size(1, 1))) {
                table.at(size);
                assertThat(table.frame().lines()).hasSizeLessThanOrEqualTo(size.rows());
                assertThat(table.frame().lines()).allMatch(line -> line.width() <= size.columns());
            }
            assertThat(table.at(new Size(59, 24)).seen()).contains("Please enlarge it.");
            assertThat(table.press("ENTER").at(Table.SMALL).seen()).isEqualTo(before);
        }

        @Test
        void inASmallWindowNothingCanBeDoneUnseenButStopping() {
            table.press("ENTER ENTER").at(new Size(50, 15)).press("q y");
            assertThat(table.navigation.isFinished()).isFalse();
            table.press("INTERRUPT");
            assertThat(table.navigation.isFinished()).isTrue();
        }

        @Test
        void noLineOverflowsAtAnySize() {
            Stream.of("NONE", "ENTER", "ENTER ENTER", "ENTER ENTER ENTER", "ENTER ENTER ENTER ENTER ENTER")
                    .forEach(walk -> {
                        Table there = new Table(saves.resolve(walk.replace(" ", "")), SCRIPTS).press(walk);
                        for (int columns = 60; columns < 140; columns++) {
                            Size size = new Size(columns, 20 + columns % 7);
                            Frame frame = there.at(size).frame();
                            assertThat(frame.lines()).hasSize(size.rows());
                            assertThat(frame.lines()).allMatch(line -> line.width() <= size.columns());
                        }
                    });
        }

        private static String footer(String seen) {
            List<String> lines = seen.lines().toList();
            return lines.get(lines.size() - 1) + " ";
        }
    }
}
