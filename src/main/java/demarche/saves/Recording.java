package demarche.saves;

import demarche.engine.Game;
import demarche.engine.Refusal;
import org.jspecify.annotations.Nullable;

/** What came of a decision, or of taking one back. */
public sealed interface Recording {

    /** It is on disk and counts; the game goes on as this one. */
    record Recorded(Game game) implements Recording {}

    /**
     * The rules do not allow it; nothing has changed.
     *
     * @param reason why
     * @param refusal the engine's own reason where {@code reason} is {@link Reason#CHOICE}, else null
     */
    record Refused(Reason reason, @Nullable Refusal refusal) implements Recording {

        static Refused because(Refusal refusal) {
            return new Refused(Reason.CHOICE, refusal);
        }

        static Refused because(Reason reason) {
            return new Refused(reason, null);
        }
    }

    /** It could not be written down and so does not count; the game stands as before. */
    record NotRecorded(SaveProblem problem) implements Recording {}

    /** Why a recording is refused. */
    enum Reason {
        /** The option cannot be taken; the engine says why. */
        CHOICE,
        /** The scenario does not let turns be taken back. */
        UNDO_NOT_PERMITTED,
        /** No held seat has decided anything yet. */
        NOTHING_TO_UNDO,
        /** The scenario has no analysts to ask, or nothing is asked of the seat. */
        ANALYSTS_NOT_PERMITTED,
        /** The analysts have been asked as often as the scenario allows. */
        ANALYSTS_NO_MORE,
        /** The forecast is no percentage, or nothing is asked of the seat. */
        FORECAST
    }
}
