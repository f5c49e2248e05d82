package demarche.analysis.simulation;

import demarche.analysis.Policy;
import demarche.engine.TurnRun;

/** Lets the draws of the game choose, as they do in play for a seat that nobody holds. */
final class ByChance implements Chooser {

    private final boolean alike;

    ByChance(Policy policy) {
        alike = policy == Policy.UNIFORM;
    }

    @Override
    public int choose(TurnRun run, int number) {
        return alike ? run.drawAlike(number) : run.drawByWeight(number);
    }
}
