package demarche.terminal.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What of the trends is looked at.
 *
 * @param meter the place of the meter that is looked at; it is always drawn, and above the others
 * @param picked the places of the meters that are drawn too
 * @param moment the place of the moment whose values are told
 */
public record TrendsChoice(int meter, SortedSet<Integer> picked, int moment) {

    public TrendsChoice {
        picked = Collections.unmodifiableSortedSet(new TreeSet<>(picked));
    }

    public TrendsChoice withMeter(int place) {
        return new TrendsChoice(place, picked, moment);
    }

    public TrendsChoice withMoment(int place) {
        return new TrendsChoice(meter, picked, place);
    }

    /** With the meter that is looked at picked, or no more where it was. */
    public TrendsChoice toggled() {
        SortedSet<Integer> other = new TreeSet<>(picked);
        if (!other.remove(meter)) {
            other.add(meter);
        }
        return new TrendsChoice(meter, other, moment);
    }

    /** Whether the meter that is looked at stays drawn when another is. */
    public boolean isPicked() {
        return picked.contains(meter);
    }

    boolean isDrawn(int place) {
        return place == meter || picked.contains(place);
    }

    /** The places of the meters that are drawn, each always by the same stroke as long as it stays so. */
    List<Integer> drawn() {
        List<Integer> drawn = new ArrayList<>(picked);
        if (!isPicked()) {
            drawn.add(meter);
        }
        return drawn;
    }

    /** How a meter that is drawn is drawn. */
    Stroke stroke(int place) {
        return Stroke.of(drawn().indexOf(place));
    }
}
