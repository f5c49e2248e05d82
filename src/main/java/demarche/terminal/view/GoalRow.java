package demarche.terminal.view;

import demarche.engine.Game;
import demarche.scenario.Seat;
import java.util.List;

/**
 * A goal of a seat.
 *
 * @param text in words
 * @param met whether it is met as things stand
 */
public record GoalRow(String text, boolean met) {

    static List<GoalRow> of(Game game, Seat seat) {
        return seat.goals().stream()
                .map(goal -> new GoalRow(
                        goal.text(), goal.when().holds(game.position().state())))
                .toList();
    }
}
