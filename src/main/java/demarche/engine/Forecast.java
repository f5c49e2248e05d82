package demarche.engine;

import demarche.scenario.Ending;
import demarche.scenario.Goal;
import demarche.scenario.Seat;
import java.util.Optional;

/**
 * What a player expects, written down before it is known. It changes nothing in the game.
 *
 * @param turn the id of the turn in which it was written down
 * @param seat the id of the seat whose player expects it
 * @param kind what it is about
 * @param of the ending's id, or the name of the seat's goal
 * @param percent how likely the player takes it to be, 0 to 100
 */
public record Forecast(String turn, String seat, Kind kind, String of, int percent) {

    /** What a forecast can be about. */
    public enum Kind {
        /** That the game closes with an ending. */
        ENDING,
        /** That a goal of the seat is met at the end. */
        GOAL
    }

    /** Whether it is about the same as another, and from the same turn. */
    public boolean replaces(Forecast other) {
        return turn.equals(other.turn) && seat.equals(other.seat) && kind == other.kind && of.equals(other.of);
    }

    /** Whether what was expected came to be; empty while the game runs, and where the scenario has no such thing. */
    public Optional<Boolean> cameTrue(Game game) {
        if (!(game.position() instanceof Position.Ended ended)) {
            return Optional.empty();
        }
        return kind == Kind.ENDING
                ? ending(game).map(ending -> ending.equals(ended.ending()))
                : goal(game).map(goal -> goal.when().holds(ended.state()));
    }

    /** What it is about, in the words of the scenario. */
    public String subject(Game game) {
        return kind == Kind.ENDING
                ? ending(game).map(Ending::title).orElse(of)
                : goal(game).map(Goal::text).orElse(of);
    }

    private Optional<Ending> ending(Game game) {
        return game.scenario().endings().stream()
                .filter(ending -> ending.id().answersTo(of))
                .findFirst();
    }

    private Optional<Goal> goal(Game game) {
        return game.scenario().seat(seat).map(Seat::goals).stream()
                .flatMap(goals -> goals.stream())
                .filter(goal -> goal.name().equals(of))
                .findFirst();
    }
}
