package demarche.analysis;

import demarche.engine.Game;
import demarche.engine.Question;
import demarche.engine.Rules;
import demarche.scenario.Goal;

/**
 * The analysts, whom a player may ask what is to be expected of the options of a decision. They know the rules and how
 * the world stands, and nothing of the luck that the game will have. What they say is exact where the ways from here
 * can all be gone in a moment, and estimated from games otherwise. They work with rules as they are: to make code of
 * them would take longer than the answer.
 */
public final class Desk {

    /** How many ways are tried; what that takes is a fraction of the half second that a player may wait. */
    private static final long MOST_WAYS = 60_000;

    /** How many games of each option are played where there are more ways. */
    private static final int GAMES = 1_000;

    private Desk() {}

    /** What is to be expected of each open option of a question that waits in a game. */
    public static Outlook ask(Game game, Question question) {
        Rules rules = game.engine().rules();
        Inquiry inquiry = new Inquiry(game, question);
        Reduction reduction = new Liveness(
                rules, inquiry.seat().goals().stream().map(Goal::when).toList());
        return new Enumeration(rules, reduction, inquiry, MOST_WAYS)
                .outlook()
                .orElseGet(() -> new Sampling(rules, inquiry).outlook(GAMES, game.seed()));
    }
}
