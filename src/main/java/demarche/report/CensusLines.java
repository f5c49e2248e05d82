package demarche.report;

import demarche.analysis.Census;
import demarche.analysis.Coverage;
import demarche.analysis.Exploration;
import demarche.analysis.Policy;
import demarche.analysis.Solution;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A census as text. Each line holds one finding and is the same however it was counted, so that a smaller count can be
 * compared with what a larger one found.
 */
public final class CensusLines {

    private CensusLines() {}

    /**
     * The whole file.
     *
     * @param maxStates the budget that was given
     */
    public static String text(Census census, long maxStates) {
        Scenario scenario = census.counted().rules().scenario();
        List<String> lines = new ArrayList<>();
        lines.add("# A census of " + scenario.heading().id() + ", written by: demarche solve --max-states=" + maxStates
                + " --census=OUT FILE");
        lines.add("");
        lines.add("# states <turn>: how many there are at its start");
        lines.addAll(states(census));
        lines.add("");
        lines.add("# fires <turn> <event>: how likely it does, where all choose uniformly, and by weight");
        lines.addAll(fires(census));
        lines.add("");
        lines.add("# odds <ending>: where all choose uniformly, and where all choose by weight");
        if (!census.counted().isComplete()) {
            lines.add("# at least and at most each, since the budget lasted for "
                    + census.counted().expandedTurns() + " of "
                    + scenario.turns().size() + " turns");
        }
        lines.addAll(odds(census));
        if (!census.powers().isEmpty()) {
            lines.add("");
            lines.add(
                    "# force <seat> <ending>: the least and the most that it can force, the others choosing by weight");
            lines.addAll(powers(census));
        }
        return String.join("\n", lines) + "\n";
    }

    /** A line for each turn of which all states are known. */
    public static List<String> states(Census census) {
        Exploration counted = census.counted();
        return counted.rules().scenario().turns().stream()
                .filter(turn -> turn.index() <= counted.expandedTurns())
                .map(turn -> "states " + turn.id() + " " + counted.states(turn.index()))
                .toList();
    }

    /** A line for each event in each turn that has been looked at whole, where it can fire. */
    public static List<String> fires(Census census) {
        Exploration counted = census.counted();
        Scenario scenario = counted.rules().scenario();
        List<String> lines = new ArrayList<>();
        for (Turn turn : scenario.turns().subList(0, counted.expandedTurns())) {
            for (Event event : scenario.events()) {
                double uniform = counted.coverage().fired(Policy.UNIFORM, turn.index(), event.index());
                double byWeight = counted.coverage().fired(Policy.BY_WEIGHT, turn.index(), event.index());
                if (uniform > 0) {
                    lines.add("fires " + turn.id() + " " + event.id() + " " + number(uniform) + " " + number(byWeight));
                }
            }
        }
        return lines;
    }

    /** A line for each ending. */
    public static List<String> odds(Census census) {
        Exploration counted = census.counted();
        List<String> lines = new ArrayList<>();
        for (Ending ending : counted.rules().scenario().endings()) {
            StringBuilder line = new StringBuilder("odds " + ending.id());
            for (Policy policy : Policy.values()) {
                double least = closed(counted, policy, ending);
                line.append(" ").append(number(least));
                if (!counted.isComplete()) {
                    line.append(" ").append(number(least + open(counted, policy)));
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** How likely an ending closes one of the turns looked at whole. What was seen of later ones depends on who was faster. */
    private static double closed(Exploration counted, Policy policy, Ending ending) {
        Coverage seen = counted.coverage();
        double closed = 0;
        for (int turn = -1; turn < counted.expandedTurns(); turn++) {
            closed += seen.ending(policy, turn, ending.index());
        }
        return closed;
    }

    private static double open(Exploration counted, Policy policy) {
        double open = 1;
        for (Ending ending : counted.rules().scenario().endings()) {
            open -= closed(counted, policy, ending);
        }
        return Math.max(0, open);
    }

    /** A line for each seat and ending of which it has been worked out. */
    public static List<String> powers(Census census) {
        Scenario scenario = census.counted().rules().scenario();
        List<String> lines = new ArrayList<>();
        for (Solution.Power power : census.powers()) {
            lines.add("force " + scenario.seats().get(power.seat()).id() + " "
                    + scenario.endings().get(power.ending()).id() + " " + number(power.least()) + " "
                    + number(power.most()));
        }
        return lines;
    }

    /** So many digits as do not depend on the order in which the parts were added up. */
    private static String number(double probability) {
        return String.format(Locale.ROOT, "%.9f", probability);
    }
}
