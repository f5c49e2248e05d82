package demarche.analysis;

import demarche.engine.Rules;
import demarche.engine.TurnRun;
import demarche.scenario.Decision;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the options of each decision wherever it is put: what the seat can make of each ending after each of them,
 * against the others choosing uniformly, with perfect advice from there on.
 */
final class OptionStudy {

    /** Differences smaller than this are rounding. */
    private static final double SAME = 1e-9;

    private final Scenario scenario;
    /** By two options of one decision: the first was open where the second was not. */
    private final boolean[][] alone;

    /** The first brought some ending nearer than the second, somewhere. */
    private final boolean[][] better;

    private final boolean[][] together;

    /** By option and ending: the ending was within reach before, and after it no more. */
    private final boolean[][] closes;

    /** The ending was still within reach after it, somewhere. */
    private final boolean[][] keeps;

    private double[][] rows = {};

    /** By decision: it was put. */
    private final boolean[] put;

    /** Its options differed in something, somewhere. */
    private final boolean[] matters;

    OptionStudy(Rules rules) {
        scenario = rules.scenario();
        int options = scenario.options().size();
        alone = new boolean[options][options];
        better = new boolean[options][options];
        together = new boolean[options][options];
        closes = new boolean[options][scenario.endings().size()];
        keeps = new boolean[options][scenario.endings().size()];
        int decisions = Math.toIntExact(scenario.decisions().count());
        put = new boolean[decisions];
        matters = new boolean[decisions];
    }

    /**
     * Looks at one place.
     *
     * @param groups the objectives, each group's sums complete
     * @param worth what the seats make of the place
     */
    void observe(Junction junction, TurnRun run, List<Group> groups, double[] worth) {
        for (int i = 0; i < junction.count(); i++) {
            for (Group group : groups) {
                if (group.seat() == run.decision(i).seat() && group.others() == Policy.UNIFORM) {
                    observe(i, junction.open(i), run, group, worth);
                }
            }
        }
    }

    private void observe(int number, int open, TurnRun run, Group group, double[] worth) {
        Decision decision = run.decision(number);
        int count = decision.options().size();
        double[][] after = afterwards(count, group.size());
        for (int option = 0; option < count; option++) {
            after[option] = (open & (1 << option)) == 0 ? null : rows[option];
            if (after[option] != null) {
                for (int k = 0; k < group.size(); k++) {
                    after[option][k] = group.withOption(k, number, count, option);
                }
            }
        }
        put[run.decisionIndex(number)] = true;
        compare(decision, run.decisionIndex(number), after, group);
        for (int option = 0; option < count; option++) {
            if (after[option] != null) {
                look(decision.options().get(option).index(), after[option], worth, group);
            }
        }
    }

    /** A place for what is made of each of so many options, and the rows to put there, which are the same in each call. */
    private double[][] afterwards(int options, int width) {
        if (rows.length < options || rows[0].length != width) {
            rows = new double[Math.max(rows.length, options)][width];
        }
        return new double[options][];
    }

    private void compare(Decision decision, int index, double[][] after, Group group) {
        for (int one = 0; one < after.length; one++) {
            for (int other = 0; other < after.length; other++) {
                if (one == other || after[one] == null) {
                    continue;
                }
                int first = decision.options().get(one).index();
                int second = decision.options().get(other).index();
                if (after[other] == null) {
                    alone[first][second] = true;
                    continue;
                }
                together[first][second] = true;
                if (!better[first][second] || !matters[index]) {
                    for (int k = 0; k < after[one].length; k++) {
                        better[first][second] |= group.reaches(k) >= 0 && after[one][k] - after[other][k] > SAME;
                        matters[index] |= Math.abs(after[one][k] - after[other][k]) > SAME;
                    }
                }
            }
        }
    }

    private void look(int option, double[] after, double[] worth, Group group) {
        for (int k = 0; k < group.size(); k++) {
            int ending = group.reaches(k);
            if (ending >= 0) {
                closes[option][ending] |= worth[group.first() + k] > 0 && after[k] == 0;
                keeps[option][ending] |= after[k] > 0;
            }
        }
    }

    /** Adds what another worker has seen. */
    void add(OptionStudy other) {
        or(alone, other.alone);
        or(better, other.better);
        or(together, other.together);
        or(closes, other.closes);
        or(keeps, other.keeps);
        or(new boolean[][] {put, matters}, new boolean[][] {other.put, other.matters});
    }

    private static void or(boolean[][] into, boolean[][] more) {
        for (int i = 0; i < into.length; i++) {
            for (int j = 0; j < into[i].length; j++) {
                into[i][j] |= more[i][j];
            }
        }
    }

    /** Options that are never better for any ending than another that is open wherever they are, and sometimes worse. */
    List<Finding.Dominated> dominated() {
        List<Finding.Dominated> found = new ArrayList<>();
        scenario.decisions().forEach(decision -> {
            for (Option option : decision.options()) {
                decision.options().stream()
                        .filter(other -> isDominated(option.index(), other.index()))
                        .findFirst()
                        .ifPresent(other -> found.add(new Finding.Dominated(option, other)));
            }
        });
        return found;
    }

    private boolean isDominated(int option, int other) {
        return together[option][other] && !alone[option][other] && !better[option][other] && better[other][option];
    }

    /** Decisions whose options never differ in anything. */
    List<Finding.Idle> idle() {
        List<Finding.Idle> found = new ArrayList<>();
        List<Decision> decisions = scenario.decisions().toList();
        for (int i = 0; i < decisions.size(); i++) {
            if (put[i] && !matters[i]) {
                found.add(new Finding.Idle(decisions.get(i)));
            }
        }
        return found;
    }

    /** Options after which an ending that was within the seat's reach never is. */
    List<Finding.PointOfNoReturn> pointsOfNoReturn() {
        List<Finding.PointOfNoReturn> found = new ArrayList<>();
        for (Option option : scenario.options()) {
            boolean[] lost = closes[option.index()];
            for (int ending = 0; ending < lost.length; ending++) {
                if (lost[ending] && !keeps[option.index()][ending]) {
                    found.add(new Finding.PointOfNoReturn(
                            option, scenario.endings().get(ending)));
                }
            }
        }
        return found;
    }
}
