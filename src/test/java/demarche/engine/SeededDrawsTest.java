package demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import demarche.scenario.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A seeded draw")
class SeededDrawsTest {

    private static final int SEEDS = 40_000;
    private static final Draw TEST = draw("june-2024", "missile-test");
    private static final Draw THREE = pick("hedge", "press", "wait");
    private static final int[] WEIGHTS = {5, 3, 2};

    @Test
    void isTheSameForTheSameSeed() {
        for (long seed = 0; seed < 100; seed++) {
            assertThat(new SeededDraws(seed).roll(TEST, 50)).isEqualTo(new SeededDraws(seed).roll(TEST, 50));
            assertThat(new SeededDraws(seed).pick(THREE, WEIGHTS))
                    .isEqualTo(new SeededDraws(seed).pick(THREE, WEIGHTS));
        }
    }

    /** Pins the numbers themselves: a saved game must go the same way in every version and on every machine. */
    @Test
    void isTheSameOnEveryMachine() {
        StringBuilder answers = new StringBuilder();
        for (long seed = 0; seed < 24; seed++) {
            answers.append(new SeededDraws(seed).roll(TEST, 50) ? '+' : '-');
            answers.append(new SeededDraws(seed).pick(THREE, WEIGHTS));
        }
        assertThat(answers).hasToString(PINNED);
    }

    private static final String PINNED = "+2-2+0+0-1+0-0+2-1+1-0+0+0+2-1-1-0-1-1+1+0-0+0+0";

    @Test
    void takesLogarithmsThatAreRight() {
        for (double number : new double[] {0x1.0p-54, 1e-9, 0.1, 0.49999, 0.5, 0.75, 0.999999999, 1, 3}) {
            assertThat(Logarithm.of(number)).isCloseTo(StrictMath.log(number), within(1e-11));
        }
    }

    @Test
    void boundsLogarithmsClosely() {
        Random random = new Random(5);
        for (int i = 0; i < 100_000; i++) {
            double number = Hashing.unit(random.nextLong() >>> random.nextInt(54));
            double logarithm = Logarithm.of(number);
            assertThat(logarithm).isBetween(Logarithm.least(number), Logarithm.most(number));
            assertThat(Logarithm.most(number) - Logarithm.least(number)).isLessThan(0.002);
        }
    }

    /** The bounds only save time: the winner is the one whose time, worked out whole, is the least. */
    @Test
    void picksTheCandidateWithTheLeastTime() {
        int[] weights = {5, 0, 3, 0, 1};
        Draw five = pick("a", "b", "c", "d", "e");
        for (long seed = 0; seed < SEEDS; seed++) {
            weights[3] = (int) (seed % 7);
            assertThat(new SeededDraws(seed).pick(five, weights)).isEqualTo(leastTime(seed, five, weights));
        }
    }

