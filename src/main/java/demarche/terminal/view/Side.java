package demarche.terminal.view;

import demarche.engine.Game;
import demarche.scenario.Direction;
import demarche.scenario.Meter;
import demarche.scenario.Seat;
import java.util.List;

/**
 * The side from which meters are looked at.
 *
 * @param seats the ids of the seats that look together
 */
record Side(List<String> seats) {

    Side {
        seats = List.copyOf(seats);
    }

    /** The side of the seats that look at the game. */
    static Side of(Game game) {
        return new Side(List.copyOf(game.viewers()));
    }

    static Side of(Seat seat) {
        return new Side(List.of(seat.id()));
    }

    /** What a high value means to all on this side; where they differ, neither good nor bad. */
    Direction highIs(Meter meter) {
        List<Direction> views =
                seats.stream().map(meter.highIs()::to).distinct().toList();
        return views.size() == 1 ? views.get(0) : Direction.NEITHER;
    }
}
