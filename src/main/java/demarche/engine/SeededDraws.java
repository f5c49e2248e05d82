package demarche.engine;

import java.util.List;

/**
 * Chance fixed by a seed: each answer is a function of the seed, the turn, the element that draws and, in a pick, the
 * candidate's name. It remembers nothing, so that no draw depends on another.
 *
 * <p>A pick is a race: each candidate's time is an exponential variate of its own, with its weight as the rate, and
 * the least wins. That gives each its share of the weight, and an added, removed or reordered candidate changes the
 * answer only by winning or by having won. Only additions, multiplications and divisions of IEEE 754 are used, so that
 * it is the same on every machine.
 */
public record SeededDraws(long seed) implements Draws {

    @Override
    public boolean roll(Draw draw, int percent) {
        return Long.remainderUnsigned(key(draw), 100) < percent;
    }

    @Override
    public int pick(Draw draw, List<Candidate> candidates) {
        long key = key(draw);
        int winner = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            double time =
                    -Hashing.ln(Hashing.unit(Hashing.mix(key ^ Hashing.of(candidate.name())))) / candidate.weight();
            if (candidate.weight() > 0 && time < best) {
                winner = i;
                best = time;
            }
        }
        return winner;
    }

    private long key(Draw draw) {
        return Hashing.mix(Hashing.mix(seed) ^ draw.place());
    }
}
