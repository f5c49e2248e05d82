package demarche.saves;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One save in a list.
 *
 * @param file where it is
 * @param scenarioId empty where the file does not say
 * @param scenarioTitle empty where the file does not say
 * @param seats the held seats: their names, or their ids where the scenario is not at hand
 * @param date the date of the turn in which it stands or closed; empty where the scenario is not at hand
 * @param turn the title of that turn; where the scenario is not at hand, the id of the turn of the last decision; empty
 *     where nothing was decided
 * @param status whether it can be played on
 * @param decisions how many decisions count
 * @param modified when it was last written to
 * @param trouble why it cannot be opened, or null
 */
public record SaveEntry(
        Path file,
        String scenarioId,
        String scenarioTitle,
        List<String> seats,
        String date,
        String turn,
        Status status,
        int decisions,
        Instant modified,
        @Nullable SaveProblem trouble) {

    /** Whether a save can be played on. */
    public enum Status {
        /** It can be played on. */
        RUNNING,
        /** Its game has ended; it can be looked at. */
        OVER,
        /** The scenario is not at hand, so nobody can tell. */
        UNKNOWN,
        /** It cannot be opened as a whole; its problem says why, and whether one can go on from a part of it. */
        DAMAGED
    }

    public SaveEntry {
        seats = List.copyOf(seats);
    }

    public boolean isOver() {
        return status == Status.OVER;
    }

    public boolean isDamaged() {
        return status == Status.DAMAGED;
    }

    /** Whether it is worth listing: something was decided in it, or nobody can tell. */
    public boolean isTouched() {
        return decisions > 0 || isDamaged();
    }

    /** Why it cannot be opened, if it cannot. */
    public Optional<SaveProblem> problem() {
        return Optional.ofNullable(trouble);
    }
}
