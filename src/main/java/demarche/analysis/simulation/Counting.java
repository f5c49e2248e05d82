package demarche.analysis.simulation;

import demarche.engine.Rules;
import demarche.engine.TurnRun;
import demarche.engine.TurnRun.Stop;
import demarche.engine.Witness;
import demarche.scenario.Decision;
import demarche.scenario.Drift;
import demarche.scenario.Scenario;
import demarche.scenario.condition.World;

/** Plays games at a table and counts. Allocates nothing once made. */
final class Counting implements Witness {

    private final Tally tally;
    private final Table table;
    private final TurnRun run;

    Counting(Rules rules, Casting casting) {
        Scenario scenario = rules.scenario();
        tally = new Tally(scenario);
        table = Table.forMany(rules, casting, this);
        run = table.run();
    }

    Tally tally() {
        return tally;
    }

    /** Plays the game of a seed. */
    void play(long seed, boolean measured) {
        Stop stop = table.begin(seed);
        while (stop != Stop.ENDED) {
            if (stop == Stop.TURN) {
                begin(measured);
            }
            decide();
            stop = run.run();
        }
        end(seed, measured);
    }

    private void begin(boolean measured) {
        fired();
        int turn = run.turn();
        tally.turns[turn]++;
        long[] shown = tally.shown[turn];
        for (int i = run.shown(0); i < shown.length; i = run.shown(i + 1)) {
            shown[i]++;
        }
        if (measured) {
            tally.spread().begin(turn, run.world());
        }
    }

    private void decide() {
        int asked = run.asked();
        for (int i = 0; i < asked; i++) {
            int decision = run.decisionIndex(i);
            tally.open[decision][run.open(i)]++;
            tally.taken[decision][table.decide(i)]++;
        }
    }

    /** Counts what fired in the turn that is over. */
    private void fired() {
        for (int i = run.firedCount() - 1; i >= 0; i--) {
            tally.fired[run.fired(i)]++;
        }
    }

    private void end(long seed, boolean measured) {
        fired();
        tally.games++;
        tally.end(run.ending().index(), seed);
        if (measured) {
            tally.spread().end(run.world());
        }
        for (int seat = 0; seat < tally.goals.length; seat++) {
            for (int goal = 0; goal < tally.goals[seat].length; goal++) {
                if (run.meets(seat, goal)) {
                    tally.goals[seat][goal]++;
                }
            }
        }
    }

    @Override
    public void passedOver(Decision decision, int index) {
        tally.passedOver[index]++;
    }

    @Override
    public void drifted(Drift drift, int percent, World now) {
        tally.drifted[drift.index()]++;
    }
}
