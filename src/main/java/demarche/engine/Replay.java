package demarche.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of playing a record again.
 *
 * @param game the game after the last choice that fits
 * @param taken how many choices fit
 * @param reason why the next does not, or null where all did
 */
public record Replay(Game game, int taken, @Nullable Refusal reason) {

    /** Why the choice after those taken does not fit, if there is one. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(reason);
    }
}
