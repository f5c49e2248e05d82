package demarche.saves;

import static demarche.saves.Crossing.SCENARIO;
import static demarche.saves.Crossing.begin;
import static demarche.saves.Crossing.choose;
import static demarche.saves.Crossing.finding;
import static demarche.saves.Crossing.opened;
import static demarche.saves.Crossing.undo;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.authoring.ScenarioFiles;
import demarche.authoring.ScenarioLoader;
import demarche.engine.Choice;
import demarche.engine.Game;
import demarche.engine.Refusal;
import demarche.saves.Recording.Reason;
import demarche.saves.Recording.Refused;
import demarche.saves.SaveProblem.Kind;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A game is the same after it has been closed and opened, whatever was done in it. */
class SavedGameTest {

    @TempDir
    private Path temp;

    private SaveFolder folder;

    @BeforeEach
    void folder() {
        folder = new SaveFolder(temp.resolve("saves"));
    }

    private Game reopened(SavedGame saved) {
        saved.close();
        try (SavedGame again =
                opened(folder.open(saved.file(), finding(saved.game().scenario())))) {
            return again.game();
        }
    }

    @Nested
    class RoundTrip {

        @Test
        void atEveryDecisionOfAGame() throws IOException {
            Scenario scenario = new ScenarioFiles(new ScenarioLoader())
                    .load(Path.of("scenarios/two-fronts.yaml"))
                    .scenario()
                    .orElseThrow();
            for (long seed : new long[] {1, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
                SavedGame saved = opened(folder.begin(scenario, seed, Set.of("beijing")));
                int step = 0;
                while (!saved.game().isOver()) {
                    var open = saved.game().questions().get(0).open();
                    choose(saved, open.get(step++ % open.size()).id().name());
                    assertThat(reopened(saved)).isEqualTo(saved.game());
                    saved = opened(folder.open(saved.file(), finding(scenario)));
                }
                assertThat(saved.game().record()).hasSizeGreaterThan(5);
                saved.close();
            }
        }

        @Test
        void beforeTheFirstDecision() {
            SavedGame saved = begin(folder, "beijing");
            assertThat(reopened(saved)).isEqualTo(saved.game());
        }

        @Test
        void withNobodyHoldingASeat() {
            SavedGame saved = begin(folder);
            assertThat(saved.game().isOver()).isTrue();
            assertThat(reopened(saved)).isEqualTo(saved.game());
        }

        @Test
        void withTwoSeatsAndOneOfThemStillToDecide() {
            SavedGame saved = begin(folder, "beijing", "tokyo");
            choose(saved, "escort", "shadow");
            Game again = reopened(saved);
            assertThat(again).isEqualTo(saved.game());
            assertThat(again.questionsTo("tokyo")).isEmpty();
            assertThat(again.questionsTo("beijing")).hasSize(1);
        }

        @Test
        void inTheMiddleOfACrisis() {
            SavedGame saved = begin(folder, "beijing", "tokyo");
            choose(saved, "escort", "drill", "shadow");
            assertThat(saved.game().questionsTo("tokyo")).hasSize(1);
            assertThat(reopened(saved)).isEqualTo(saved.game());
        }
    }

    @Nested
    class Undoing {

        @Test
        void givesTheGameBeforeTheLastTurn() {
            SavedGame saved = begin(folder, "beijing");
            Game before = choose(saved, "escort");
            choose(saved, "drill");
            assertThat(undo(saved)).isEqualTo(before);
            assertThat(reopened(saved)).isEqualTo(before);
        }

        @Test
        void keepsTheAbandonedBranchInTheFile() throws IOException {
            SavedGame saved = begin(folder, "beijing");
            choose(saved, "escort", "drill");
            undo(saved);
            choose(saved, "call");
            assertThat(reopened(saved)).isEqualTo(saved.game());
            assertThat(saved.game().record()).extracting(Choice::option).containsExactly("escort", "call");
            assertThat(Files.readString(saved.file())).contains("\"drill\"", "\"undo\":{\"to\":1,\"turn\":\"may\"}");
        }

        @Test
        void takesBackWhatEverySeatDecidedInTheTurn() {
            SavedGame saved = begin(folder, "beijing", "tokyo");
            Game before = choose(saved, "escort");
            choose(saved, "drill", "shadow", "accuse");
            assertThat(undo(saved)).isEqualTo(before);
            assertThat(reopened(saved)).isEqualTo(before);
        }

