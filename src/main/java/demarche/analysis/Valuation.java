package demarche.analysis;

import demarche.engine.Branches;
import demarche.engine.Rules;
import demarche.engine.TurnRun;
import demarche.engine.TurnRun.Stop;
import demarche.engine.Witness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One worker's part in working out what places are worth, from what the starts of later turns are worth. */
final class Valuation {

    /** One place within a turn: the start, or a crisis. */
    private final class Frame {
        final Junction junction = new Junction(rules);
        final List<Group> groups = groupsOf(objectives);
        final double[] outcome = new double[objectives.size()];
        final double[] worth = new double[objectives.size()];
    }

    private final Rules rules;
    private final Reduction reduction;
    private final List<Objective> objectives;
    private final Values values;
    private final @Nullable OptionStudy study;
    private final double[][] ended;
    private final Branches branches;
    private final TurnRun run;
    private final List<Frame> frames = new ArrayList<>();
    private final long[] words;

    /**
     * A worker's part.
     *
     * @param objectives those of one seat and policy side by side
     * @param values what the starts of later turns are worth
     * @param study what compares options on the way, if anything does
     */
    Valuation(
            Rules rules, Reduction reduction, List<Objective> objectives, Values values, @Nullable OptionStudy study) {
        this.rules = rules;
        this.reduction = reduction;
        this.objectives = objectives;
        this.values = values;
        this.study = study;
        this.branches = Branches.forMany(rules, Witness.NONE);
        this.run = branches.run();
        this.words = new long[rules.stateWords()];
        this.ended = new double[rules.scenario().endings().size()][objectives.size()];
        for (int k = 0; k < objectives.size(); k++) {
            ended[objectives.get(k).ending()][k] = 1;
        }
    }

    static List<Group> groupsOf(List<Objective> objectives) {
        List<Group> groups = new ArrayList<>();
        int first = 0;
        for (int k = 1; k <= objectives.size(); k++) {
            if (k == objectives.size() || !isAlike(objectives.get(k), objectives.get(first))) {
                groups.add(new Group(objectives.subList(first, k), first));
                first = k;
            }
        }
        return groups;
    }

    private static boolean isAlike(Objective one, Objective other) {
        return one.seat() == other.seat() && one.others() == other.others();
    }

    @Nullable
    OptionStudy study() {
        return study;
    }

    /** What the beginning of the game is worth, for each objective. */
    double[] ofBeginning() {
        double[] worth = new double[objectives.size()];
        add(worth, 1, run.begin(), 0);
        return worth;
    }

    /** What the start of a turn is worth, for each objective. To be read before the next call. */
    double[] ofTurn(int turn, long[] state, int offset) {
        run.load(turn, state, offset);
        return ofPlace(0);
    }

    private double[] ofPlace(int depth) {
        if (depth == frames.size()) {
            frames.add(new Frame());
        }
        Frame frame = frames.get(depth);
        frame.junction.stand(run);
        for (Group group : frame.groups) {
            group.begin(frame.junction, run);
        }
        do {
            frame.junction.put(run);
            Arrays.fill(frame.outcome, 0);
            for (Stop stop = branches.first(); stop != null; stop = branches.next()) {
                add(frame.outcome, branches.probability(), stop, depth);
            }
            for (Group group : frame.groups) {
                group.add(frame.junction, frame.outcome);
            }
        } while (frame.junction.next());
        for (Group group : frame.groups) {
            group.conclude(frame.worth);
        }
        if (study != null) {
            frame.junction.put(run);
            study.observe(frame.junction, run, frame.groups, frame.worth);
        }
        return frame.worth;
    }

    private void add(double[] sum, double probability, Stop stop, int depth) {
        switch (stop) {
            case CRISIS -> add(sum, probability, ofPlace(depth + 1), 0);
            case ENDED -> add(sum, probability, ended[run.ending().index()], 0);
            case TURN -> {
                run.copyState(words, 0);
                reduction.reduce(run.turn(), words, 0);
                values.addTo(sum, probability, run.turn(), words);
            }
        }
    }

    private static void add(double[] sum, double probability, double[] worth, int offset) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += probability * worth[offset + k];
        }
    }
}
