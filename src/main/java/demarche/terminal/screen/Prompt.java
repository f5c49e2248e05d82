package demarche.terminal.screen;

import demarche.terminal.view.Phrases;
import java.util.List;

/**
 * A question that is asked once, before something is done that counts.
 *
 * @param question in a sentence or two
 * @param yes what is done, in a word or two
 * @param no what is done instead
 * @param careful whether Enter, which a habit may press, does not do it
 * @param action what is done
 */
record Prompt(String question, String yes, String no, boolean careful, Runnable action) {

    /** Whether a key says yes, says no, or neither. */
    enum Answer {
        YES,
        NO,
        NONE
    }

    /**
     * Asks whether to stop.
     *
     * @param key of the question among the phrases, with which its answers begin
     */
    static Prompt toStop(Phrases phrases, String key, Runnable stop) {
        return new Prompt(phrases.get(key), phrases.get(key + ".yes"), phrases.get(key + ".no"), true, stop);
    }

    Answer answer(Key key) {
        return switch (key) {
            case YES -> Answer.YES;
            case NO, BACK -> Answer.NO;
            case ENTER -> careful ? Answer.NO : Answer.YES;
            case QUIT -> careful ? Answer.YES : Answer.NO;
            default -> Answer.NONE;
        };
    }

    List<Hint> hints() {
        return careful
                ? List.of(new Hint("Enter", no), new Hint("y", yes))
                : List.of(new Hint("Enter", yes), new Hint("Esc", no));
    }
}
