package demarche.terminal.screen;

import demarche.terminal.view.Phrases;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What came of something done to a game.
 *
 * @param next the screen to show, or null to stay
 * @param notice what to say, or empty
 * @param prompt what to ask, or null
 */
record Arrival(
        @Nullable ScreenState next, String notice, @Nullable Offering prompt) {

    /**
     * Something else that could be done to the game.
     *
     * @param action does it
     * @param other the keys that lead to something else of the kind instead, or null where there is nothing
     */
    record Offering(
            String question,
            String yes,
            String no,
            Supplier<Arrival> action,
            @Nullable Hint other) {
        /** An offering in the words of a key of the phrases that begins with "ask". */
        static Offering of(Phrases phrases, String key, Supplier<Arrival> action, Object... values) {
            return new Offering(
                    phrases.get(key, values), phrases.get(key + ".yes"), phrases.get(key + ".no"), action, null);
        }

        /** The same, but keys lead to another of the kind too. */
        Offering or(Hint others) {
            return new Offering(question, yes, no, action, others);
        }

        Prompt leadingTo(Consumer<Arrival> arrive) {
            return new Prompt(question, yes, no, false, () -> arrive.accept(action.get()), other);
        }
    }

    static Arrival at(ScreenState next) {
        return new Arrival(next, "", null);
    }

    static Arrival at(ScreenState next, String notice) {
        return new Arrival(next, notice, null);
    }

    static Arrival asking(Offering offering) {
        return new Arrival(null, "", offering);
    }

    static Arrival saying(String notice) {
        return new Arrival(null, notice, null);
    }
}
