package demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddsTest {

    @ParameterizedTest
    @CsvSource({
        "0, never",
        "0.0004, <0.1 %",
        "0.0005, 0.1 %",
        "0.1234, 12.3 %",
        "0.9994, 99.9 %",
        "0.9996, >99.9 %",
        "1, sure"
    })
    void haveOneDecimalAndNeverLookCertainWhereTheyAreNot(double probability, String shown) {
        assertThat(Odds.percent(probability)).isEqualTo(shown);
    }

    @Test
    void areTheSameWhateverTheOrderInWhichTheyWereAddedUp() {
        assertThat(Odds.percent(0.5375)).isEqualTo("53.8 %");
        assertThat(Odds.percent(Math.nextDown(0.5375))).isEqualTo("53.8 %");
        assertThat(Likelihood.figure(Math.nextDown(0.525), true)).isEqualTo("53 %");
    }
}