        @Test
        void takesBackOneSeatsDecisionWhileTheOtherThinks() {
            SavedGame saved = begin(folder, "beijing", "tokyo");
            Game before = choose(saved, "escort");
            choose(saved, "shadow");
            assertThat(undo(saved)).isEqualTo(before);
            assertThat(reopened(saved)).isEqualTo(before);
        }

        @Test
        void goesBackToTheStartAndOnAgain() {
            SavedGame saved = begin(folder, "beijing");
            Game start = saved.game();
            choose(saved, "escort", "drill");
            undo(saved);
            assertThat(undo(saved)).isEqualTo(start);
            assertThat(saved.undo()).isEqualTo(Refused.because(Reason.NOTHING_TO_UNDO));
            choose(saved, "wait");
            assertThat(reopened(saved)).isEqualTo(saved.game());
        }

        @Test
        void worksAgainAfterReopening() {
            SavedGame saved = begin(folder, "beijing");
            Game before = choose(saved, "escort");
            choose(saved, "drill");
            saved.close();
            try (SavedGame again = opened(folder.open(saved.file(), finding(SCENARIO)))) {
                assertThat(undo(again)).isEqualTo(before);
                assertThat(reopened(again)).isEqualTo(before);
            }
        }

        @Test
        void isRefusedWhereTheScenarioDoesNotPermitIt() throws IOException {
            Scenario strict = Crossing.changed("summary:", "undo: none\nsummary:");
            SavedGame saved = opened(folder.begin(strict, 7, Set.of("beijing")));
            choose(saved, "escort");
            String before = Files.readString(saved.file());
            assertThat(saved.undo()).isEqualTo(Refused.because(Reason.UNDO_NOT_PERMITTED));
            assertThat(Files.readString(saved.file())).isEqualTo(before);
        }
    }

    @Nested
    class Refusing {

        @Test
        void passesTheEnginesReasonOnAndWritesNothing() throws IOException {
            SavedGame saved = begin(folder, "beijing");
            Game before = saved.game();
            String file = Files.readString(saved.file());
            assertThat(saved.choose("no-such")).isEqualTo(Refused.because(Refusal.UNKNOWN_OPTION));
            assertThat(saved.choose("go")).isEqualTo(Refused.because(Refusal.NOT_ASKED));
            assertThat(saved.game()).isSameAs(before);
            assertThat(Files.readString(saved.file())).isEqualTo(file);
        }

        @Test
        void aDecisionAfterClosing() {
            SavedGame saved = begin(folder, "beijing");
            saved.close();
            saved.close();
            assertThat(saved.choose("escort")).isInstanceOfSatisfying(Recording.NotRecorded.class, not -> assertThat(
                            not.problem().kind())
                    .isEqualTo(Kind.CLOSED));
        }
    }

    @Nested
    class WhileItIsOpen {

        @Test
        void anInterruptedThreadStillRecords() {
            SavedGame saved = begin(folder, "beijing");
            Thread.currentThread().interrupt();
            choose(saved, "escort");
            assertThat(Thread.interrupted()).isTrue();
            choose(saved, "drill");
            assertThat(reopened(saved)).isEqualTo(saved.game());
        }

        @Test
        void aFileThatSomethingElseWroteToIsNotWrittenTo() throws IOException {
            SavedGame saved = begin(folder, "beijing");
            Game before = choose(saved, "escort");
            String changed = Files.readString(saved.file()) + "{}\n";
            Files.writeString(saved.file(), changed);
            expectChangedOutside(saved.choose("drill"));
            assertThat(saved.game()).isSameAs(before);
            assertThat(Files.readString(saved.file())).isEqualTo(changed);
        }

        @Test
        void aFileThatWasReplacedByAnotherOfItsLengthIsNotWrittenTo() throws IOException {
            SavedGame saved = begin(folder, "beijing");
            choose(saved, "escort");
            String changed = Files.readString(saved.file()).replaceAll("[0-9a-f]{32}", "0".repeat(32));
            Files.writeString(saved.file(), changed);
            expectChangedOutside(saved.choose("drill"));
        }

        @Test
        void aFileThatWasDeletedIsNotMadeAnew() throws IOException {
            SavedGame saved = begin(folder, "beijing");
            Files.delete(saved.file());
            expectChangedOutside(saved.choose("escort"));
            assertThat(saved.file()).doesNotExist();
        }

        private static void expectChangedOutside(Recording recording) {
            assertThat(recording).isInstanceOfSatisfying(Recording.NotRecorded.class, not -> assertThat(
                            not.problem().kind())
                    .isEqualTo(Kind.CHANGED_OUTSIDE));
        }
    }
}
