package demarche.report;

import static demarche.report.Likelihood.ALMOST_CERTAIN;
import static demarche.report.Likelihood.ALMOST_NO_CHANCE;
import static demarche.report.Likelihood.CERTAIN;
import static demarche.report.Likelihood.LIKELY;
import static demarche.report.Likelihood.NO_CHANCE;
import static demarche.report.Likelihood.ROUGHLY_EVEN;
import static demarche.report.Likelihood.UNLIKELY;
import static demarche.report.Likelihood.VERY_LIKELY;
import static demarche.report.Likelihood.VERY_UNLIKELY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Probabilities in words. */
class LikelihoodTest {

    @ParameterizedTest
    @CsvSource({
        "0.0001, ALMOST_NO_CHANCE, <1 %",
        "0.044, ALMOST_NO_CHANCE, 4 %",
        "0.05, VERY_UNLIKELY, 5 %",
        "0.2, UNLIKELY, 20 %",
        "0.45, ROUGHLY_EVEN, 45 %",
        "0.5, ROUGHLY_EVEN, 50 %",
        "0.553, ROUGHLY_EVEN, 55 %",
        "0.56, LIKELY, 56 %",
        "0.8, LIKELY, 80 %",
        "0.95, VERY_LIKELY, 95 %",
        "0.96, ALMOST_CERTAIN, 96 %",
        "0.9999, ALMOST_CERTAIN, >99 %"
    })
    void eachWordHasItsRange(double probability, Likelihood word, String figure) {
        for (boolean exact : List.of(true, false)) {
            assertThat(Likelihood.of(probability, exact)).isEqualTo(word);
            assertThat(Likelihood.figure(probability, exact)).isEqualTo(figure);
        }
    }

    @Test
    void onlyWhatIsCountedIsCertain() {
        assertThat(Likelihood.of(0, true)).isEqualTo(NO_CHANCE);
        assertThat(Likelihood.of(1 + 2e-16, true)).isEqualTo(CERTAIN);
        assertThat(Likelihood.figure(0, true)).isEqualTo("0 %");
        assertThat(Likelihood.figure(1, true)).isEqualTo("100 %");
        assertThat(Likelihood.of(0, false)).isEqualTo(ALMOST_NO_CHANCE);
        assertThat(Likelihood.of(1, false)).isEqualTo(ALMOST_CERTAIN);
        assertThat(Likelihood.figure(0, false)).isEqualTo("<1 %");
        assertThat(Likelihood.figure(1, false)).isEqualTo(">99 %");
    }

    @Test
    void isTheSameFromBothEnds() {
        List<Likelihood> words =
                List.of(ALMOST_NO_CHANCE, VERY_UNLIKELY, UNLIKELY, ROUGHLY_EVEN, LIKELY, VERY_LIKELY, ALMOST_CERTAIN);
        assertThat(IntStream.rangeClosed(1, 99)).allSatisfy(percent -> {
            int word = words.indexOf(Likelihood.of(percent / 100.0, true));
            int opposite = words.indexOf(Likelihood.of((100 - percent) / 100.0, true));
            assertThat(word + opposite).isEqualTo(words.size() - 1);
        });
    }
}
