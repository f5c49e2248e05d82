package demarche.saves;

import static demarche.saves.Crossing.changed;
import static demarche.saves.Crossing.choose;
import static demarche.saves.Crossing.finding;
import static demarche.saves.Crossing.opened;
import static demarche.saves.Crossing.undo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import demarche.engine.Forecast;
import demarche.report.BrierScore;
import demarche.saves.Recording.Reason;
import demarche.saves.Recording.Recorded;
import demarche.saves.Recording.Refused;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in a save besides its decisions: forecasts, and how often the analysts were asked. */
class NotesTest {

    private static final Scenario TWICE = changed("title: The Crossing\n", "title: The Crossing\nanalysts: 2\n");
    private static final Scenario NEVER = changed("title: The Crossing\n", "title: The Crossing\nanalysts: never\n");

    @TempDir
    private Path temp;

    private SaveFolder folder;

    @BeforeEach
    void folder() {
        folder = new SaveFolder(temp.resolve("saves"));
    }

    private SavedGame begin(Scenario scenario) {
        return opened(folder.begin(scenario, 7, Set.of("beijing")));
    }

    private SavedGame reopened(SavedGame saved) {
        saved.close();
        return opened(folder.open(saved.file(), finding(saved.game().scenario())));
    }

    private static Forecast tense(String turn, int percent) {
        return new Forecast(turn, "beijing", Forecast.Kind.ENDING, "tense", percent);
    }

    @Nested
    class Forecasts {

        @Test
        void areThereAfterTheGameWasClosedAndChangeNothingInIt() {
            SavedGame saved = begin(Crossing.SCENARIO);
            assertThat(saved.forecast(tense("april", 30))).isInstanceOf(Recorded.class);
            choose(saved, "escort");
            saved.forecast(tense("may", 80));
            SavedGame again = reopened(saved);
            assertThat(again.forecasts()).containsExactly(tense("april", 30), tense("may", 80));
            assertThat(again.game()).isEqualTo(saved.game());
            choose(again, "drill");
            again.close();
        }

        @Test
        void ofOneTurnReplaceEachOther() {
            SavedGame saved = begin(Crossing.SCENARIO);
            saved.forecast(tense("april", 30));
            saved.forecast(new Forecast("april", "beijing", Forecast.Kind.ENDING, "calm", 10));
            saved.forecast(tense("april", 60));
            SavedGame again = reopened(saved);
            assertThat(again.forecasts()).extracting(Forecast::percent).containsExactly(10, 60);
            again.close();
        }

        @Test
        void areTakenBackWithTheirTurn() {
            SavedGame saved = begin(Crossing.SCENARIO);
            saved.forecast(tense("april", 30));
            choose(saved, "escort");
            saved.forecast(tense("may", 80));
            choose(saved, "drill");
            undo(saved);
            SavedGame again = reopened(saved);
            assertThat(again.forecasts()).containsExactly(tense("april", 30));
            assertThat(again.game().turn().id().name()).isEqualTo("may");
            again.close();
        }

        @Test
        void areRefusedWhereTheyAreNoPercentageOrNothingIsAsked() {
            SavedGame saved = begin(Crossing.SCENARIO);
            assertThat(saved.forecast(tense("april", 101))).isEqualTo(new Refused(Reason.FORECAST, null));
            choose(saved, "wait", "call", "open-line", "go");
            assertThat(saved.forecast(tense("july", 50))).isEqualTo(new Refused(Reason.FORECAST, null));
            assertThat(saved.forecasts()).isEmpty();
            saved.close();
        }

