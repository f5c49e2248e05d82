package demarche.saves;

import java.util.List;

/** What came of beginning or opening a save. */
public sealed interface Opening {

    /**
     * The game can be played on.
     *
     * @param notices what the player should be told first, in order; usually nothing
     */
    record Opened(SavedGame game, List<Notice> notices) implements Opening {
        public Opened {
            notices = List.copyOf(notices);
        }
    }

    /** It cannot; no file was changed. */
    record Failed(SaveProblem problem) implements Opening {}
}
