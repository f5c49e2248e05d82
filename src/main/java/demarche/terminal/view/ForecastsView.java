package demarche.terminal.view;

import demarche.engine.Forecast;
import demarche.engine.Game;
import demarche.report.BrierScore;
import demarche.scenario.Seat;
import demarche.scenario.Turn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the players wrote down, and what came of it.
 *
 * @param seats those seats whose players wrote something down, in the scenario's order
 */
public record ForecastsView(List<SeatForecasts> seats) implements View {

    /**
     * The forecasts of one seat.
     *
     * @param seatName its name, or empty where there is but one player
     * @param forecasts in the order in which they were written down; those that the scenario no longer knows are left out
     * @param score their Brier score, or empty where there are none
     */
    public record SeatForecasts(String seatName, List<ForecastOutcome> forecasts, OptionalDouble score) {
        public SeatForecasts {
            forecasts = List.copyOf(forecasts);
        }
    }

    /** A forecast of a game that is over. */
    public record ForecastOutcome(String date, String subject, boolean goal, int percent, boolean cameTrue) {}

    public ForecastsView {
        seats = List.copyOf(seats);
    }

    static ForecastsView of(Game game, List<Forecast> forecasts) {
        return new ForecastsView(game.scenario().seats().stream()
                .filter(seat -> game.viewers().contains(seat.id()))
                .map(seat -> of(game, seat, forecasts))
                .filter(seat -> seat.score().isPresent())
                .toList());
    }

    private static SeatForecasts of(Game game, Seat seat, List<Forecast> all) {
        List<Forecast> own = all.stream()
                .filter(forecast -> forecast.seat().equals(seat.id()))
                .toList();
        return new SeatForecasts(
                game.viewers().size() > 1 ? seat.actor().name() : "",
                own.stream()
                        .flatMap(forecast -> outcome(game, forecast).stream())
                        .toList(),
                BrierScore.of(own, game));
    }

    private static Optional<ForecastOutcome> outcome(Game game, Forecast forecast) {
        String date = game.scenario().turn(forecast.turn()).map(Turn::date).orElse(forecast.turn());
        return forecast.cameTrue(game)
                .map(cameTrue -> new ForecastOutcome(
                        date,
                        forecast.subject(game),
                        forecast.kind() == Forecast.Kind.GOAL,
                        forecast.percent(),
                        cameTrue));
    }

    @Override
    public void write(Page page) {
        seats.forEach(seat -> write(page, seat));
    }

    private static void write(Page page, SeatForecasts seat) {
        Phrases phrases = page.phrases();
        boolean alone = seat.seatName().isEmpty();
        page.blank();
        if (alone) {
            page.heading("forecasts.title");
        } else {
            page.heading("forecasts.of", seat.seatName());
        }
        for (ForecastOutcome forecast : seat.forecasts()) {
            String subject = forecast.goal()
                    ? phrases.get(alone ? "analysts.goal" : "forecasts.goal", forecast.subject())
                    : forecast.subject();
            String came = phrases.get(forecast.cameTrue() ? "forecasts.true" : "forecasts.false");
            String figure = phrases.get("forecast.percent", forecast.percent());
            page.labelled(
                    figure,
                    Role.EMPHASIS,
                    7,
                    phrases.get("forecasts.outcome", subject, came, phrases.date(forecast.date())),
                    0);
        }
        String score = decimals(seat.score().orElse(0));
        page.text(phrases.get(alone ? "forecasts.score" : "forecasts.score-of", score), Role.DIM, 0);
    }

    /** A number from 0 to 1 with two decimals, whatever the language. */
    private static String decimals(double number) {
        long hundredths = Math.round(100 * number);
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }
}
