package demarche.report.handbook;

import demarche.analysis.Exploration;
import demarche.analysis.Policy;
import demarche.analysis.simulation.Share;
import demarche.analysis.simulation.Simulation;
import demarche.report.Odds;
import demarche.scenario.Event;
import java.util.Locale;

/** How likely things are where every seat chooses by weight, in words that say how sure the numbers are. */
public sealed interface Chances {

    /** Where the numbers come from, in a sentence or two. */
    String origin();

    /** How likely an ending is. */
    String ending(int index);

    /** How likely an event fires, or how often where it can fire again. */
    String event(Event event);

    /** How likely a turn takes place. */
    String turn(int index);

    /**
     * All states were looked at.
     *
     * @param explored a complete exploration
     */
    record Exact(Exploration explored) implements Chances {

        @Override
        public String origin() {
            return "The odds are exact: all " + Odds.count(explored.states())
                    + " states were looked at. In them every seat chooses by the weights of its options.";
        }

        @Override
        public String ending(int index) {
            return Odds.percent(explored.coverage().ending(Policy.BY_WEIGHT, index));
        }

        @Override
        public String event(Event event) {
            double fired = explored.coverage().fired(Policy.BY_WEIGHT, event.index());
            return event.repeat() ? times(fired) : Odds.percent(fired);
        }

        @Override
        public String turn(int index) {
            return Odds.percent(explored.coverage().entered(Policy.BY_WEIGHT, index));
        }
    }

    /**
     * Games were counted.
     *
     * @param games in which every seat chose by weight
     */
    record Simulated(Simulation games) implements Chances {

        @Override
        public String origin() {
            return "The scenario is too large for exact odds here, so they were counted in "
                    + Odds.count(games.tally().games())
                    + " simulated games, in which every seat chooses by the weights of its options. “From … to …” is "
                    + "the interval that holds the true number in 95 of 100 such countings.";
        }

        @Override
        public String ending(int index) {
            return share(games.tally().ending(index));
        }

        @Override
        public String event(Event event) {
            long fired = games.tally().fired(event.index());
            return event.repeat() ? times((double) fired / games.tally().games()) : share(fired);
        }

        @Override
        public String turn(int index) {
            return share(games.tally().turn(index));
        }

        private String share(long count) {
            Share share = new Share(count, games.tally().games());
            if (count == 0) {
                return "in no game";
            }
            if (count == games.tally().games()) {
                return "in every game";
            }
            return Odds.percent(share.value()) + " (from " + Odds.percent(share.low()) + " to "
                    + Odds.percent(share.high()) + ")";
        }
    }

    private static String times(double number) {
        return String.format(Locale.ROOT, "%.2f times a game", number);
    }
}