        @Test
        void areScoredByWhatCame() {
            SavedGame saved = begin(Crossing.SCENARIO);
            saved.forecast(tense("april", 30));
            choose(saved, "wait");
            saved.forecast(new Forecast("may", "beijing", Forecast.Kind.ENDING, "calm", 80));
            assertThat(BrierScore.of(saved.forecasts(), saved.game())).isEmpty();
            choose(saved, "call", "open-line", "go");
            assertThat(saved.game().isOver()).isTrue();
            assertThat(BrierScore.of(saved.forecasts(), saved.game()).orElseThrow())
                    .isCloseTo((0.3 * 0.3 + 0.2 * 0.2) / 2, within(1e-12));
            List<Forecast> unknown = List.of(new Forecast("april", "beijing", Forecast.Kind.GOAL, "Gone", 1));
            assertThat(BrierScore.of(unknown, saved.game())).isEmpty();
            saved.close();
        }
    }

    @Nested
    class Consultations {

        @Test
        void areCountedOnceForADecisionAndKept() {
            SavedGame saved = begin(TWICE);
            assertThat(saved.consultationsLeft("beijing")).isEqualTo(2);
            assertThat(saved.isConsultingCounted("beijing")).isTrue();
            saved.consult("beijing");
            assertThat(saved.isConsultingCounted("beijing")).isFalse();
            assertThat(saved.consult("beijing")).isInstanceOf(Recorded.class);
            SavedGame again = reopened(saved);
            assertThat(again.consultationsLeft("beijing")).isEqualTo(1);
            assertThat(again.isConsultingCounted("beijing")).isFalse();
            choose(again, "escort");
            again.consult("beijing");
            choose(again, "drill");
            assertThat(again.consult("beijing")).isEqualTo(new Refused(Reason.ANALYSTS_NO_MORE, null));
            again.close();
        }

        @Test
        void areNotGivenBackWithATurn() {
            SavedGame saved = begin(TWICE);
            saved.consult("beijing");
            choose(saved, "escort");
            undo(saved);
            assertThat(saved.consultationsLeft("beijing")).isEqualTo(1);
            assertThat(saved.isConsultingCounted("beijing")).isTrue();
            saved.close();
        }

        @Test
        void leaveNoLineWhereTheyAreNotCounted() throws IOException {
            SavedGame saved = begin(Crossing.SCENARIO);
            String before = Files.readString(saved.file());
            assertThat(saved.consult("beijing")).isInstanceOf(Recorded.class);
            assertThat(saved.file()).hasContent(before);
            saved.close();
        }

        @Test
        void areRefusedWhereThereAreNoAnalysts() {
            SavedGame saved = begin(NEVER);
            assertThat(saved.consult("beijing")).isEqualTo(new Refused(Reason.ANALYSTS_NOT_PERMITTED, null));
            saved.close();
        }
    }

    @Test
    void standInLinesThatAProgramWithoutNotesCanPassOver() throws Exception {
        SavedGame saved = begin(TWICE);
        saved.forecast(tense("april", 30));
        saved.consult("beijing");
        saved.close();
        assertThat(Files.readString(saved.file()).replaceAll("[0-9a-f]{32}", "#"))
                .endsWith("""
                        {"n":1,"scenario":{"id":"crossing","version":1,"fingerprint":"#"},\
                        "forecast":{"turn":"april","seat":"beijing","ending":"tense","percent":30},"hash":"#"}
                        {"n":2,"scenario":{"id":"crossing","version":1,"fingerprint":"#"},\
                        "analysts":{"turn":"april","seat":"beijing"},"hash":"#"}
                        """);
    }

    @Test
    void thatMakeNoSenseAreFound() {
        for (String forecast : List.of(
                "{\"turn\":\"april\",\"seat\":\"beijing\",\"ending\":\"tense\",\"percent\":101}",
                "{\"turn\":\"april\",\"seat\":\"beijing\",\"percent\":10}",
                "7")) {
            String line = "{\"n\":1,\"scenario\":{\"id\":\"a\",\"version\":1,\"fingerprint\":\"f\"},\"forecast\":"
                    + forecast + "}";
            assertThat(catchThrowable(() -> LineFormat.line(Members.parse(line))))
                    .isInstanceOf(Members.Malformed.class);
        }
    }
}
