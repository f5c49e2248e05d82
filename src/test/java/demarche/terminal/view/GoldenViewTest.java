package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.GoldenFile;
import demarche.analysis.Desk;
import demarche.engine.Engine;
import demarche.engine.Forecast;
import demarche.engine.Game;
import demarche.engine.Position;
import demarche.engine.Question;
import demarche.saves.SaveEntry;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each view of the shipped scenario says, line by line. */
class GoldenViewTest {

    private static final Phrases PHRASES = Phrases.english();
    private static final int COLUMNS = 72;

    private static final Game START = TwoFronts.after(7);
    private static final Game LATER = TwoFronts.until(7, "july-nato");
    private static final Scenario FIRST_BRIEFING = TwoFronts.read("first-briefing");
    private static final Game OVER = TwoFronts.onward(START, "the end");
    private static final String OVER_AS =
            ((Position.Ended) OVER.position()).ending().id().name();
    private static final String GOAL =
            OVER.scenario().seat("beijing").orElseThrow().goals().get(0).text();

    @Test
    void title() {
        SaveEntry save = new SaveEntry(
                Path.of("two-fronts-1.save"),
                "two-fronts",
                "Two Fronts",
                List.of("Beijing"),
                "11 July 2024",
                "The table in Washington",
                SaveEntry.Status.RUNNING,
                4,
                Instant.EPOCH,
                null);
        check("title", TitleView.of(List.of(START.scenario()), List.of(save), PHRASES));
        check(
                "title-twice",
                TitleView.of(List.of(START.scenario()), List.of(save, copy(save), elsewhere(save)), PHRASES));
    }

    private static SaveEntry copy(SaveEntry save) {
        return changed(save, "two-fronts-2.save", save.scenarioId());
    }

    private static SaveEntry elsewhere(SaveEntry save) {
        return changed(save, "two-fronts-mine-1.save", "two-fronts-mine");
    }

    private static SaveEntry changed(SaveEntry save, String file, String id) {
        return new SaveEntry(
                Path.of(file),
                id,
                save.scenarioTitle(),
                save.seats(),
                save.date(),
                save.turn(),
                save.status(),
                save.decisions(),
                save.modified(),
                null);
    }

    @Test
    void role() {
        Seat seat = START.scenario().seats().get(0);
        check("role", RoleView.of(START.scenario(), seat));
    }

    @Test
    void briefing() {
        check("briefing", BriefingView.of(LATER));
    }

    @Test
    void decision() {
        check("decision", DecisionView.of(LATER, PHRASES).orElseThrow());
    }

    @Test
    void news() {
        check("news", NewsView.latest(LATER, PHRASES));
    }

    @Test
    void meters() {
        check("meters", MetersView.of(LATER));
    }

    @Test
    void why() {
        check("why", WhyView.of(LATER, "moscow-pyongyang", PHRASES));
    }

    @Test
    void region() {
        check("region", RegionView.of(LATER));
    }

    @Test
    void trends() {
        check("trends", TrendsView.of(LATER, PHRASES));
    }

    @Test
    void log() {
        check("log", LogView.of(LATER, PHRASES));
    }

    @Test
    void turn() {
        check("turn", TurnView.of(LATER, 2, PHRASES));
    }

    @Test
    void goals() {
        check("goals", GoalsView.of(LATER, PHRASES));
    }

    @Test
    void sources() {
        check("sources", SourcesView.cited(LATER));
    }

    @Test
    void citations() {
        check("citations", CitationsView.of(LATER, BriefingView.of(LATER).contents(PHRASES)));
    }

    @Test
    void dossiers() {
        check("dossiers", DossiersView.of(FIRST_BRIEFING, new Contents(List.of("A trawler, China’s."), Set.of())));
    }

    @Test
    void dossier() {
        DossiersView all = DossiersView.of(FIRST_BRIEFING, Contents.NONE);
        check("dossier", all.actors().get(0));
    }

    @Test
    void ending() {
        check("ending", EndingView.of(OVER, PHRASES));
    }

    @Test
    void endingWithForecasts() {
        List<Forecast> forecasts = List.of(
                new Forecast("autumn", "beijing", Forecast.Kind.ENDING, OVER_AS, 80),
                new Forecast("july-nato", "beijing", Forecast.Kind.GOAL, GOAL, 35));
        check("ending-forecasts", ForecastsView.of(OVER, forecasts));
    }

    @Test
    void analystsEstimate() {
        check("analysts-estimate", outlook(START));
    }

    @Test
    void analystsCount() {
        check("analysts-count", outlook(Game.begin(new Engine(FIRST_BRIEFING), 7, Set.of("seoul"))));
    }

    private static OutlookView outlook(Game game) {
        Question question = game.questions().get(0);
        return OutlookView.of(game, question, Desk.ask(game, question));
    }

    @Test
    void forecasts() {
        String turn = LATER.turn().id().name();
        List<Forecast> forecasts = List.of(new Forecast(turn, "beijing", Forecast.Kind.GOAL, GOAL, 35));
        check("forecasts", ForecastView.of(LATER, LATER.questions().get(0), forecasts, PHRASES));
    }

    @Test
    void help() {
        check(
                "help",
                HelpView.of(HelpView.Screen.DECISION, new HelpView.Uses(4, true, true, true, true, Set.of()), PHRASES));
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 40, 60, 80, 200})
    void noneIsWiderThanTheScreen(int columns) {
        List<View> views = List.of(
                MetersView.of(LATER),
                DecisionView.of(LATER, PHRASES).orElseThrow(),
                NewsView.latest(LATER, PHRASES),
                WhyView.of(LATER, "arsenal", PHRASES),
                LogView.of(LATER, PHRASES),
                TrendsView.of(LATER, PHRASES),
                RegionView.of(LATER),
                SourcesView.cited(LATER),
                outlook(LATER),
                ForecastView.of(LATER, LATER.questions().get(0), List.of(), PHRASES),
                EndingView.of(OVER, PHRASES));
        assertThat(views)
                .flatExtracting(view -> view.lines(PHRASES, columns))
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(Math.min(columns, COLUMNS)));
    }

    /** Both ways of laying it out, in one file. */
    private static void check(String name, View view) {
        List<Line> lines = view.lines(PHRASES, COLUMNS);
        List<String> spoken = view.spoken(PHRASES);
        assertThat(spoken).allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(COLUMNS));
        assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(COLUMNS));
        String drawn = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        GoldenFile.named("view/" + name + ".txt")
                .mustBe(drawn + "\n\n--- read aloud ---\n\n" + String.join("\n", spoken) + "\n");
    }
}
