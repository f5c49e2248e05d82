package demarche.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a high value of a meter means; only how a change is shown depends on this. */
public sealed interface HighIs permits Direction, HighIs.BySeat {

    /** What it means to those who look from this seat. */
    Direction to(String seat);

    /**
     * One thing to some, another to others.
     *
     * @param seats what it means to each seat, by the seat's id; to a seat that is not named, neither good nor bad
     */
    record BySeat(Map<String, Direction> seats) implements HighIs {

        public BySeat {
            seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
        }

        @Override
        public Direction to(String seat) {
            return seats.getOrDefault(seat, Direction.NEITHER);
        }
    }
}
