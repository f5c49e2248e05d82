package demarche.terminal.screen;

import java.util.Locale;
import java.util.function.BiFunction;

/**
 * What the player has set, as long as the program runs: it changes when the player sets something, and that is kept.
 *
 * <p>Not for several threads.
 */
public final class Taste {

    private final Looks suggested;
    private final Locale usual;
    private final BiFunction<Preference, String, String> keeper;
    private Settings settings;

    /**
     * What holds at the start.
     *
     * @param suggested how the screens look where nothing is set
     * @param usual the language that is spoken where none is set
     * @param keeper keeps the value of a preference for the next time; gives what went wrong, in a sentence, or nothing
     */
    public Taste(Looks suggested, Locale usual, Settings settings, BiFunction<Preference, String, String> keeper) {
        this.suggested = suggested;
        this.usual = usual;
        this.settings = settings;
        this.keeper = keeper;
    }

    /** Nothing is set, and nothing is kept; English is spoken. */
    public static Taste usual(Looks suggested) {
        return new Taste(suggested, Locale.ROOT, Settings.USUAL, (preference, value) -> "");
    }

    Settings settings() {
        return settings;
    }

    Looks looks() {
        return settings.looks(suggested);
    }

    /** The language that is spoken. */
    Locale language() {
        return settings.language().orElse(usual);
    }

    /** Sets a preference to the choice so many places on, and keeps it; gives what went wrong, or nothing. */
    String turn(Preference preference, int steps) {
        settings = settings.turned(preference, steps);
        return keeper.apply(preference, settings.value(preference));
    }
}
