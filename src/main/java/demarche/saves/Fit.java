package demarche.saves;

import demarche.engine.Choice;
import demarche.engine.Engine;
import demarche.engine.Game;
import demarche.engine.Refusal;
import demarche.engine.Taking;
import demarche.saves.SaveProblem.Kind;
import demarche.saves.SaveProblem.Remainder;
import demarche.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param missing the id of a held seat that the scenario does not have, or null
 */
public record Fit(
        Game game,
        int taken,
        List<String> moved,
        @Nullable Misfit misfit,
        @Nullable String missing) {

    static Fit of(Journal journal, Scenario scenario) {
        return of(
                Game.begin(
                        new Engine(scenario),
                        journal.header().seed(),
                        journal.header().held()),
                journal.decisions());
    }

    /**
     * The same of decisions that stand in no file.
     *
     * @param begun the game in which they are to be taken, before its first decision
     */
    public static Fit ofChoices(Game begun, List<Choice> choices) {
        List<Line.Decided> decisions = new ArrayList<>();
        for (Choice choice : choices) {
            decisions.add(new Line.Decided(decisions.size() + 1, choice));
        }
        return of(begun, decisions);
    }

    /** The first seat, by its id, of some that a scenario does not have. */
    public static Optional<String> missingSeat(Set<String> seats, Scenario scenario) {
        return seats.stream()
                .filter(seat -> scenario.seat(seat).isEmpty())
                .sorted()
                .findFirst();
    }

    private static Fit of(Game begun, List<Line.Decided> decisions) {
        Game game = begun;
        Scenario scenario = game.scenario();
        String missing = missingSeat(game.held(), scenario).orElse(null);
        List<String> moved = new ArrayList<>();
        int taken = 0;
        for (Line.Decided decided : decisions) {
            Choice written = decided.choice();
            Taking taking = game.choose(written.option());
            if (taking instanceof Taking.Refused refused) {
                return new Fit(game, taken, moved, misfit(decided, why(refused.reason()), game), missing);
            }
            Game next = ((Taking.Taken) taking).game();
            Choice found = next.record().get(taken);
            if (!found.seat().equals(written.seat())) {
                return new Fit(game, taken, moved, misfit(decided, Misfit.Why.OTHER_SEAT, game), missing);
            }
            if (!isTurn(scenario, written.turn(), found.turn())) {
                moved.add(Misfit.label(scenario, found.option()) + " now falls at "
                        + Misfit.date(scenario, found.turn()));
            }
            game = next;
            taken++;
        }
        return new Fit(game, taken, moved, null, missing);
    }

    /** Whether a turn, by its name then, is the one of this name now. */
    private static boolean isTurn(Scenario scenario, String then, String now) {
        return scenario.turn(then).filter(turn -> turn.id().name().equals(now)).isPresent();
    }

    /** What keeps the save from being opened, if anything does. */
    Optional<SaveProblem> problem(Path file) {
        if (missing != null) {
            return Optional.of(SaveProblem.of(Kind.NO_SEAT, file, missing));
        }
        if (misfit != null) {
            return Optional.of(new SaveProblem(
                    Kind.MISFIT,
                    file,
                    misfit.line(),
                    misfit.message(game.scenario()),
                    misfit,
                    Remainder.of(game.record())));
        }
        return Optional.empty();
    }

    private static Misfit misfit(Line.Decided decided, Misfit.Why why, Game game) {
        Choice choice = decided.choice();
        return new Misfit(
                decided.number() + 1, // the first line has no number
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
