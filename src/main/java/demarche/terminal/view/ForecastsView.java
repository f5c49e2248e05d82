package demarche.terminal.view;

import demarche.engine.Forecast;
import demarche.engine.Game;
import demarche.report.BrierScore;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a player wrote down, and what came of it.
 *
 * @param forecasts in the order in which they were written down; those that the scenario no longer knows are left out
 * @param score their Brier score, or empty where there are none
 */
public record ForecastsView(List<ForecastOutcome> forecasts, OptionalDouble score) implements View {

    /** A forecast of a game that is over. */
    public record ForecastOutcome(String date, String subject, boolean goal, int percent, boolean cameTrue) {}

    public ForecastsView {
        forecasts = List.copyOf(forecasts);
    }

    static ForecastsView of(Game game, List<Forecast> forecasts) {
        List<ForecastOutcome> outcomes = new ArrayList<>();
        for (Forecast forecast : forecasts) {
            forecast.cameTrue(game).ifPresent(cameTrue -> {
                String date = game.scenario()
                        .turn(forecast.turn())
                        .map(turn -> turn.date())
                        .orElse(forecast.turn());
                outcomes.add(new ForecastOutcome(
                        date,
                        forecast.subject(game),
                        forecast.kind() == Forecast.Kind.GOAL,
                        forecast.percent(),
                        cameTrue));
            });
        }
        return new ForecastsView(outcomes, BrierScore.of(forecasts, game));
    }

    @Override
    public void write(Page page) {
        if (score.isEmpty()) {
            return;
        }
        Phrases phrases = page.phrases();
        page.blank().heading("forecasts.title");
        for (ForecastOutcome forecast : forecasts) {
            String subject = forecast.goal() ? phrases.get("analysts.goal", forecast.subject()) : forecast.subject();
            String came = phrases.get(forecast.cameTrue() ? "forecasts.true" : "forecasts.false");
            String figure = phrases.get("forecast.percent", forecast.percent());
            page.labelled(
                    figure,
                    Role.EMPHASIS,
                    7,
                    phrases.get("forecasts.outcome", subject, came, phrases.date(forecast.date())),
                    0);
        }
        page.text(phrases.get("forecasts.score", decimals(score.getAsDouble())), Role.DIM, 0);
    }

    /** A number from 0 to 1 with two decimals, whatever the language. */
    private static String decimals(double number) {
        long hundredths = Math.round(100 * number);
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }
}
