package demarche.analysis;

import demarche.engine.Game;
import demarche.engine.Position;
import demarche.engine.Question;
import demarche.engine.TurnRun;
import demarche.scenario.Option;
import demarche.scenario.Seat;
import java.util.List;

/**
 * A decision of which somebody asks what its options lead to, with what the seat that is asked may know: what it has
 * entered itself. What other seats have entered is as open as if they had not.
 */
final class Inquiry {

    private static final int BY_WEIGHT = -1;

    private final Position.Deciding position;
    private final int asked;
    private final Seat seat;
    private final List<Option> options;
    /** By question: the place of the option that the seat has entered, or {@link #BY_WEIGHT}. */
    private final int[] entered;

    /** Asks about a question that waits in a game. */
    Inquiry(Game game, Question question) {
        position = (Position.Deciding) game.position();
        asked = position.questions().indexOf(question);
        seat = game.scenario().seats().get(question.seat());
        options = question.open();
        List<Option> own = game.enteredBy(seat.id());
        entered = position.questions().stream()
                .mapToInt(each -> place(each.decision().options(), own))
                .toArray();
    }

    private static int place(List<Option> options, List<Option> own) {
        return own.stream()
                .mapToInt(options::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(BY_WEIGHT);
    }

    Position.Deciding position() {
        return position;
    }

    Seat seat() {
        return seat;
    }

    /** The open options, in the order in which they are compared. */
    List<Option> options() {
        return options;
    }

    /** Which of the options a way to answer takes; the run must stand at the question. */
    int option(Junction way, TurnRun run) {
        return options.indexOf(run.decision(asked).options().get(way.answer(asked)));
    }

    /** How likely all else that is decided at once with the question is decided in this way. */
    double probability(Junction way) {
        double probability = 1;
        for (int i = 0; i < way.count(); i++) {
            if (i != asked && entered[i] == BY_WEIGHT) {
                probability *= way.share(Policy.BY_WEIGHT, i, way.answer(i));
            } else if (i != asked && entered[i] != way.answer(i)) {
                return 0;
            }
        }
        return probability;
    }

    /** Answers everything that is asked at once with the question, of which it takes one option. */
    void answer(TurnRun run, int option, Chooser byWeight) {
        for (int i = 0; i < run.asked(); i++) {
            if (i == asked) {
                run.answer(i, run.decision(i).options().indexOf(options.get(option)));
            } else {
                run.answer(i, entered[i] == BY_WEIGHT ? byWeight.choose(i) : entered[i]);
            }
        }
    }

    /** Chooses an option of a decision put, by its number. */
    interface Chooser {
        int choose(int number);
    }
}
