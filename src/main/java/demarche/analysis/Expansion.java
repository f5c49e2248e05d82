package demarche.analysis;

import demarche.engine.Branches;
import demarche.engine.Rules;
import demarche.engine.TurnRun;
import demarche.engine.TurnRun.Stop;
import demarche.scenario.Decision;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One worker's part in expanding states: every answer of the seats and every way of chance, up to the starts of turns
 * that follow. These go to outboxes, one for each part of a layer, to be added by the worker to whom the part belongs.
 */
final class Expansion {

    private final Rules rules;
    private final Reduction reduction;
    private final Branches branches;
    private final TurnRun run;
    private final Coverage coverage;
    private final List<Junction> junctions = new ArrayList<>();
    private final Outbox[] outboxes;
    private final long[] words;
    private final Links links;
    /** The causes of links that had fired before this turn. */
    private final BitSet before = new BitSet();
    /** The turn that is expanded; -1 before the first. */
    private int turn;

    Expansion(Rules rules, Reduction reduction, Links links, int parts) {
        this.rules = rules;
        this.reduction = reduction;
        this.coverage = new Coverage(rules.scenario(), links);
        this.links = links;
        this.branches = Branches.forMany(rules, coverage);
        this.run = branches.run();
        this.words = new long[rules.stateWords()];
        this.outboxes = new Outbox[parts];
        for (int i = 0; i < parts; i++) {
            outboxes[i] = new Outbox(rules.stateWords());
        }
    }

    Coverage coverage() {
        return coverage;
    }

    Outbox outbox(int part) {
        return outboxes[part];
    }

    /** Comes upon the start of the game. */
    void start() {
        turn = -1;
        arrive(run.begin(), 0, 1, 1);
    }

    /**
     * Expands the start of a turn.
     *
     * @param uniform how likely it is where all seats choose alike among their options
     * @param byWeight how likely it is where all choose by weight
     */
    void expand(int turn, long[] state, int offset, double uniform, double byWeight) {
        this.turn = turn;
        run.load(turn, state, offset);
        recall();
        int paragraphs = rules.scenario().turns().get(turn).briefing().size();
        for (int i = run.shown(0); i < paragraphs; i = run.shown(i + 1)) {
            coverage.addShown(turn, i, uniform, byWeight);
        }
        expand(0, uniform, byWeight);
    }

    private void recall() {
        before.clear();
        for (Links.Link link : links.all()) {
            before.set(link.cause().index(), run.world().happened(link.cause().index()));
        }
    }

    /** Expands the place where the run stands; deeper is a crisis within the turn. */
    private void expand(int depth, double uniform, double byWeight) {
        if (depth == junctions.size()) {
            junctions.add(new Junction(rules));
        }
        Junction junction = junctions.get(depth);
        junction.stand(run);
        count(junction, uniform, byWeight);
        do {
            junction.put(run);
            double alike = uniform * junction.probability(Policy.UNIFORM);
            double weighed = byWeight * junction.probability(Policy.BY_WEIGHT);
            for (Stop stop = branches.first(); stop != null; stop = branches.next()) {
                double chance = branches.probability();
                arrive(stop, depth, alike * chance, weighed * chance);
            }
        } while (junction.next());
    }

    private void count(Junction junction, double uniform, double byWeight) {
        for (int i = 0; i < junction.count(); i++) {
            Decision decision = run.decision(i);
            for (int place = 0; place < decision.options().size(); place++) {
                if ((junction.open(i) & (1 << place)) != 0) {
                    int option = decision.options().get(place).index();
                    coverage.addOpen(option, uniform, byWeight);
                    coverage.addTaken(
                            option,
                            uniform * junction.share(Policy.UNIFORM, i, place),
                            byWeight * junction.share(Policy.BY_WEIGHT, i, place));
                }
            }
        }
    }

    private void arrive(Stop stop, int depth, double uniform, double byWeight) {
        if (stop == Stop.CRISIS) {
            expand(depth + 1, uniform, byWeight);
            return;
        }
        for (int i = 0; i < run.firedCount(); i++) {
            coverage.addFired(turn, run.fired(i), uniform, byWeight);
            link(i, uniform, byWeight);
        }
        if (stop == Stop.ENDED) {
            coverage.addEnding(turn, run.ending().index(), uniform, byWeight);
        } else {
            coverage.addMoved(turn, run.turn(), uniform, byWeight);
            run.copyState(words, 0);
            reduction.reduce(run.turn(), words, 0);
            long hash = StateTable.hash(words, 0, words.length);
            outboxes[Layer.partOf(hash, outboxes.length)].post(run.turn(), words, uniform, byWeight);
        }
    }

    /** Counts the links to an event, by its place among those that fired in this turn. */
    private void link(int number, double uniform, double byWeight) {
        for (Links.Link link : links.to(run.fired(number))) {
            if (before.get(link.cause().index())
                    || firedBefore(number, link.cause().index())) {
                coverage.addLinked(link.index(), uniform, byWeight);
            }
        }
    }

    private boolean firedBefore(int number, int event) {
        for (int i = 0; i < number; i++) {
            if (run.fired(i) == event) {
                return true;
            }
        }
        return false;
    }
}
