package demarche.saves;

import demarche.engine.Choice;
import demarche.engine.Engine;
import demarche.engine.Game;
import demarche.engine.Refusal;
import demarche.engine.Taking;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A save's decisions played again over a scenario, as far as they fit.
 *
 * <p>A decision fits where its option, followed through its former ids, is open to its seat when its time comes. An
 * option belongs to one decision of a scenario, so it alone says what was asked; the turn it was written down with need
 * not be the one it falls in now. Where the author has moved a decision to another turn, or an event now happens in
 * another, the decision still fits, and the player is told that it moved. Where a turn has come between that asks something
 * else first, or the option's turn is gone, it does not fit.
 *
 * @param game the game after the last decision that fits
 * @param taken how many fit
 * @param moved a sentence for each that falls in another turn now
 * @param misfit the first that does not fit, or null
 */
record Fit(
        Game game, int taken, List<String> moved, @Nullable Misfit misfit) {

    static Fit of(Journal journal, Scenario scenario) {
        Game game = Game.begin(
                new Engine(scenario), journal.header().seed(), journal.header().held());
        List<String> moved = new ArrayList<>();
        List<Line.Decided> decisions = journal.decisions();
        for (int i = 0; i < decisions.size(); i++) {
            Choice written = decisions.get(i).choice();
            Taking taking = game.choose(written.option());
            if (taking instanceof Taking.Refused refused) {
                return new Fit(game, i, moved, misfit(decisions.get(i), why(refused.reason()), game));
            }
            Game next = ((Taking.Taken) taking).game();
            Choice found = next.record().get(i);
            if (!found.seat().equals(written.seat())) {
                return new Fit(game, i, moved, misfit(decisions.get(i), Misfit.Why.OTHER_SEAT, game));
            }
            if (!scenario.turn(written.turn())
                    .map(turn -> turn.id().name())
                    .equals(java.util.Optional.of(found.turn()))) {
                moved.add("the decision `" + found.option() + "` was taken in turn `" + written.turn()
                        + "` and now falls in turn `" + found.turn() + "`");
            }
            game = next;
        }
        return new Fit(game, decisions.size(), moved, null);
    }

    private static Misfit misfit(Line.Decided decided, Misfit.Why why, Game game) {
        Choice choice = decided.choice();
        return new Misfit(
                decided.number() + 1,
                choice.turn(),
                choice.seat(),
                choice.option(),
                why,
                game.turn().id().name());
    }

    private static Misfit.Why why(Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN_OPTION -> Misfit.Why.OPTION_GONE;
            case GAME_OVER -> Misfit.Why.GAME_OVER;
            case NOT_ASKED -> Misfit.Why.NOT_ASKED;
            case ABSENT -> Misfit.Why.ABSENT;
            case LOCKED -> Misfit.Why.LOCKED;
        };
    }
}
