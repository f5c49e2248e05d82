package demarche.engine;

import java.util.List;

/**
 * Where chance is answered: by a seed, by every answer in turn, or by a script. The one seam of the engine; nothing
 * else in it differs between playing and solving.
 */
public interface Draws {

    /**
     * Whether a roll succeeds.
     *
     * @param percent its chance, 1 to 99; what is certain or impossible is not asked
     */
    boolean roll(Draw draw, int percent);

    /**
     * Picks one of several.
     *
     * @param candidates at least one, of which at least one weighs more than 0
     * @return the place of the one picked, which weighs more than 0
     */
    int pick(Draw draw, List<Candidate> candidates);
}