    private static int leastTime(long seed, Draw draw, int[] weights) {
        long start = Hashing.mix(Hashing.mix(seed) ^ draw.place());
        int winner = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < draw.size(); i++) {
            double time = -Logarithm.of(Hashing.unit(Hashing.mix(start ^ draw.place(i)))) / weights[i];
            if (weights[i] > 0 && time < best) {
                winner = i;
                best = time;
            }
        }
        return winner;
    }

    @Test
    void succeedsAsOftenAsItsChanceSays() {
        for (int percent : new int[] {1, 30, 80, 99}) {
            long successes = 0;
            for (long seed = 0; seed < SEEDS; seed++) {
                successes += new SeededDraws(seed).roll(TEST, percent) ? 1 : 0;
            }
            assertThat(successes / (double) SEEDS).isCloseTo(percent / 100.0, within(0.012));
        }
    }

    @Test
    void picksEachCandidateAsOftenAsItsWeightSays() {
        int[] picked = new int[3];
        for (long seed = 0; seed < SEEDS; seed++) {
            picked[new SeededDraws(seed).pick(THREE, WEIGHTS)]++;
        }
        assertThat(picked[0] / (double) SEEDS).isCloseTo(0.5, within(0.012));
        assertThat(picked[1] / (double) SEEDS).isCloseTo(0.3, within(0.012));
        assertThat(picked[2] / (double) SEEDS).isCloseTo(0.2, within(0.012));
    }

    @Test
    void neverPicksWhatWeighsNothing() {
        Draw one = pick("never", "always");
        for (long seed = 0; seed < 1_000; seed++) {
            assertThat(new SeededDraws(seed).pick(one, new int[] {0, 1})).isEqualTo(1);
        }
    }

    @Test
    void doesNotDependOnOtherDraws() {
        SeededDraws draws = new SeededDraws(4);
        List<Draw> asked = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            asked.add(draw("june-2024", "event-" + i));
        }
        List<Boolean> inOrder = asked.stream().map(draw -> draws.roll(draw, 50)).toList();
        List<Draw> shuffled = new ArrayList<>(asked);
        Collections.shuffle(shuffled, new Random(1));
        for (Draw draw : shuffled) {
            assertThat(draws.roll(draw, 50)).isEqualTo(inOrder.get(asked.indexOf(draw)));
        }
    }

    @Test
    void differsFromTurnToTurnAndFromElementToElement() {
        int sameTurn = 0;
        int sameElement = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            SeededDraws draws = new SeededDraws(seed);
            boolean here = draws.roll(TEST, 50);
            sameElement += here == draws.roll(draw("july-2024", "missile-test"), 50) ? 1 : 0;
            sameTurn += here == draws.roll(draw("june-2024", "border-fire"), 50) ? 1 : 0;
        }
        assertThat(sameElement / (double) SEEDS).isCloseTo(0.5, within(0.012));
        assertThat(sameTurn / (double) SEEDS).isCloseTo(0.5, within(0.012));
    }

    @Test
    void keepsItsAnswerWhenCandidatesAreReordered() {
        Draw reversed = pick("wait", "press", "hedge");
        for (long seed = 0; seed < 1_000; seed++) {
            SeededDraws draws = new SeededDraws(seed);
            assertThat(picked(draws, reversed, 2, 3, 5)).isEqualTo(picked(draws, THREE, 5, 3, 2));
            assertThat(picked(draws, reversed, 4, 4, 4)).isEqualTo(picked(draws, THREE, 4, 4, 4));
        }
    }

    @Test
    void changesItsAnswerForAnAddedCandidateOnlyToThatCandidate() {
        Draw more = pick("hedge", "press", "wait", "walk-out");
        for (long seed = 0; seed < 1_000; seed++) {
            SeededDraws draws = new SeededDraws(seed);
            assertThat(picked(draws, more, 5, 3, 2, 4)).isIn(picked(draws, THREE, 5, 3, 2), "walk-out");
            assertThat(picked(draws, more, 1, 1, 1, 4)).isIn(picked(draws, THREE, 1, 1, 1), "walk-out");
        }
    }

    private static String picked(Draws draws, Draw draw, int... weights) {
        return draw.candidates().get(draws.pick(draw, weights));
    }

    @Test
    void keepsItsAnswerWhenSomethingIsRenamed() {
        Draw renamed = new Draw(
                new Id("june", List.of("june-2024")),
                Draw.Kind.EVENT,
                new Id("rocket-test", List.of("missile-test", "launch")),
                List.of());
        for (long seed = 0; seed < 1_000; seed++) {
            assertThat(new SeededDraws(seed).roll(renamed, 50)).isEqualTo(new SeededDraws(seed).roll(TEST, 50));
        }
    }

    private static Draw draw(String turn, String event) {
        return new Draw(Id.of(turn), Draw.Kind.EVENT, Id.of(event), List.of());
    }

    private static Draw pick(String... candidates) {
        return new Draw(Id.of("june-2024"), Draw.Kind.OPTION, Id.of("answer"), List.of(candidates));
    }
}
