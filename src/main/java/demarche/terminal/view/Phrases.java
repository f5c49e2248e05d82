package demarche.terminal.view;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the interface, in one language. They stand in {@code demarche/terminal/phrases.properties}, where
 * {@code {0}} is the place of the first value.
 *
 * <p>Not {@link java.text.MessageFormat}: it gives apostrophes a meaning and writes numbers by locale, and both would
 * surprise whoever translates.
 */
public final class Phrases {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final ResourceBundle bundle;

    private Phrases(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words in a language, or in English where there are none in it. */
    public static Phrases in(Locale language) {
        ResourceBundle.Control noDefault =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Phrases(ResourceBundle.getBundle("demarche.terminal.phrases", language, noDefault));
    }

    public static Phrases english() {
        return in(Locale.ROOT);
    }

    /** A phrase with its values filled in; numbers are written as plain digits. */
    public String get(String key, Object... values) {
        return PLACE.matcher(bundle.getString(key))
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    /** A phrase that depends on a number, its first value: {@code key.one} or {@code key.other}. */
    public String count(String key, int number) {
        return get(key + (number == 1 ? ".one" : ".other"), number);
    }
}
