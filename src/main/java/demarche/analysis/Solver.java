package demarche.analysis;

import demarche.engine.Rules;
import demarche.scenario.condition.Condition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out what states are worth, from the last turn to the first: since the states of later turns are then known, each
 * needs to be looked at once. What comes of a state is found again by running its turn, rather than kept: it would take
 * more room than all else.
 */
final class Solver {

    /** How many states a worker looks at in a piece. */
    private static final int PIECE = 1_024;

    private final Exploration explored;
    private final Workers workers;

    /** A solver of what has been explored, which must be complete. */
    public Solver(Exploration explored, Workers workers) {
        this.explored = explored;
        this.workers = workers;
    }

    /** Every question about every ending that one seat can be asked, the others choosing by a policy. */
    public static List<Objective> everyObjective(Rules rules, int seat, Policy others) {
        List<Objective> objectives = new ArrayList<>();
        for (int ending = 0; ending < rules.scenario().endings().size(); ending++) {
            for (Objective.Aim aim : Objective.Aim.values()) {
                objectives.add(new Objective(seat, ending, aim, others));
            }
        }
        return objectives;
    }

    /** What the beginning of the game is worth for each objective; those of one seat and policy stand side by side. */
    public double[] solve(List<Objective> objectives) {
        return solve(objectives, null);
    }

    /** The same for one seat, while its options are compared; the objectives must be those against uniform choice. */
    double[] solve(List<Objective> objectives, @Nullable OptionStudy study) {
        Rules rules = explored.rules();
        Values values = new Values(explored, objectives.size());
        List<Valuation> valuations = new ArrayList<>();
        for (int i = 0; i < workers.count(); i++) {
            OptionStudy own = study == null ? null : new OptionStudy(rules);
            valuations.add(new Valuation(rules, explored.reduction(), objectives, values, own));
        }
        for (int turn = rules.scenario().turns().size() - 1; turn >= 0; turn--) {
            values.open(turn);
            value(turn, values, valuations);
            if (rules.scenario().turns().get(turn).when().equals(Condition.ALWAYS)) {
                values.forgetAfter(turn);
            }
        }
        for (Valuation valuation : valuations) {
            if (study != null && valuation.study() != null) {
                study.add(valuation.study());
            }
        }
        return valuations.get(0).ofBeginning();
    }

    private void value(int turn, Values values, List<Valuation> valuations) {
        Layer layer = explored.layer(turn);
        for (int part = 0; part < layer.parts(); part++) {
            StateTable states = layer.part(part);
            int place = part;
            int pieces = valuations.size();
            workers.each(pieces, piece -> {
                for (int from = piece * PIECE; from < states.size(); from += pieces * PIECE) {
                    int to = Math.min(states.size(), from + PIECE);
                    value(turn, place, states, from, to, values, valuations.get(piece));
                }
            });
        }
    }

    private static void value(
            int turn, int part, StateTable states, int from, int to, Values values, Valuation valuation) {
        for (int state = from; state < to; state++) {
            values.set(turn, part, state, valuation.ofTurn(turn, states.words(state), states.offset(state)));
        }
    }
}
