package demarche.terminal.view;

import demarche.engine.Game;
import demarche.scenario.Turn;
import demarche.scenario.condition.Condition;
import java.util.List;

/**
 * How far a game is.
 *
 * @param number the turn's number among those that have begun, from 1
 * @param last the number that the last turn will have, if every turn to come takes place
 * @param certain whether every turn to come will take place, unless the game ends at once
 */
public record Progress(int number, int last, boolean certain) {

    static Progress of(Game game, Turn turn) {
        List<Turn> all = game.scenario().turns();
        long begun = game.accounts().stream()
                .filter(account -> account.turn().index() <= turn.index())
                .count();
        List<Turn> ahead = all.subList(turn.index() + 1, all.size());
        boolean certain = ahead.stream().allMatch(later -> later.when().equals(Condition.ALWAYS));
        return new Progress((int) begun, (int) begun + ahead.size(), certain);
    }

    public String words(Phrases phrases) {
        return phrases.get(certain ? "turn.of" : "turn.of-most", number, last);
    }
}
