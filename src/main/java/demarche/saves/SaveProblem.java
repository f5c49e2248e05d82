package demarche.saves;

import demarche.engine.Choice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a save cannot be begun, opened or written to.
 *
 * @param kind what is wrong
 * @param file the file, or the folder where the folder is the problem
 * @param line the line of the file, from 1; 0 where it is not about a line
 * @param detail more about it, in the words of the kind: what the system said, a version, an id; may be empty
 * @param decision the decision that does not fit, for {@link Kind#MISFIT}, else null
 * @param good what could be gone on with, or null
 */
public record SaveProblem(
        Kind kind,
        Path file,
        int line,
        String detail,
        @Nullable Misfit decision,
        @Nullable Remainder good) {

    /** What one cannot do because of a problem. */
    public enum Effect {
        CANNOT_READ,
        CANNOT_WRITE,
        IN_USE
    }

    /** What is wrong. */
    public enum Kind {
        /** The folder cannot be used: it is a file, may not be written to, cannot be made. */
        FOLDER(Effect.CANNOT_WRITE),
        /** The file may not be written to. */
        READ_ONLY(Effect.CANNOT_WRITE),
        /** Writing failed; the disk may be full. */
        WRITE_FAILED(Effect.CANNOT_WRITE),
        /** Writing failed, and the part that was written could not be taken out again. */
        WRITE_UNCERTAIN(Effect.CANNOT_WRITE),
        /** The file was changed or taken away by something else while the game was open. */
        CHANGED_OUTSIDE(Effect.CANNOT_WRITE),
        /** The game was closed before. */
        CLOSED(Effect.CANNOT_WRITE),
        /** The game is open already, here or in another window. */
        IN_USE(Effect.IN_USE),
        /** There is no such file. */
        MISSING(Effect.CANNOT_READ),
        /** The file cannot be read. */
        UNREADABLE(Effect.CANNOT_READ),
        /** The file is larger than any game. */
        TOO_LARGE(Effect.CANNOT_READ),
        /** The file is something else. */
        NOT_A_SAVE(Effect.CANNOT_READ),
        /** The file was written in another version of the format. */
        OTHER_FORMAT(Effect.CANNOT_READ),
        /** The program was stopped while it began this game; nothing had been decided. */
        NOT_BEGUN(Effect.CANNOT_READ),
        /** A line is not what was written. */
        DAMAGED(Effect.CANNOT_READ),
        /** The scenario is not there. */
        NO_SCENARIO(Effect.CANNOT_READ),
        /** The scenario no longer has a seat that somebody holds. */
        NO_SEAT(Effect.CANNOT_READ),
        /** The scenario, or the rules, have changed so that a decision does not fit. */
        MISFIT(Effect.CANNOT_READ);

        private final Effect effect;

        Kind(Effect effect) {
            this.effect = effect;
        }

        public Effect effect() {
            return effect;
        }
    }

    /**
     * The good beginning of a save that cannot be opened as a whole.
     *
     * @param decisions how many decisions it holds
     * @param turn the id of the turn of the last of them; empty where there is none
     */
    public record Remainder(int decisions, String turn) {

        static Remainder of(List<Choice> choices) {
            return new Remainder(
                    choices.size(),
                    choices.isEmpty() ? "" : choices.get(choices.size() - 1).turn());
        }
    }

    static SaveProblem of(Kind kind, Path file, String detail) {
        return new SaveProblem(kind, file, 0, detail, null, null);
    }

    /** The decision that does not fit the scenario as it is now, if that is the problem. */
    public Optional<Misfit> misfit() {
        return Optional.ofNullable(decision);
    }

    /** What {@link SaveFolder#goOn} could go on with, if there is anything. */
    public Optional<Remainder> remainder() {
        return Optional.ofNullable(good);
    }

    /** What is wrong and what to do, in plain English. */
    public String message() {
        return SaveWords.english().of(this);
    }
}
