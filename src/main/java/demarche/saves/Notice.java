package demarche.saves;

import java.nio.file.Path;

/**
 * Something to tell the player of a save that was opened all the same.
 *
 * @param kind what
 * @param file the save
 * @param detail what it is about, by kind
 */
public record Notice(Kind kind, Path file, String detail) {

    /** What there is to tell. */
    public enum Kind {
        /** The end of the file was incomplete and was cut; the detail names the file that keeps it. */
        CUT,
        /** The scenario has changed since, and every decision still fits. */
        SCENARIO_CHANGED,
        /** A decision now falls in another turn than the one in which it was taken; the detail says which. */
        DECISION_MOVED,
        /** This is a new save with the good beginning of another; the detail names that one. */
        WENT_ON
    }

    /** It in plain English. */
    public String message() {
        return SaveWords.english().of(this);
    }
}
