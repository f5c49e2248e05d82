package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Tells a key that is pressed from one that is held down. A finger that stays on Enter must not read a page, take the
 * first option, say yes and go on; keys that scroll or select may well be held.
 */
final class Repeats {

    /** Keyboards repeat faster than this, and fingers hardly do. */
    private static final long FASTER = Duration.ofMillis(90).toNanos();

    private final LongSupplier nanoseconds;
    private Key last = Key.NONE;
    private long when;

    /** @param nanoseconds a clock */
    Repeats(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** The same, unless it is a key that only comes again because it is held down. */
    Input of(Input input) {
        return input instanceof Press press ? of(press) : input;
    }

    private Input of(Press press) {
        long now = nanoseconds.getAsLong();
        boolean repeats = press.key() == last && now - when < FASTER;
        last = press.key();
        when = now;
        return repeats && counts(press) ? new Input.Held(press) : press;
    }

    /** Whether a key does something that counts where something is asked. */
    static boolean counts(Press press) {
        return press.key() == Key.ENTER || press.key() == Key.YES;
    }
}
