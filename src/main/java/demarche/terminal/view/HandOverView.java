package demarche.terminal.view;

import demarche.engine.Game;
import demarche.engine.Question;
import demarche.scenario.Event;
import demarche.scenario.Seat;
import java.util.List;

/**
 * What stands between two players at one machine: who sits down next, and who has decided. Nothing of what was decided.
 *
 * @param seat the id of the seat that is asked next
 * @param seatName its name
 * @param occasion the turn, or the crisis, in which it is asked
 * @param decided the names of the seats that have entered what they decide now
 */
public record HandOverView(String seat, String seatName, String occasion, List<String> decided) implements View {

    public HandOverView {
        decided = List.copyOf(decided);
    }

    /** Who sits down next; the game asks something of a held seat. */
    public static HandOverView of(Game game, Phrases phrases) {
        Question question = game.questions().get(0);
        Seat seat = game.scenario().seats().get(question.seat());
        String occasion = question.crisis()
                .map(Event::title)
                .map(title -> phrases.get("decision.crisis", title))
                .orElseGet(() -> phrases.get(
                        "hand-over.occasion",
                        phrases.date(game.turn().date()),
                        game.turn().title()));
        return new HandOverView(
                seat.id(),
                seat.actor().name(),
                occasion,
                game.scenario().seats().stream()
                        .filter(each -> !game.enteredBy(each.id()).isEmpty()
                                && game.questionsTo(each.id()).isEmpty())
                        .map(each -> each.actor().name())
                        .toList());
    }

    @Override
    public void write(Page page) {
        Phrases phrases = page.phrases();
        page.heading("hand-over.title", seatName).blank().text(occasion, Role.EMPHASIS, 0);
        if (!decided.isEmpty()) {
            page.blank().text(phrases.get("hand-over.decided", phrases.row(decided)), Role.PLAIN, 0);
        }
        page.blank()
                .text(phrases.get(page.isSpoken() ? "hand-over.how-plain" : "hand-over.how", seatName), Role.PLAIN, 0);
    }
}
