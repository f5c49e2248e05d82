package demarche.analysis;

import demarche.engine.Branches;
import demarche.engine.Rules;
import demarche.engine.TurnRun;
import demarche.engine.TurnRun.Stop;
import demarche.engine.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes every way from a question on, turn by turn, and counts exactly how each of its options can end. The states of all
 * options are kept together, each with how likely it is after each option, since they soon meet.
 */
final class Enumeration {

    private final Rules rules;
    private final Reduction reduction;
    private final Inquiry inquiry;
    private final Tally tally;
    private final Branches branches;
    private final TurnRun run;
    private final List<Junction> junctions = new ArrayList<>();
    private final StateTable[] states;
    private final Numbers[] masses;
    private final long[] words;
    /** How likely the state that is expanded is after each option, from {@link #at} on. */
    private double[] mass;

    private int at;
    private long left;

    /** @param most how many ways may be gone before it is given up */
    Enumeration(Rules rules, Reduction reduction, Inquiry inquiry, long most) {
        this.rules = rules;
        this.reduction = reduction;
        this.inquiry = inquiry;
        tally = new Tally(inquiry, rules.scenario());
        branches = new Branches(rules, Witness.NONE);
        run = branches.run();
        words = new long[rules.stateWords()];
        left = most;
        int turns = rules.scenario().turns().size();
        int options = inquiry.options().size();
        states = new StateTable[turns];
        masses = new Numbers[turns];
        for (int turn = 0; turn < turns; turn++) {
            states[turn] = new StateTable(words.length);
            masses[turn] = new Numbers(options);
        }
        mass = new double[options];
    }

    /** The exact answer, or nothing where there are too many ways. It can be asked once. */
    Optional<Outlook> outlook() {
        start();
        for (int turn = 0; turn < states.length && left > 0; turn++) {
            for (int state = 0; state < states[turn].size() && left > 0; state++) {
                mass = masses[turn].of(state);
                at = masses[turn].offset(state);
                run.load(turn, states[turn].words(state), states[turn].offset(state));
                expand(0, 1);
            }
        }
        return left > 0 ? Optional.of(tally.outlook(0)) : Optional.empty();
    }

    private void start() {
        run.load(inquiry.position());
        Junction here = junction(0);
        here.stand(run);
        do {
            here.put(run);
            double likely = inquiry.probability(here);
            if (likely > 0) {
                int option = inquiry.option(here, run);
                mass[option] = 1;
                ways(0, likely);
                mass[option] = 0;
            }
        } while (left > 0 && here.next());
    }

    private Junction junction(int depth) {
        if (depth == junctions.size()) {
            junctions.add(new Junction(rules));
        }
        return junctions.get(depth);
    }

    /** Expands the place where the run stands; deeper is a crisis within the turn. */
    private void expand(int depth, double factor) {
        Junction here = junction(depth);
        here.stand(run);
        do {
            here.put(run);
            double likely = factor * here.probability(Policy.BY_WEIGHT);
            if (likely > 0) {
                ways(depth, likely);
            }
        } while (left > 0 && here.next());
    }

    /** Goes every way of chance from the decisions taken; where none is left to go, what is counted is of no use. */
    private void ways(int depth, double factor) {
        for (Stop stop = branches.first(); stop != null && left > 0; stop = branches.next()) {
            left--;
            double likely = factor * branches.probability();
            switch (stop) {
                case CRISIS -> expand(depth + 1, likely);
                case ENDED -> tally.add(run, mass, at, likely);
                case TURN -> post(likely);
            }
        }
    }

    private void post(double factor) {
        int turn = run.turn();
        run.copyState(words, 0);
        reduction.reduce(turn, words, 0);
        int state = states[turn].add(words, 0, StateTable.hash(words, 0, words.length));
        double[] into = masses[turn].of(state);
        int offset = masses[turn].offset(state);
        for (int option = 0; option < inquiry.options().size(); option++) {
            into[offset + option] += factor * mass[at + option];
        }
    }
}
