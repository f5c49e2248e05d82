/**
 * The game: a pure function from a state, what was decided and how chance answered to the next state.
 *
 * <p>One turn can be followed in one file, {@link demarche.engine.TurnRun}, whose methods are the steps of a turn in
 * their order. {@link demarche.engine.Engine} is the way in for whoever decides everything, the analysis above all;
 * {@link demarche.engine.Game} adds a seed, who holds which seat, and the record, for whoever plays. Chance is
 * answered in one place, {@link demarche.engine.Draws}; conditions and effects in another, {@link
 * demarche.engine.Code}. What happened and why is a list of {@link
 * demarche.engine.Occurrence}s, the ledger.
 *
 * <p>Knows no files, no clock and no words to print; everything in it is immutable except a turn while it runs, with
 * what answers and listens to it. Nothing in it can fail on a scenario that was loaded without problems.
 */
@NullMarked
package demarche.engine;

import org.jspecify.annotations.NullMarked;
