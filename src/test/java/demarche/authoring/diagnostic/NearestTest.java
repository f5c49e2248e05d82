package demarche.authoring.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "tension,   tension,   0",
        "tensoin,   tension,   1",
        "tnsion,    tension,   1",
        "tenssion,  tension,   1",
        "bension,   tension,   1",
        "ca,        abc,       3",
        "釜山,       釜三,       1",
    })
    void distanceCountsSlipsOfTheKeyboard(String one, String other, int distance) {
        assertThat(Nearest.distance(one, other)).isEqualTo(distance);
        assertThat(Nearest.distance(other, one)).isEqualTo(distance);
    }

    @Test
    void aNameWithOneSlipInThreeLettersIsNear() {
        assertThat(Nearest.to("tow", List.of("tew"))).contains("tew");
        assertThat(Nearest.to("beijing-pyonyang", List.of("tension", "beijing-pyongyang")))
                .contains("beijing-pyongyang");
        assertThat(Nearest.to("Tension", List.of("tension"))).contains("tension");
    }

    @Test
    void aNameWithMoreSlipsIsNot() {
        assertThat(Nearest.to("to", List.of("ta"))).isEmpty();
        assertThat(Nearest.to("leverage", List.of("tension", "isolation"))).isEmpty();
    }

    @Test
    void theFirstOfEquallyNearNamesCounts() {
        assertThat(Nearest.to("mix", List.of("min", "max"))).contains("min");
    }

    @Test
    void aWholePartOfANameIsNearIfItIsOnlyInOne() {
        assertThat(Nearest.to("pyongyang", List.of("beijing-pyongyang", "tension")))
                .contains("beijing-pyongyang");
        assertThat(Nearest.to("beijing", List.of("beijing-pyongyang", "beijing-moscow")))
                .isEmpty();
    }

    @Test
    void aTextIsNoMisspeltName() {
        assertThat(Nearest.to("x".repeat(10_000), List.of("x".repeat(10_001)))).isEmpty();
    }
}
