package demarche.terminal.plain;

import demarche.analysis.Desk;
import demarche.engine.Forecast;
import demarche.engine.Game;
import demarche.engine.Question;
import demarche.saves.Recording;
import demarche.saves.SavedGame;
import demarche.terminal.view.ForecastView;
import demarche.terminal.view.ForecastView.ForecastRow;
import demarche.terminal.view.Meant;
import demarche.terminal.view.OutlookView;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the analysts and the player expect of the decision that waits. */
final class Counsel {

    private static final int MOST = 100;

    private final Dialogue dialogue;
    private final SavedGame saved;
    private final Predicate<Recording> told;

    /** @param told whether something counts; if not, says why */
    Counsel(Dialogue dialogue, SavedGame saved, Predicate<Recording> told) {
        this.dialogue = dialogue;
        this.saved = saved;
        this.told = told;
    }

    /** Says what the analysts expect of the options; where that is counted, asks first. */
    void analysts() {
        Game game = saved.game();
        if (game.questions().isEmpty()) {
            dialogue.say("plain.nothing-asked");
            return;
        }
        Question question = game.questions().get(0);
        String seat = game.scenario().seats().get(question.seat()).id();
        int left = saved.consultationsLeft(seat);
        if (saved.isConsultingCounted(seat) && left > 0 && !dialogue.agrees("plain.analysts", left)) {
            dialogue.say("plain.analysts-left");
        } else if (told.test(saved.consult(seat))) {
            dialogue.show(OutlookView.of(game, question, Desk.ask(game, question)));
        }
    }

    /** Writes down what the player expects: the name or number of an ending or a goal, then a percentage. */
    void forecast(String typed) {
        Game game = saved.game();
        if (game.questions().isEmpty()) {
            dialogue.say("plain.nothing-asked");
            return;
        }
        ForecastView view = ForecastView.of(game, game.questions().get(0), saved.forecasts(), dialogue.phrases());
        if (typed.isBlank()) {
            dialogue.show(view);
            return;
        }
        String plain = Meant.plain(typed.replace("%", " "));
        int space = plain.lastIndexOf(' ');
        int percent = percent(plain.substring(space + 1));
        if (space < 0 || percent < 0) {
            dialogue.say("plain.forecast-how");
            return;
        }
        List<ForecastRow> meant =
                Meant.ofNumbered(view.subjects(), plain.substring(0, space), row -> Stream.of(row.text(), row.of()));
        if (meant.size() == 1) {
            write(view.forecast(meant.get(0), percent));
        } else if (meant.isEmpty()) {
            dialogue.say("plain.forecast-what", plain.substring(0, space).strip());
        } else {
            dialogue.say(
                    "plain.which-meter",
                    dialogue.phrases().row(meant.stream().map(ForecastRow::text).toList()));
        }
    }

    private void write(Forecast forecast) {
        if (told.test(saved.forecast(forecast))) {
            dialogue.say("say.forecast", forecast.percent(), forecast.subject(saved.game()));
        }
    }

    /** The number typed, or -1 where it is no percentage. */
    private static int percent(String typed) {
        try {
            int percent = Integer.parseInt(typed);
            return percent <= MOST ? percent : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
