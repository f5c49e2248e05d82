package demarche.engine;

import java.util.List;

/**
 * Chance fixed by a seed: each answer is a function of the seed, the turn, the element that draws and, in a pick, the
 * candidate's name. It remembers nothing, so that no draw depends on another.
 *
 * <p>A pick is a race: each candidate's time is an exponential variate of its own, with its weight as the rate, and
 * the least wins. That gives each its share of the weight, and an added, removed or reordered candidate changes the
 * answer only by winning or by having won. {@link StrictMath} makes it the same on every machine.
 */
public record SeededDraws(long seed) implements Draws {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    @Override
    public boolean roll(Draw draw, int percent) {
        return Long.remainderUnsigned(mix(key(draw)), 100) < percent;
    }

    @Override
    public int pick(Draw draw, List<Candidate> candidates) {
        long key = key(draw);
        int winner = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            double time = -StrictMath.log(unit(mix(absorb(key, candidate.name())))) / candidate.weight();
            if (candidate.weight() > 0 && time < best) {
                winner = i;
                best = time;
            }
        }
        return winner;
    }

    private long key(Draw draw) {
        long key = absorb(mix(seed), draw.turn().origin());
        return absorb(absorb(key, draw.kind().name()), draw.element().origin());
    }

    /** The FNV-1a hash of a text, from a start of its own for each key, and closed so that texts do not run together. */
    private static long absorb(long key, String text) {
        long hash = FNV_BASIS ^ key;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014): every bit of the input reaches every bit out. */
    private static long mix(long value) {
        long mixed = value + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number strictly between 0 and 1, from the upper 53 bits. */
    private static double unit(long bits) {
        return ((bits >>> 11) + 0.5) * 0x1.0p-53;
    }
}
