package demarche.analysis;

import demarche.engine.TurnRun;
import demarche.scenario.Decision;
import java.util.Arrays;
import java.util.List;

/**
 * Objectives of one seat against one policy of the others, at one place. What the seat answers there is a <i>move</i>:
 * one option for each decision that is put to it. For each move it sums up what the others and chance make of it.
 */
final class Group {

    private final int seat;
    private final Policy others;
    private final Objective.Aim[] aims;
    private final int[] endings;
    private final int first;
    private int moves;
    private int[] strides = {};
    private double[] sums = {};
    private double[] shares = {};
    private boolean[] possible = {};

    /**
     * A group.
     *
     * @param objectives of one seat and one policy
     * @param first the place of the first of them among all objectives
     */
    Group(List<Objective> objectives, int first) {
        this.seat = objectives.get(0).seat();
        this.others = objectives.get(0).others();
        this.aims = objectives.stream().map(Objective::aim).toArray(Objective.Aim[]::new);
        this.endings = objectives.stream().mapToInt(Objective::ending).toArray();
        this.first = first;
    }

    int seat() {
        return seat;
    }

    Policy others() {
        return others;
    }

    /** How many objectives it has. */
    int size() {
        return aims.length;
    }

    /** The place of its first objective among all. */
    int first() {
        return first;
    }

    /** Begins at a place. */
    void begin(Junction junction, TurnRun run) {
        moves = 1;
        strides = strides.length < junction.count() ? new int[junction.count()] : strides;
        for (int i = 0; i < junction.count(); i++) {
            Decision decision = run.decision(i);
            strides[i] = decision.seat() == seat ? moves : 0;
            moves *= decision.seat() == seat ? decision.options().size() : 1;
        }
        sums = sums.length < moves * aims.length ? new double[moves * aims.length] : sums;
        shares = shares.length < moves ? new double[moves] : shares;
        possible = possible.length < moves ? new boolean[moves] : possible;
        Arrays.fill(sums, 0, moves * aims.length, 0);
        Arrays.fill(possible, 0, moves, false);
    }

    /** Adds what one way of answering together leads to. */
    void add(Junction junction, double[] outcome) {
        int move = 0;
        double own = 1;
        double other = 1;
        for (int i = 0; i < junction.count(); i++) {
            double share = junction.share(others, i, junction.answer(i));
            move += strides[i] * junction.answer(i);
            if (strides[i] == 0) {
                other *= share;
            } else {
                own *= share;
            }
        }
        shares[move] = own;
        possible[move] = true;
        for (int k = 0; k < aims.length; k++) {
            sums[move * aims.length + k] += other * outcome[first + k];
        }
    }

    /** Writes what the seat makes of the place. */
    void conclude(double[] into) {
        for (int k = 0; k < aims.length; k++) {
            into[first + k] = value(k, 1, 1, 0);
        }
    }

    /** What the seat makes of the place where it answers one of the decisions with a given option, which is open. */
    double withOption(int k, int decision, int options, int option) {
        return value(k, strides[decision], options, option);
    }

    /** The ending that an objective wants to reach, or -1 where it does not. */
    int reaches(int k) {
        return aims[k] == Objective.Aim.MOST ? endings[k] : -1;
    }

    /** Over the moves in which a decision, one of its stride and so many options, is answered with an option. */
    private double value(int k, int stride, int options, int option) {
        double value = aims[k] == Objective.Aim.LEAST ? 1 : 0;
        double weight = 0;
        for (int from = option * stride; from < moves; from += stride * options) {
            for (int move = from; move < from + stride; move++) {
                if (possible[move]) {
                    double sum = sums[move * aims.length + k];
                    weight += shares[move];
                    value = switch (aims[k]) {
                        case MOST -> Math.max(value, sum);
                        case LEAST -> Math.min(value, sum);
                        case EXPECTED -> value + shares[move] * sum;
                    };
                }
            }
        }
        return aims[k] == Objective.Aim.EXPECTED && weight > 0 ? value / weight : value;
    }
}
