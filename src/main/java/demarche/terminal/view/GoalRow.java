package demarche.terminal.view;

import demarche.engine.Game;
import demarche.scenario.Seat;
import demarche.scenario.condition.Explanation;
import java.util.List;

/**
 * A goal of a seat.
 *
 * @param text in words
 * @param met whether it is met as things stand
 * @param standing how far it is: "60 of 65"; nothing before a game begins, or where nothing is measured
 */
public record GoalRow(String text, boolean met, List<String> standing) {

    public GoalRow {
        standing = List.copyOf(standing);
    }

    static List<GoalRow> of(Game game, Seat seat, Phrases phrases) {
        ConditionWords words = new ConditionWords(game.scenario(), phrases);
        return seat.goals().stream()
                .map(goal -> {
                    Explanation now = goal.when().explain(game.position().state());
                    return new GoalRow(goal.text(), now.holds(), words.standing(now));
                })
                .toList();
    }
}
