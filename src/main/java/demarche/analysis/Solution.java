package demarche.analysis;

import demarche.engine.Rules;
import demarche.scenario.Seat;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be said of a scenario exactly.
 *
 * @param explored every state that matters, with what games come upon; where it is not complete, the rest is empty but
 *     for what is proven without it
 * @param powers what each seat can force
 * @param findings what has been proven
 * @param likeliest to each ending a way that chance is likeliest to grant
 * @param shortest to each ending a way through the fewest turns
 */
public record Solution(
        Exploration explored, List<Power> powers, List<Finding> findings, List<Path> likeliest, List<Path> shortest) {

    public Solution {
        powers = List.copyOf(powers);
        findings = List.copyOf(findings);
        likeliest = List.copyOf(likeliest);
        shortest = List.copyOf(shortest);
    }

    /**
     * What one seat can make of one ending with perfect advice.
     *
     * @param seat the seat's index
     * @param ending the ending's index
     * @param others how the other seats choose
     * @param least the least probability that it can force
     * @param most the greatest
     */
    public record Power(int seat, int ending, Policy others, double least, double most) {}

    /** Solves a scenario, as far as a budget lasts. */
    public static Solution of(Rules rules, Budget budget, Workers workers) {
        Exploration explored = new Explorer(rules, new Liveness(rules), budget, workers).explore();
        List<Finding> findings = new ArrayList<>(Proofs.unread(rules));
        if (!explored.isComplete()) {
            return new Solution(explored, List.of(), findings, List.of(), List.of());
        }
        findings.addAll(Proofs.of(explored));
        OptionStudy study = new OptionStudy(rules);
        List<Power> powers = new ArrayList<>();
        for (Seat seat : rules.scenario().seats()) {
            for (Policy others : Policy.values()) {
                powers.addAll(powers(explored, seat.index(), others, study, workers));
            }
        }
        findings.addAll(Proofs.of(study));
        return new Solution(
                explored,
                powers,
                findings,
                new PathFinder(explored, PathFinder.Aim.LIKELIEST).find(),
                new PathFinder(explored, PathFinder.Aim.SHORTEST).find());
    }

    private static List<Power> powers(
            Exploration explored, int seat, Policy others, OptionStudy study, Workers workers) {
        List<Objective> all = Solver.everyObjective(explored.rules(), seat, others);
        Solver solver = new Solver(explored, workers);
        int aims = Objective.Aim.values().length;
        int atOnce = aims * explored.endingsAtOnce(aims);
        List<Power> powers = new ArrayList<>();
        for (int from = 0; from < all.size(); from += atOnce) {
            List<Objective> some = all.subList(from, Math.min(all.size(), from + atOnce));
            double[] worth = others == Policy.UNIFORM ? solver.solve(some, study) : solver.solve(some);
            for (int k = 0; k < worth.length; k += aims) {
                powers.add(new Power(seat, some.get(k).ending(), others, worth[k + 1], worth[k]));
            }
        }
        return powers;
    }
}
