package demarche.analysis;

import demarche.engine.Branches;
import demarche.engine.Rules;
import demarche.engine.TurnRun;
import demarche.engine.TurnRun.Stop;
import demarche.engine.Witness;
import demarche.scenario.Ending;
import demarche.scenario.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds a likeliest and a shortest way to each ending, where all seats work together and only chance is against them.
 * Goes from the last turn to the first, as {@link Solver} does, but keeps the best way where that sums up all.
 */
final class PathFinder {

    /** What of ways is compared. */
    enum Aim {
        /** The likelier one is better; of equally likely ones, the one through fewer turns. */
        LIKELIEST,
        /** The one through fewer turns is better; of these, the likelier one. */
        SHORTEST
    }

    /** What is kept of the best way to an ending: its chance, 0 where there is none, and the turns that it still begins. */
    private static final int NUMBERS = 2;

    /** One place within a turn: the start, or a crisis. */
    private final class Frame {
        final Junction junction = new Junction(rules);
        final double[] here = new double[NUMBERS * endings];
        final double[] there = new double[NUMBERS * endings];
    }

    private final Exploration explored;
    private final Rules rules;
    private final Aim aim;
    private final Values values;
    private final Branches branches;
    private final TurnRun run;
    private final List<Frame> frames = new ArrayList<>();
    private final long[] words;
    private final int endings;

    /** A finder of ways in what has been explored, which must be complete. */
    PathFinder(Exploration explored, Aim aim) {
        this.explored = explored;
        this.rules = explored.rules();
        this.aim = aim;
        this.endings = rules.scenario().endings().size();
        this.values = new Values(explored, NUMBERS * endings);
        this.branches = Branches.forMany(rules, Witness.NONE);
        this.run = branches.run();
        this.words = new long[rules.stateWords()];
    }

    /** A best way to each ending that can be reached, in the order of endings. */
    List<Path> find() {
        for (int turn = rules.scenario().turns().size() - 1; turn >= 0; turn--) {
            values.open(turn);
            Layer layer = explored.layer(turn);
            for (int part = 0; part < layer.parts(); part++) {
                StateTable states = layer.part(part);
                for (int state = 0; state < states.size(); state++) {
                    run.load(turn, states.words(state), states.offset(state));
                    values.set(turn, part, state, ofPlace(0));
                }
            }
        }
        List<Path> paths = new ArrayList<>();
        for (Ending ending : rules.scenario().endings()) {
            follow(ending).ifPresent(paths::add);
        }
        return paths;
    }

    private double[] ofPlace(int depth) {
        if (depth == frames.size()) {
            frames.add(new Frame());
        }
        Frame frame = frames.get(depth);
        Arrays.fill(frame.here, 0);
        frame.junction.stand(run);
        do {
            frame.junction.put(run);
            for (Stop stop = branches.first(); stop != null; stop = branches.next()) {
                double chance = branches.probability();
                ofStop(stop, depth, frame.there);
                for (int ending = 0; ending < endings; ending++) {
                    keepBetter(ending, chance, frame.there, frame.here);
                }
            }
        } while (frame.junction.next());
        return frame.here;
    }

    /** Whether the way was better than the best so far, which it now is. */
    private boolean keepBetter(int ending, double chance, double[] way, double[] best) {
        int at = NUMBERS * ending;
        double chanceOfAll = chance * way[at];
        int likelier = Double.compare(chanceOfAll, best[at]);
        int sooner = Double.compare(best[at + 1], way[at + 1]);
        int first = aim == Aim.LIKELIEST ? likelier : sooner;
        int second = aim == Aim.LIKELIEST ? sooner : likelier;
        boolean better = chanceOfAll > 0 && (best[at] == 0 || first > 0 || (first == 0 && second > 0));
        if (better) {
            best[at] = chanceOfAll;
            best[at + 1] = way[at + 1];
        }
        return better;
    }

    private void ofStop(Stop stop, int depth, double[] into) {
        switch (stop) {
            case CRISIS -> System.arraycopy(ofPlace(depth + 1), 0, into, 0, into.length);
            case ENDED -> {
                Arrays.fill(into, 0);
                into[NUMBERS * run.ending().index()] = 1;
            }
            case TURN -> {
                run.copyState(words, 0);
                explored.reduction().reduce(run.turn(), words, 0);
                values.copyTo(into, run.turn(), words);
                for (int ending = 0; ending < endings; ending++) {
                    into[NUMBERS * ending + 1]++;
                }
            }
        }
    }

    /** Goes the best way from the start, as long as there is one. */
    private Optional<Path> follow(Ending ending) {
        List<Path.Leg> legs = new ArrayList<>();
        double probability = 1;
        Stop stop = run.begin();
        while (stop == Stop.TURN) {
            int turn = run.turn();
            List<Option> options = new ArrayList<>();
            List<Branches.Answer> luck = new ArrayList<>();
            do {
                Way way = bestWay(ending.index());
                if (way == null) {
                    return Optional.empty();
                }
                options.addAll(way.options());
                luck.addAll(way.luck());
                probability *= way.probability();
                stop = go(way);
            } while (stop == Stop.CRISIS);
            legs.add(new Path.Leg(turn, options, luck));
        }
        return run.ending().equals(ending) ? Optional.of(new Path(ending, probability, legs)) : Optional.empty();
    }

    /** One way on from a place: what is answered, and the number of the way among those of chance. */
    private record Way(
            List<Integer> answers, int number, double probability, List<Option> options, List<Branches.Answer> luck) {}

    private @Nullable Way bestWay(int ending) {
        Junction junction = new Junction(rules);
        junction.stand(run);
        double[] there = new double[NUMBERS * endings];
        double[] most = new double[NUMBERS * endings];
        Way best = null;
        do {
            junction.put(run);
            int number = 0;
            List<Option> options = junction.options(run);
            for (Stop stop = branches.first(); stop != null; stop = branches.next()) {
                double chance = branches.probability();
                List<Branches.Answer> luck = branches.answers();
                ofStop(stop, 0, there);
                if (keepBetter(ending, chance, there, most)) {
                    best = new Way(junction.answers(), number, chance, options, luck);
                }
                number++;
            }
        } while (junction.next());
        junction.put(run);
        return best;
    }

    private Stop go(Way way) {
        for (int i = 0; i < way.answers().size(); i++) {
            run.answer(i, way.answers().get(i));
        }
        Stop stop = branches.first();
        for (int i = 0; i < way.number(); i++) {
            stop = Objects.requireNonNull(branches.next());
        }
        branches.leave();
        return stop;
    }
}
