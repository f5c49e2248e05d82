package demarche.terminal.view;

import demarche.engine.Forecast;
import demarche.engine.Game;
import demarche.engine.Occurrence;
import demarche.engine.Position;
import demarche.engine.TurnAccount;
import demarche.scenario.Ending;
import demarche.scenario.Meter;
import java.util.ArrayList;
import java.util.List;

/**
 * How a game closed.
 *
 * @param title the headline
 * @param told the text
 * @param because what made it this ending; empty for the one that needs nothing
 * @param goals the goals of each held seat
 * @param forecasts what the player wrote down, and how good it was
 * @param course each meter from the start to the end
 * @param weight which decisions moved most
 * @param discuss questions for a seminar: those of the ending, then those of the turns that took place
 */
public record EndingView(
        String title,
        Told told,
        List<String> because,
        GoalsView goals,
        ForecastsView forecasts,
        List<MeterCourse> course,
        WeightView weight,
        List<Discussion> discuss)
        implements View {

    /**
     * A meter over the game.
     *
     * @param meter from the start to the end
     * @param values at the start of each turn and at the end
     */
    public record MeterCourse(MeterRow meter, List<Integer> values) {
        public MeterCourse {
            values = List.copyOf(values);
        }

        /** One character for each value. */
        public String sparkline() {
            return Bar.sparkline(values, meter.min(), meter.max());
        }
    }

    /** Questions on one thing. */
    public record Discussion(String headline, List<String> questions) {
        public Discussion {
            questions = List.copyOf(questions);
        }
    }

    public EndingView {
        because = List.copyOf(because);
        course = List.copyOf(course);
        discuss = List.copyOf(discuss);
    }

    /** The end of a game that is over. */
    public static EndingView of(Game game, Phrases phrases) {
        return of(game, List.of(), phrases);
    }

    /** The same, with what the player had forecast. */
    public static EndingView of(Game game, List<Forecast> forecasts, Phrases phrases) {
        if (!(game.position() instanceof Position.Ended ended)) {
            throw new IllegalStateException("The game is not over.");
        }
        return new EndingView(
                ended.ending().title(),
                Told.of(ended.ending().passage(), new Marks(game.scenario())),
                because(game, phrases),
                GoalsView.of(game, phrases),
                ForecastsView.of(game, forecasts),
                Chronicle.shown(game.scenario()).stream()
                        .map(meter -> course(game, meter))
                        .toList(),
                WeightView.of(game),
                discuss(game, ended.ending(), phrases));
    }

    private static List<String> because(Game game, Phrases phrases) {
        ConditionWords words = new ConditionWords(game.scenario(), phrases);
        return game.accounts().stream()
                .flatMap(account -> account.occurrences().stream())
                .filter(Occurrence.Closed.class::isInstance)
                .map(Occurrence.Closed.class::cast)
                .flatMap(closed -> words.reasons(closed.because()).stream())
                .toList();
    }

    private static MeterCourse course(Game game, Meter meter) {
        List<Integer> values = Chronicle.course(game, meter);
        return new MeterCourse(MeterRow.of(Side.of(game), meter, values.get(0), values.get(values.size() - 1)), values);
    }

    private static List<Discussion> discuss(Game game, Ending ending, Phrases phrases) {
        List<Discussion> all = new ArrayList<>();
        all.add(new Discussion(phrases.get("ending.discuss-end"), ending.discuss()));
        for (TurnAccount account : game.accounts()) {
            all.add(new Discussion(account.turn().title(), account.turn().discuss()));
        }
        all.removeIf(discussion -> discussion.questions().isEmpty());
        return all;
    }

    @Override
    public void write(Page page) {
        page.heading("ending.title", title).blank().told(told, 0);
        if (!because.isEmpty()) {
            page.text(page.phrases().get("ending.because", new Listing(page.phrases(), true).of(because)), Role.DIM, 0);
        }
        goals.write(page);
        forecasts.write(page);
        page.blank().heading("ending.course");
        new MeterLines(page, "").courses(course);
        weight.write(page);
        if (!discuss.isEmpty()) {
            page.blank().heading("ending.discuss");
        }
        for (Discussion discussion : discuss) {
            page.blank().text(discussion.headline(), Role.EMPHASIS, 0);
            discussion.questions().forEach(question -> page.item(question, 0));
        }
    }
}
