package demarche.terminal.view;

import demarche.engine.Game;
import demarche.scenario.Turn;

/**
 * When something happens in a game.
 *
 * @param date as the scenario shows it
 * @param progress how far the game is then
 */
public record Dateline(String date, Progress progress) {

    /** That of the turn in which a game stands. */
    public static Dateline of(Game game) {
        return of(game, game.turn());
    }

    static Dateline of(Game game, Turn turn) {
        return new Dateline(turn.date(), Progress.of(game, turn));
    }

    public String words(Phrases phrases) {
        return phrases.get("screen.header", phrases.date(date), progress.words(phrases));
    }
}
