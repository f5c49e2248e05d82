package demarche.terminal.screen;

import demarche.analysis.Desk;
import demarche.engine.Forecast;
import demarche.engine.Game;
import demarche.engine.Question;
import demarche.saves.Recording;
import demarche.saves.SavedGame;
import demarche.terminal.view.ForecastView;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.OutlookView;
import demarche.terminal.view.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the analysts and the player expect of the decision that waits in a game. */
record Counsel(Phrases phrases, SavedGame saved, Function<Recording, String> trouble) {

    private Question question() {
        return saved.game().questions().get(0);
    }

    private String seat() {
        Game game = saved.game();
        return game.scenario().seats().get(question().seat()).id();
    }

    /** How often the analysts may still be asked, where asking them now would make it fewer; else 0. */
    private int left() {
        return saved.isConsultingCounted(seat()) ? Math.max(0, saved.consultationsLeft(seat())) : 0;
    }

    /** Asks first where they cannot be asked for ever; then their page, or why there is none. */
    Arrival asked() {
        return left() > 0 ? Arrival.asking(Arrival.Offering.of(phrases, "ask.analysts", this::heard, left())) : heard();
    }

    /** The page of the analysts, or why there is none. */
    private Arrival heard() {
        Recording recording = saved.consult(seat());
        if (!(recording instanceof Recording.Recorded)) {
            return Arrival.saying(trouble.apply(recording));
        }
        OutlookView view = OutlookView.of(saved.game(), question(), Desk.ask(saved.game(), question()));
        return Arrival.at(new ReadingScreen(HelpView.Screen.ANALYSTS, view, ""));
    }

    private ForecastView forecastView() {
        return ForecastView.of(saved.game(), question(), saved.forecasts(), phrases);
    }

    /** Where the player writes down a forecast. */
    ForecastScreen forecasts() {
        return new ForecastScreen(forecastView());
    }

    /** Writes forecasts down, or says why not. */
    Arrival writeDown(List<Forecast> forecasts, Function<ForecastView, ForecastScreen> next) {
        List<String> said = new ArrayList<>();
        for (Forecast forecast : forecasts) {
            Recording recording = saved.forecast(forecast);
            if (!(recording instanceof Recording.Recorded)) {
                return Arrival.saying(trouble.apply(recording));
            }
            said.add(phrases.get("say.forecast", forecast.percent(), forecast.subject(saved.game())));
        }
        return Arrival.at(next.apply(forecastView()), String.join(" ", said));
    }
}
