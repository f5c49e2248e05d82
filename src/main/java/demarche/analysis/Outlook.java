package demarche.analysis;

import demarche.scenario.Option;
import java.util.List;

/**
 * What is to be expected of each option that is open in a decision, where the seat takes it and all else, its own later
 * decisions too, is decided by weight.
 *
 * @param prospects one for each open option, in the author's order
 * @param games from how many games each is estimated, or 0 where all figures are exact
 */
public record Outlook(List<Prospect> prospects, int games) {

    /**
     * What an option leads to.
     *
     * @param endings how likely each ending is, by its index
     * @param goals how likely each goal of the seat is to be met at the end, in the seat's order
     */
    public record Prospect(Option option, List<Double> endings, List<Double> goals) {
        public Prospect {
            endings = List.copyOf(endings);
            goals = List.copyOf(goals);
        }
    }

    public Outlook {
        prospects = List.copyOf(prospects);
    }

    public boolean isExact() {
        return games == 0;
    }
}
