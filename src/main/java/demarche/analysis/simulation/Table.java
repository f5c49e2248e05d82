package demarche.analysis.simulation;

import demarche.analysis.Policy;
import demarche.engine.Draws;
import demarche.engine.Rules;
import demarche.engine.SeededDraws;
import demarche.engine.TurnRun;
import demarche.engine.TurnRun.Stop;
import demarche.engine.Witness;
import java.util.function.Function;

/** Where games are played, one after the other: a run with its draws, and who chooses. Allocates nothing once made. */
final class Table {

    private final SeededDraws draws = new SeededDraws(0);
    private final TurnRun run;
    private final Chooser others;
    private final Chooser advised;
    private final int seat;

    /** A table for many games; see {@link TurnRun#forMany} for what the witness hears. */
    static Table forMany(Rules rules, Casting casting, Witness witness) {
        return new Table(rules, casting, draws -> TurnRun.forMany(rules, draws, witness));
    }

    /** A table whose witness hears everything. */
    static Table told(Rules rules, Casting casting, Witness witness) {
        return new Table(rules, casting, draws -> new TurnRun(rules, draws, witness));
    }

    private Table(Rules rules, Casting casting, Function<Draws, TurnRun> running) {
        run = running.apply(draws);
        others = new ByChance(casting.others());
        seat = casting.seat();
        advised = advised(rules, casting);
    }

    private static Chooser advised(Rules rules, Casting casting) {
        return switch (casting.strategy()) {
            case UNIFORM -> new ByChance(Policy.UNIFORM);
            case BY_WEIGHT -> new ByChance(Policy.BY_WEIGHT);
            case CAUTIOUS -> new Foresight(rules, casting.others(), new Calm(rules.scenario()));
            case GREEDY ->
                new Foresight(
                        rules,
                        casting.others(),
                        new Desire(rules.scenario().seats().get(casting.seat()).goals()));
        };
    }

    TurnRun run() {
        return run;
    }

    /** Begins the game of a seed. */
    Stop begin(long seed) {
        draws.reseed(seed);
        return run.begin();
    }

    /** Takes an option of a decision put, and tells its place. */
    int decide(int number) {
        Chooser chooser = seat == Casting.NOBODY || run.decision(number).seat() != seat ? others : advised;
        int option = chooser.choose(run, number);
        run.answer(number, option);
        return option;
    }

    /** Decides all that is asked, and runs on. */
    Stop goOn() {
        int asked = run.asked();
        for (int i = 0; i < asked; i++) {
            decide(i);
        }
        return run.run();
    }
}
