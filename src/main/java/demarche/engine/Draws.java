package demarche.engine;

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
     * Picks one of a draw's candidates.
     *
     * @param weights one for each candidate, 0 or more, of which at least one is more than 0; read at once and not kept
     * @return the place of the one picked, which weighs more than 0
     */
    int pick(Draw draw, int[] weights);
}
