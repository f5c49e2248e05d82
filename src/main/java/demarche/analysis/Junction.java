package demarche.analysis;

import demarche.engine.Place;
import demarche.engine.Rules;
import demarche.engine.TurnRun;
import demarche.scenario.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The decisions put at one place of a game, and every way to answer them together, one after the other. */
final class Junction {

    private final Place place;
    private final int[] open;
    private final int[] answers;
    private final double[][] uniform;
    private final double[][] byWeight;
    private final int[] weights = new int[Integer.SIZE];
    private int count;

    Junction(Rules rules) {
        place = new Place(rules);
        int most = Math.toIntExact(rules.scenario().decisions().count());
        open = new int[most];
        answers = new int[most];
        uniform = new double[most][];
        byWeight = new double[most][];
    }

    /** Stands where a run stands, at the first answer to everything. */
    void stand(TurnRun run) {
        count = run.asked();
        run.save(place);
        for (int i = 0; i < count; i++) {
            open[i] = run.open(i);
            answers[i] = Integer.numberOfTrailingZeros(open[i]);
            int options = run.decision(i).options().size();
            run.weighAlike(i, weights);
            uniform[i] = shares(uniform[i], options);
            run.weigh(i, weights);
            byWeight[i] = shares(byWeight[i], options);
        }
    }

    private double[] shares(double[] reused, int options) {
        double[] shares = reused != null && reused.length >= options ? reused : new double[options];
        double sum = 0;
        for (int i = 0; i < options; i++) {
            sum += weights[i];
        }
        for (int i = 0; i < options; i++) {
            shares[i] = weights[i] / sum;
        }
        return shares;
    }

    /** Takes a run to this place, with the answers of this way. */
    void put(TurnRun run) {
        run.restore(place);
        for (int i = 0; i < count; i++) {
            run.answer(i, answers[i]);
        }
    }

    /** Goes to the next way, if there is one. */
    boolean next() {
        for (int i = count - 1; i >= 0; i--) {
            int rest = (open[i] >>> answers[i]) >>> 1;
            if (rest != 0) {
                answers[i] += 1 + Integer.numberOfTrailingZeros(rest);
                return true;
            }
            answers[i] = Integer.numberOfTrailingZeros(open[i]);
        }
        return false;
    }

    /** The options of this way; the run must stand here. */
    List<Option> options(TurnRun run) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            options.add(run.decision(i).options().get(answers[i]));
        }
        return options;
    }

    /** The places of the options of this way, decision by decision. */
    List<Integer> answers() {
        return Arrays.stream(answers, 0, count).boxed().toList();
    }

    /** How many decisions are put. */
    int count() {
        return count;
    }

    int open(int decision) {
        return open[decision];
    }

    int answer(int decision) {
        return answers[decision];
    }

    /** How likely a policy is to take an option. */
    double share(Policy policy, int decision, int option) {
        return (policy == Policy.UNIFORM ? uniform : byWeight)[decision][option];
    }

    /** How likely all seats together are to answer in this way. */
    double probability(Policy policy) {
        double probability = 1;
        for (int i = 0; i < count; i++) {
            probability *= share(policy, i, answers[i]);
        }
        return probability;
    }
}
