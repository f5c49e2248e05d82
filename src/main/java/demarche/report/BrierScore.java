package demarche.report;

import demarche.engine.Forecast;
import demarche.engine.Game;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How good forecasts were: the mean of the squared differences between what was said, from 0 to 1, and what came, 0 or
 * 1. Nothing is better than 0; who always says fifty percent has 0.25, who is always sure and always wrong has 1.
 */
public final class BrierScore {

    private BrierScore() {}

    /** The score of the forecasts that a finished game decides; empty where there are none. */
    public static OptionalDouble of(List<Forecast> forecasts, Game game) {
        return forecasts.stream()
                .flatMap(
                        forecast -> forecast
                                .cameTrue(game)
                                .map(cameTrue -> squared(forecast.percent() / 100.0 - (cameTrue ? 1 : 0)))
                                .stream())
                .mapToDouble(Double::doubleValue)
                .average();
    }

    private static double squared(double number) {
        return number * number;
    }
}
