package demarche.terminal.screen;

import java.util.List;
import java.util.Locale;

/** Something that a player can set and that is kept from game to game. Its first value is the usual one. */
public enum Preference {
    /** Which colours. */
    THEME("auto", "dark", "light", "high-contrast", "colour-blind", "own"),
    /** How many of them. */
    COLOURS("auto", "true", "256", "16", "none"),
    /** Whether anything on the screen may move by itself. */
    MOTION("full", "reduced"),
    /** How a new text comes up. */
    REVEAL("at-once", "typewriter"),
    /** Which language the interface speaks. */
    LANGUAGE("auto", "en", "ja", "ko", "zh");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable; the checker knows only Guava's lists.
    private final List<String> choices;

    Preference(String... choices) {
        this.choices = List.of(choices);
    }

    /** What it is called in the file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words it can be set to. */
    public List<String> choices() {
        return choices;
    }
}
