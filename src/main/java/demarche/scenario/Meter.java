package demarche.scenario;

import demarche.scenario.condition.Symbol;
import java.util.List;
import java.util.Optional;

/**
 * Something measured in whole numbers.
 *
 * @param id its id
 * @param index its place in the scenario, from 0
 * @param label its name on the screen
 * @param about what it measures, or empty
 * @param between the ids of the two actors of a relation; empty for a gauge
 * @param start its value when the game begins, within the range
 * @param min its least value
 * @param max its greatest value, more than {@code min}
 * @param highIs whether a rise is shown as good or bad
 * @param bands in ascending order, the first beginning at {@code min}; may be empty
 */
public record Meter(
        Id id,
        int index,
        String label,
        String about,
        List<String> between,
        int start,
        int min,
        int max,
        HighIs highIs,
        List<Band> bands) {

    public Meter {
        between = List.copyOf(between);
        bands = List.copyOf(bands);
    }

    public boolean isRelation() {
        return !between.isEmpty();
    }

    /** The value nearest to this one that the meter can have. */
    public int clamp(int value) {
        return Math.max(min, Math.min(max, value));
    }

    /** The band that a value lies in, if the meter has bands. */
    public Optional<Band> band(int value) {
        Optional<Band> found = Optional.empty();
        for (Band band : bands) {
            if (band.from() <= value) {
                found = Optional.of(band);
            }
        }
        return found;
    }

    public Symbol symbol() {
        return new Symbol(Symbol.Kind.METER, id.name(), index);
    }
}
