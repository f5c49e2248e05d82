package demarche.terminal.screen;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The question that is before the player, if one is; until it is answered, keys are for it alone. */
final class Asking {

    private @Nullable Prompt prompt;

    /** Asks; null takes back what was asked. */
    void ask(@Nullable Prompt question) {
        prompt = question;
    }

    @Nullable
    Prompt prompt() {
        return prompt;
    }

    /**
     * Takes a key as the answer; false where nothing is asked, or the key is for something else and the question is
     * dropped. What is done on a yes may ask again.
     */
    boolean takes(Key key) {
        Prompt asked = prompt;
        if (asked == null) {
            return false;
        }
        if (asked.gives(key)) {
            prompt = null;
            return false;
        }
        Prompt.Answer answer = asked.answer(key);
        if (answer != Prompt.Answer.NONE) {
            prompt = null;
        }
        if (answer == Prompt.Answer.YES) {
            asked.action().run();
        } else if (answer == Prompt.Answer.NO) {
            asked.otherwise().run();
        }
        return true;
    }

    /** Asks what a thing that was done asks, if it does; nothing else is asked any more. */
    void offer(Arrival arrival, Consumer<Arrival> leadingTo) {
        ask(arrival.prompt() == null ? null : arrival.prompt().leadingTo(leadingTo));
    }
}
