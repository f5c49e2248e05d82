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
    private static final List<Candidate> THREE =
            List.of(new Candidate("hedge", 5), new Candidate("press", 3), new Candidate("wait", 2));

    @Test
    void isTheSameForTheSameSeed() {
        for (long seed = 0; seed < 100; seed++) {
            assertThat(new SeededDraws(seed).roll(TEST, 50)).isEqualTo(new SeededDraws(seed).roll(TEST, 50));
            assertThat(new SeededDraws(seed).pick(TEST, THREE)).isEqualTo(new SeededDraws(seed).pick(TEST, THREE));
        }
    }

    /** Pins the numbers themselves: a saved game must go the same way in every version and on every machine. */
    @Test
    void isTheSameOnEveryMachine() {
        StringBuilder answers = new StringBuilder();
        for (long seed = 0; seed < 24; seed++) {
            answers.append(new SeededDraws(seed).roll(TEST, 50) ? '+' : '-');
            answers.append(new SeededDraws(seed).pick(TEST, THREE));
        }
        assertThat(answers).hasToString(PINNED);
    }

    private static final String PINNED = "+0+2-0-2-1-1-0-0+1-0+0+0+1+0-0+2-0-2-0-2+1-1-1-0";

    @Test
    void takesLogarithmsThatAreRight() {
        for (double number : new double[] {0x1.0p-54, 1e-9, 0.1, 0.49999, 0.5, 0.75, 0.999999999, 1, 3}) {
            assertThat(Hashing.ln(number)).isCloseTo(StrictMath.log(number), within(1e-11));
        }
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
            picked[new SeededDraws(seed).pick(TEST, THREE)]++;
        }
        assertThat(picked[0] / (double) SEEDS).isCloseTo(0.5, within(0.012));
        assertThat(picked[1] / (double) SEEDS).isCloseTo(0.3, within(0.012));
        assertThat(picked[2] / (double) SEEDS).isCloseTo(0.2, within(0.012));
    }

    @Test
    void neverPicksWhatWeighsNothing() {
        List<Candidate> one = List.of(new Candidate("never", 0), new Candidate("always", 1));
        for (long seed = 0; seed < 1_000; seed++) {
            assertThat(new SeededDraws(seed).pick(TEST, one)).isEqualTo(1);
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
        List<Candidate> reversed = new ArrayList<>(THREE);
        Collections.reverse(reversed);
        for (long seed = 0; seed < 1_000; seed++) {
            SeededDraws draws = new SeededDraws(seed);
            assertThat(reversed.get(draws.pick(TEST, reversed)).name())
                    .isEqualTo(THREE.get(draws.pick(TEST, THREE)).name());
        }
    }

    @Test
    void changesItsAnswerForAnAddedCandidateOnlyToThatCandidate() {
        List<Candidate> more = new ArrayList<>(THREE);
        more.add(new Candidate("walk-out", 4));
        for (long seed = 0; seed < 1_000; seed++) {
            SeededDraws draws = new SeededDraws(seed);
            String before = THREE.get(draws.pick(TEST, THREE)).name();
            String after = more.get(draws.pick(TEST, more)).name();
            assertThat(after).isIn(before, "walk-out");
        }
    }

    @Test
    void keepsItsAnswerWhenSomethingIsRenamed() {
        Draw renamed = new Draw(
                new Id("june", List.of("june-2024")),
                Draw.Kind.EVENT,
                new Id("rocket-test", List.of("missile-test", "launch")));
        for (long seed = 0; seed < 1_000; seed++) {
            assertThat(new SeededDraws(seed).roll(renamed, 50)).isEqualTo(new SeededDraws(seed).roll(TEST, 50));
        }
    }

    private static Draw draw(String turn, String event) {
        return new Draw(Id.of(turn), Draw.Kind.EVENT, Id.of(event));
    }
}
