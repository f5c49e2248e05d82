package demarche.analysis.simulation;

import demarche.analysis.Policy;
import demarche.engine.Place;
import demarche.engine.Rules;
import demarche.engine.SeededDraws;
import demarche.engine.TurnRun;
import demarche.engine.TurnRun.Stop;
import demarche.engine.Witness;
import demarche.scenario.condition.World;

/**
 * Looks a turn ahead: imagines, for each open option, how the turn may go on until it closes, and takes the option of
 * which that is judged best on average; the first where several are. The other seats, and this one in a crisis that
 * follows, are imagined to choose by the policy.
 *
 * <p>What is imagined has seeds of its own, the same for each option, so that options are compared under the same luck;
 * the luck of the game itself is not foreseen.
 */
final class Foresight implements Chooser {

    /** Judges how a turn has gone; the greater, the better. */
    interface Judge {

        /** Hears from where it goes. */
        default void start(World world) {}

        double judge(World world);
    }

    /** How often the rest of a turn is imagined for each option. */
    static final int IMAGINED = 4;

    /** No game is likely to have these seeds. */
    private static final long FIRST_SEED = Long.MIN_VALUE;

    private final SeededDraws draws = new SeededDraws(0);
    private final Chooser policy;
    private final TurnRun imagined;
    private final Place place;
    private final Judge judge;

    Foresight(Rules rules, Policy others, Judge judge) {
        this.imagined = TurnRun.forMany(rules, draws, Witness.NONE);
        this.policy = new ByChance(others);
        this.place = new Place(rules);
        this.judge = judge;
    }

    @Override
    public int choose(TurnRun run, int number) {
        int open = run.open(number);
        int best = Integer.numberOfTrailingZeros(open);
        if (Integer.bitCount(open) == 1) {
            return best;
        }
        run.save(place);
        judge.start(run.world());
        double most = Double.NEGATIVE_INFINITY;
        for (int rest = open; rest != 0; rest &= rest - 1) {
            int option = Integer.numberOfTrailingZeros(rest);
            double worth = worth(number, option);
            if (worth > most) {
                best = option;
                most = worth;
            }
        }
        return best;
    }

    private double worth(int number, int option) {
        double sum = 0;
        for (int i = 0; i < IMAGINED; i++) {
            draws.reseed(FIRST_SEED + i);
            imagined.restore(place);
            Stop stop = decide(number, option);
            while (stop == Stop.CRISIS) {
                stop = decide(-1, 0);
            }
            sum += judge.judge(imagined.world());
        }
        return sum;
    }

    private Stop decide(int number, int option) {
        int asked = imagined.asked();
        for (int i = 0; i < asked; i++) {
            imagined.answer(i, i == number ? option : policy.choose(imagined, i));
        }
        return imagined.run();
    }
}
