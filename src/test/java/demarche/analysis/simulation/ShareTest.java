package demarche.analysis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

    /** Worked out by hand from Wilson's formula. */
    @Test
    void hasTheIntervalOfWilson() {
        Share share = new Share(10, 100);
        assertThat(share.low()).isCloseTo(0.05523, within(1e-5));
        assertThat(share.high()).isCloseTo(0.17437, within(1e-5));
    }

    @Test
    void isNeverSureFromASample() {
        assertThat(new Share(0, 100).low()).isZero();
        assertThat(new Share(0, 100).high()).isCloseTo(0.03699, within(1e-5));
        assertThat(new Share(100, 100).low()).isCloseTo(0.96301, within(1e-5));
        assertThat(new Share(100, 100).high()).isEqualTo(1);
    }
}
