package demarche.engine;

import demarche.engine.TurnRun.Stop;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Chance answered in every way in turn, each with its probability. The run goes on from the last draw that still has
 * another answer, with the next one, until there is none.
 *
 * <pre>
 * for (Stop stop = branches.first(); stop != null; stop = branches.next()) {
 *     ... branches.probability() ...
 * }
 * </pre>
 *
 * <p>While one way is looked at, the run may be used for what follows it (a crisis), in a loop of the same form.
 */
public final class Branches implements Draws {

    /**
     * How chance answered a draw.
     *
     * @param answer for a roll {@code yes} or {@code no}; for a pick the candidate's name
     * @param probability how likely this answer was
     */
    public record Answer(Draw draw, String answer, double probability) {}

    private Fork[] forks = {};
    private final Rules rules;
    private final TurnRun run;
    private int[] bases = new int[4];
    private int loops;
    private int depth;
    private boolean again;

    /** Chance for a new run of these rules. What a witness hears before a draw, it hears once for all its answers. */
    public Branches(Rules rules, Witness witness) {
        this.rules = rules;
        run = new TurnRun(rules, this, witness);
    }

    private Branches(Rules rules, Witness witness, Code code) {
        this.rules = rules;
        run = new TurnRun(rules, this, witness, code);
    }

    /** Chance for very many ways; see {@link TurnRun#forMany} for what the witness hears. */
    public static Branches forMany(Rules rules, Witness witness) {
        return new Branches(rules, witness, rules.code());
    }

    /** The run that asks here. */
    public TurnRun run() {
        return run;
    }

    /** Runs on from the decisions taken, in the first way in which chance can go. */
    public Stop first() {
        if (loops == bases.length) {
            bases = Arrays.copyOf(bases, 2 * loops);
        }
        bases[loops++] = depth;
        return run.run();
    }

    /** Runs on in the next way, or gives null where there is none; that ends the loop that {@link #first} began. */
    public @Nullable Stop next() {
        while (depth > bases[loops - 1]) {
            Fork last = forks[depth - 1];
            if (last.advance()) {
                run.restore(last.place);
                again = true;
                return run.goOn();
            }
            depth--;
        }
        loops--;
        return null;
    }

    /** Ends the loop that {@link #first} began, and lets the run go on from where it is. */
    public void leave() {
        loops--;
        depth = bases[loops];
    }

    /** How likely this way is, among those of its loop. */
    public double probability() {
        return depth == bases[loops - 1] ? 1 : forks[depth - 1].probability;
    }

    /** How chance has answered in this way, from where its loop began. */
    public List<Answer> answers() {
        return Arrays.stream(forks, bases[loops - 1], depth).map(Fork::answer).toList();
    }

    @Override
    public boolean roll(Draw draw, int percent) {
        if (again) {
            again = false;
            return forks[depth - 1].picked == 0;
        }
        Fork fork = fork(draw);
        fork.weights[0] = percent;
        fork.weights[1] = 100 - percent;
        fork.begin(2);
        return fork.picked == 0;
    }

    @Override
    public int pick(Draw draw, int[] weights) {
        if (again) {
            again = false;
            return forks[depth - 1].picked;
        }
        Fork fork = fork(draw);
        int count = draw.size();
        fork.weights = count <= fork.weights.length ? fork.weights : new int[count];
        System.arraycopy(weights, 0, fork.weights, 0, count);
        fork.begin(count);
        return fork.picked;
    }

    private Fork fork(Draw draw) {
        if (depth == forks.length) {
            forks = Arrays.copyOf(forks, depth + 1);
            forks[depth] = new Fork(new Place(rules));
        }
        Fork fork = forks[depth];
        fork.draw = draw;
        fork.before = probability();
        run.save(fork.place);
        depth++;
        return fork;
    }

    /** A draw that has been asked, with the place of the run when it was. */
    private static final class Fork {

        private final Place place;
        private @Nullable Draw draw;
        private int[] weights = new int[4];
        private int count;
        private double total;
        private int picked;
        private double before;
        private double probability;

        Fork(Place place) {
            this.place = place;
        }

        Answer answer() {
            Draw asked = Objects.requireNonNull(draw);
            String roll = picked == 0 ? "yes" : "no";
            String answer =
                    asked.candidates().isEmpty() ? roll : asked.candidates().get(picked);
            return new Answer(asked, answer, weights[picked] / total);
        }

        void begin(int answers) {
            count = answers;
            total = 0;
            for (int i = 0; i < count; i++) {
                total += weights[i];
            }
            picked = -1;
            advance();
        }

        /** Goes to the next answer that weighs anything, if there is one. */
        boolean advance() {
            do {
                picked++;
            } while (picked < count && weights[picked] == 0);
            if (picked < count) {
                probability = before * (weights[picked] / total);
            }
            return picked < count;
        }
    }
}
