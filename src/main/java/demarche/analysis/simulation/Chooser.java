package demarche.analysis.simulation;

import demarche.engine.TurnRun;

/** Chooses for a seat. */
interface Chooser {

    /** The place of the option taken in a decision put; it is open. */
    int choose(TurnRun run, int number);
}
