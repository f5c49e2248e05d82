package demarche.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Chance answered in every way in turn, each with its probability. Runs a computation again and again, each time with
 * the last answer that still has an alternative changed to the next, until there is none.
 */
final class EveryDraw implements Draws {

    /**
     * One way in which chance can go.
     *
     * @param result what came of it
     * @param probability more than 0; over all ways they add up to 1
     */
    record Way<T>(T result, double probability) {}

    /** An answer given: the weights it was picked by, and the place picked. */
    private record Answer(List<Integer> weights, int picked) {

        double probability() {
            long total = 0;
            for (int weight : weights) {
                total += weight;
            }
            return (double) weights.get(picked) / total;
        }

        /** The next place from a place on that weighs anything, or the number of places. */
        static int next(List<Integer> weights, int from) {
            int place = from;
            while (place < weights.size() && weights.get(place) == 0) {
                place++;
            }
            return place;
        }
    }

    private final List<Answer> answers = new ArrayList<>();
    private int asked;

    private EveryDraw() {}

    /** Every way in which a computation can go; it must ask the same where it was answered the same. */
    static <T> List<Way<T>> of(Function<Draws, T> computation) {
        List<Way<T>> ways = new ArrayList<>();
        EveryDraw draws = new EveryDraw();
        do {
            draws.asked = 0;
            T result = computation.apply(draws);
            double probability = 1;
            for (Answer answer : draws.answers) {
                probability *= answer.probability();
            }
            ways.add(new Way<>(result, probability));
        } while (draws.advance());
        return ways;
    }

    @Override
    public boolean roll(Draw draw, int percent) {
        return answer(List.of(percent, 100 - percent)) == 0;
    }

    @Override
    public int pick(Draw draw, int[] weights) {
        return answer(Arrays.stream(weights).limit(draw.size()).boxed().toList());
    }

    private int answer(List<Integer> weights) {
        if (asked == answers.size()) {
            answers.add(new Answer(weights, Answer.next(weights, 0)));
        }
        return answers.get(asked++).picked();
    }

    private boolean advance() {
        while (!answers.isEmpty()) {
            Answer last = answers.remove(answers.size() - 1);
            int next = Answer.next(last.weights(), last.picked() + 1);
            if (next < last.weights().size()) {
                answers.add(new Answer(last.weights(), next));
                return true;
            }
        }
        return false;
    }
}
