package demarche.terminal.screen;

import demarche.terminal.view.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that is asked once, before something is done that counts.
 *
 * @param question in a sentence or two
 * @param yes what is done, in a word or two
 * @param no what is done instead
 * @param careful whether Enter, which a habit may press, does not do it
 * @param action what is done
 * @param other the keys that choose something else instead, for which it is then asked; null where there is nothing
 * @param otherwise what is done on a no
 */
record Prompt(
        String question,
        String yes,
        String no,
        boolean careful,
        Runnable action,
        @Nullable Hint other,
        Runnable otherwise) {

    /** A question after which, on a no, everything is as before. */
    Prompt(String question, String yes, String no, boolean careful, Runnable action, @Nullable Hint other) {
        this(question, yes, no, careful, action, other, () -> {});
    }

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
        return new Prompt(phrases.get(key), phrases.get(key + ".yes"), phrases.get(key + ".no"), true, stop, null);
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

    /** Whether a key is for the screen below, which then asks for something else. */
    boolean gives(Key key) {
        return other != null && (key == Key.NUMBER || key == Key.UP || key == Key.DOWN);
    }

    List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("Enter", careful ? no : yes));
        hints.add(careful ? new Hint("y", yes) : new Hint("Esc", no));
        if (other != null) {
            hints.add(other);
        }
        return hints;
    }
}
