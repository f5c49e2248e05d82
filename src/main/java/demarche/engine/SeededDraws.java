package demarche.engine;

/**
 * Chance fixed by a seed: each answer is a function of the seed, the turn, the element that draws and, in a pick, the
 * candidate's name. It remembers nothing but the seed, so that no draw depends on another.
 *
 * <p>A pick is a race: each candidate's time is an exponential variate of its own, with its weight as the rate, and
 * the least wins. That gives each its share of the weight, and an added, removed or reordered candidate changes the
 * answer only by winning or by having won. Only additions, multiplications and divisions of IEEE 754 are used, so that
 * it is the same on every machine.
 */
public final class SeededDraws implements Draws {

    private long key;

    public SeededDraws(long seed) {
        reseed(seed);
    }

    /** Goes on as if made with this seed. */
    public void reseed(long seed) {
        key = Hashing.mix(seed);
    }

    @Override
    public boolean roll(Draw draw, int percent) {
        return Hashing.percent(Hashing.mix(key ^ draw.place())) < percent;
    }

    @Override
    public int pick(Draw draw, int[] weights) {
        int common = commonWeight(draw, weights);
        return common > 0 ? race(draw, weights, common) : weightedRace(draw, weights);
    }

    /** The weight of all candidates that weigh anything, or 0 where they differ. */
    private static int commonWeight(Draw draw, int[] weights) {
        int common = 0;
        for (int i = 0; i < draw.size(); i++) {
            if (weights[i] > 0 && weights[i] != common) {
                if (common > 0) {
                    return 0;
                }
                common = weights[i];
            }
        }
        return common;
    }

    /** The race among equals: since all have the same rate, the greatest number has the least time. */
    private int race(Draw draw, int[] weights, int common) {
        long start = Hashing.mix(key ^ draw.place());
        int winner = -1;
        long best = -1;
        for (int i = 0; i < draw.size(); i++) {
            long number = Hashing.mix(start ^ draw.place(i)) >>> 1;
            if (weights[i] == common && number > best) {
                winner = i;
                best = number;
            }
        }
        return winner;
    }

    /**
     * The race of unequals. A logarithm is worked out only where bounds of the two times that are compared do not tell
     * which is the less.
     */
    private int weightedRace(Draw draw, int[] weights) {
        long start = Hashing.mix(key ^ draw.place());
        int winner = -1;
        double best = 0;
        for (int i = 0; i < draw.size(); i++) {
            if (weights[i] > 0) {
                double number = Hashing.unit(Hashing.mix(start ^ draw.place(i)));
                if (winner < 0 || isFaster(number, weights[i], best, weights[winner])) {
                    winner = i;
                    best = number;
                }
            }
        }
        return winner;
    }

    private static boolean isFaster(double number, int weight, double other, int otherWeight) {
        if (Logarithm.most(number) * otherWeight < Logarithm.least(other) * weight) {
            return false;
        }
        return Logarithm.least(number) * otherWeight > Logarithm.most(other) * weight
                || -Logarithm.of(number) / weight < -Logarithm.of(other) / otherWeight;
    }
}
