package demarche.terminal.screen;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a player has set.
 *
 * @param set what is not as usual or was set all the same
 */
public record Settings(Map<Preference, String> set) {

    /** Everything is as usual. */
    public static final Settings USUAL = new Settings(Map.of());

    public Settings {
        set = Map.copyOf(set);
    }

    /** The value of a preference: one of its choices. */
    public String value(Preference preference) {
        return set.getOrDefault(preference, preference.choices().get(0));
    }

    /**
     * The same with another value.
     *
     * @param value one of the choices of the preference
     */
    public Settings with(Preference preference, String value) {
        Map<Preference, String> more = new EnumMap<>(Preference.class);
        more.putAll(set);
        more.put(preference, value);
        return new Settings(more);
    }

    /** The same, with a preference turned on by so many choices; after the last comes the first. */
    Settings turned(Preference preference, int steps) {
        List<String> choices = preference.choices();
        int next = Math.floorMod(choices.indexOf(value(preference)) + steps, choices.size());
        return with(preference, choices.get(next));
    }

    /** Whether new texts come up letter by letter. Where nothing may move, they do not. */
    boolean typewriter() {
        return value(Preference.REVEAL).equals("typewriter")
                && value(Preference.MOTION).equals("full");
    }

    /** How the screens look, where what is not set is as the terminal suggests. */
    public Looks looks(Looks suggested) {
        return new Looks(theme().orElse(suggested.theme()), depth().orElse(suggested.depth()), isAscii(suggested));
    }

    /** Whoever sets a language that has other letters has a terminal that shows them. */
    private boolean isAscii(Looks suggested) {
        return suggested.ascii()
                && language()
                        .map(Locale::getLanguage)
                        .filter(tag -> !tag.equals("en"))
                        .isEmpty();
    }

    /** The language that is set; empty where it is that of the surroundings. */
    public Optional<Locale> language() {
        String tag = value(Preference.LANGUAGE);
        return tag.equals("auto") ? Optional.empty() : Optional.of(Locale.forLanguageTag(tag));
    }

    private Optional<Theme> theme() {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.word().equals(value(Preference.THEME)))
                .findFirst();
    }

    private Optional<Depth> depth() {
        return switch (value(Preference.COLOURS)) {
            case "true" -> Optional.of(Depth.TRUE);
            case "256" -> Optional.of(Depth.INDEXED);
            case "16" -> Optional.of(Depth.SIXTEEN);
            case "none" -> Optional.of(Depth.NONE);
            default -> Optional.empty();
        };
    }
}
