package demarche.analysis;

import demarche.engine.Rules;
import demarche.scenario.Seat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * Solves a scenario, as far as a budget lasts.
     *
     * @param paths whether ways to each ending are looked for
     */
    public static Solution of(Rules rules, boolean paths, Budget budget, Workers workers) {
        return of(new Explorer(rules, new Liveness(rules), budget, workers).explore(), paths, workers);
    }

    /** Solves a scenario with every state as it is, though some may go on alike. It takes longer, and says the same. */
    public static Solution unreduced(Rules rules, boolean paths, Budget budget, Workers workers) {
        return of(Explorer.explore(rules, budget, workers), paths, workers);
    }

    private static Solution of(Exploration explored, boolean paths, Workers workers) {
        Rules rules = explored.rules();
        List<Finding> findings = new ArrayList<>(Proofs.unread(rules));
        if (!explored.isComplete()) {
            return new Solution(explored, List.of(), findings, List.of(), List.of());
        }
        findings.addAll(Proofs.of(explored));
        OptionStudy study = new OptionStudy(rules);
        List<Power> powers = new ArrayList<>();
        for (Seat seat : rules.scenario().seats()) {
            powers.addAll(powers(explored, seat.index(), study, workers));
        }
        findings.addAll(Proofs.of(study));
        return new Solution(
                explored,
                powers,
                findings,
                paths ? new PathFinder(explored, PathFinder.Aim.LIKELIEST).find() : List.of(),
                paths ? new PathFinder(explored, PathFinder.Aim.SHORTEST).find() : List.of());
    }

    private static List<Power> powers(Exploration explored, int seat, OptionStudy study, Workers workers) {
        List<Power> uniform = powers(explored, seat, Policy.UNIFORM, study, workers);
        boolean alone = explored.rules().scenario().seats().size() == 1;
        List<Power> byWeight = alone
                ? uniform.stream()
                        .map(power -> new Power(seat, power.ending(), Policy.BY_WEIGHT, power.least(), power.most()))
                        .toList()
                : powers(explored, seat, Policy.BY_WEIGHT, null, workers);
        List<Power> both = new ArrayList<>(uniform);
        both.addAll(byWeight);
        return both;
    }

    /** What a seat can make of each ending, the others choosing by a policy. */
    static List<Power> powers(
            Exploration explored, int seat, Policy others, @Nullable OptionStudy study, Workers workers) {
        List<Objective> all = new ArrayList<>();
        List<Power> powers = new ArrayList<>();
        for (Objective objective : Solver.everyObjective(explored.rules(), seat, others)) {
            if (explored.coverage().ending(Policy.UNIFORM, objective.ending()) > 0) {
                all.add(objective);
            } else if (objective.aim() == Objective.Aim.MOST) {
                powers.add(new Power(seat, objective.ending(), others, 0, 0));
            }
        }
        Solver solver = new Solver(explored, workers);
        int aims = Objective.Aim.values().length;
        int atOnce = aims * explored.endingsAtOnce(aims);
        for (int from = 0; from < all.size(); from += atOnce) {
            List<Objective> some = all.subList(from, Math.min(all.size(), from + atOnce));
            double[] worth = solver.solve(some, study);
            for (int k = 0; k < worth.length; k += aims) {
                powers.add(new Power(seat, some.get(k).ending(), others, worth[k + 1], worth[k]));
            }
        }
        return powers;
    }
}
