package demarche.saves;

import demarche.engine.Game;

/** What there is to see in a save, without opening it. */
public sealed interface Sight {

    /** The game as its decisions make it. Of an incomplete end of the file nothing counts. */
    record Seen(Game game) implements Sight {}

    /** It cannot be read, or does not fit its scenario. */
    record Unseen(SaveProblem problem) implements Sight {}
}
