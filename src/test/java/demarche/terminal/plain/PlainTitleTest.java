package demarche.terminal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.saves.SaveEntry;
import demarche.scenario.Scenario;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.TitleView;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The title in plain lines")
class PlainTitleTest {

    private static final Scenario ONE_SEAT = Scenarios.of("""
            demarche: 1
            id: alone
            title: Alone
            summary: One seat and nothing to decide.
            actors: {beijing: {name: Beijing}}
            seats: {beijing: {role: You advise Beijing.}}
            turns: [{id: one, date: Monday, title: First}]
            endings: [{id: end, title: Over, text: The end.}]
            """);

    private static final Scenario TWO_SEATS = Scenarios.world("""
            turns: [{id: one, date: Monday, title: First}]
            endings: [{id: end, title: Over, text: The end.}]
            """);

    private static final SaveEntry SAVE = new SaveEntry(
            Path.of("a.save"),
            "two-fronts",
            "Two Fronts",
            List.of("Beijing"),
            "16 May 2024",
            "The guest from Moscow",
            SaveEntry.Status.OVER,
            3,
            Instant.EPOCH,
            null);

    private static final TitleView TITLE = TitleView.of(List.of(ONE_SEAT, TWO_SEATS), List.of(SAVE), Phrases.english());

    @Test
    void givesTheOnlySeatWithoutAsking() {
        assertThat(new PlainTitle(new Script("1").dialogue()).pick(TITLE))
                .contains(new PlainTitle.NewGame(0, List.of("beijing")));
    }

    @Test
    void asksForOneOfSeveralSeatsByNumberOrName() {
        assertThat(new PlainTitle(new Script("2", "2").dialogue()).pick(TITLE))
                .contains(new PlainTitle.NewGame(1, List.of("tokyo")));
        assertThat(new PlainTitle(new Script("2", "tokyo").dialogue()).pick(TITLE))
                .contains(new PlainTitle.NewGame(1, List.of("tokyo")));
    }

    @Test
    void takesSeveralSeatsForSeveralPlayers() {
        for (String typed : List.of("1, 2", "2 1", "beijing,tokyo")) {
            assertThat(new PlainTitle(new Script("2", typed).dialogue()).pick(TITLE))
                    .as(typed)
                    .contains(new PlainTitle.NewGame(1, List.of("beijing", "tokyo")));
        }
        Script script = new Script("2", "1, 7", "2");
        assertThat(new PlainTitle(script.dialogue()).pick(TITLE)).contains(new PlainTitle.NewGame(1, List.of("tokyo")));
        assertThat(script.transcript()).contains("“1, 7” is none of them.");
    }

    @Test
    void goesOnWithASave() {
        assertThat(new PlainTitle(new Script("3").dialogue()).pick(TITLE)).contains(new PlainTitle.Resume(0));
    }

    @Test
    void asksAgainUntilItUnderstands() {
        Script script = new Script("4", "zero", "", "1");
        assertThat(new PlainTitle(script.dialogue()).pick(TITLE))
                .contains(new PlainTitle.NewGame(0, List.of("beijing")));
        assertThat(script.transcript()).contains("“4” is none of them.").contains("3. Two Fronts, Beijing");
    }

    @Test
    void letsThePlayerLeave() {
        assertThat(new PlainTitle(new Script("quit", "1").dialogue()).pick(TITLE))
                .isEmpty();
        assertThat(new PlainTitle(new Script().dialogue()).pick(TITLE)).isEmpty();
        assertThat(new PlainTitle(new Script("2", "q").dialogue()).pick(TITLE)).isEmpty();
    }

    @Test
    void saysWhereThereIsNothing() {
        Script script = new Script("1");
        assertThat(new PlainTitle(script.dialogue()).pick(new TitleView(List.of(), List.of())))
                .isEmpty();
        assertThat(script.transcript()).isEqualTo("There is nothing to play here.\n");
    }
}
