package demarche.terminal.workbench;

import demarche.engine.Choice;
import demarche.engine.Engine;
import demarche.engine.Game;
import demarche.engine.Position;
import demarche.engine.Question;
import demarche.engine.Rulings;
import demarche.engine.Taking;
import demarche.saves.Fit;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * The decisions of a game that is played again and again: all that were taken, of which the game may stand before the
 * last ones.
 *
 * @param choices every decision, in order
 * @param wanted how many of them the game should stand after, if they fit
 */
record Take(List<Choice> choices, int wanted) {

    static final Take NONE = new Take(List.of(), 0);

    Take {
        choices = List.copyOf(choices);
    }

    /** The decisions after a player has gone on, or back. */
    Take after(List<Choice> record) {
        boolean known = record.size() <= choices.size()
                && choices.subList(0, record.size()).equals(record);
        return new Take(known ? choices : record, record.size());
    }

    /** A game anew, as it is played from its start. */
    static Game begun(Game like, Scenario scenario, Rulings rulings) {
        return Game.begin(new Engine(scenario), like.seed(), like.held(), rulings);
    }

    /** Plays them again, as far as they fit. */
    Fit over(Game begun) {
        return Fit.ofChoices(begun, choices.subList(0, wanted));
    }

    /** The decisions with those that fit in the words of the scenario as it is now. */
    Take fitted(Fit fit) {
        List<Choice> all = new ArrayList<>(fit.game().record());
        all.addAll(choices.subList(fit.taken(), choices.size()));
        return new Take(all, wanted);
    }

    /**
     * Plays from the start of a game to the first turn from one on: by these decisions, and where they end or do not
     * fit, by what seats do by weight that nobody holds.
     */
    Game until(Game begun, int turn) {
        Game game = begun;
        boolean follows = true;
        while (game.position() instanceof Position.Deciding deciding
                && game.turn().index() < turn) {
            int next = game.record().size();
            Taking taking = follows && next < choices.size()
                    ? game.choose(choices.get(next).option())
                    : byWeight(game, deciding);
            if (taking instanceof Taking.Taken taken) {
                game = taken.game();
            } else {
                follows = false;
            }
        }
        return game;
    }

    private static Taking byWeight(Game game, Position.Deciding deciding) {
        Question question = game.questions().get(0);
        return game.choose(
                game.engine().byWeight(deciding, question, game.draws()).id().name());
    }
}
