package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.terminal.screen.Input.Press;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A key that is held down. */
class RepeatsTest {

    private static final long MILLISECOND = 1_000_000;

    private final AtomicLong clock = new AtomicLong();
    private final Repeats repeats = new Repeats(clock::get);

    private boolean isHeld(long milliseconds, Key key) {
        clock.addAndGet(milliseconds * MILLISECOND);
        return repeats.of(Press.of(key)) instanceof Input.Held;
    }

    @Test
    void isToldFromOneThatIsPressedAgain() {
        assertThat(isHeld(1000, Key.ENTER)).isFalse();
        assertThat(isHeld(30, Key.ENTER)).isTrue();
        assertThat(isHeld(30, Key.ENTER)).isTrue();
        assertThat(isHeld(200, Key.ENTER)).as("pressed again").isFalse();
    }

    @Test
    void scrollsAndSelectsOn() {
        assertThat(isHeld(0, Key.DOWN)).isFalse();
        assertThat(isHeld(30, Key.DOWN)).isFalse();
    }

    @Test
    void isForgottenAfterAnother() {
        isHeld(0, Key.ENTER);
        assertThat(isHeld(10, Key.DOWN)).isFalse();
        assertThat(isHeld(10, Key.ENTER)).isFalse();
    }
}
