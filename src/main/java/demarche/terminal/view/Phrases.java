package demarche.terminal.view;

import demarche.saves.SaveWords;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the interface, in one language. They stand in {@code demarche/terminal/phrases.properties}, and in other
 * languages beside it, where {@code {0}} is the place of the first value.
 *
 * <p>Not {@link java.text.MessageFormat}: it gives apostrophes a meaning and writes numbers by locale, and both would
 * surprise whoever translates.
 */
public final class Phrases {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** The languages that have one form for any number of things. */
    private static final Set<String> WITHOUT_PLURAL = Set.of("zh", "ja", "ko");

    private final Locale asked;
    private final ResourceBundle bundle;
    private final SaveWords saves;

    private Phrases(Locale asked, ResourceBundle bundle) {
        this.asked = asked;
        this.bundle = bundle;
        this.saves = SaveWords.in(bundle.getLocale());
    }

    /** The words in a language, or in English where there are none in it. */
    public static Phrases in(Locale language) {
        ResourceBundle.Control noDefault =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Phrases(language, ResourceBundle.getBundle("demarche.terminal.phrases", language, noDefault));
    }

    public static Phrases english() {
        return in(Locale.ROOT);
    }

    /** The language of these words, as in "ja"; English where there are none in the one that was asked for. */
    public String language() {
        String language = bundle.getLocale().getLanguage();
        return language.isEmpty() ? "en" : language;
    }

    /** Whether texts in a language are what was asked for, or are in the language of these words. */
    boolean speaks(Locale texts) {
        return texts.getLanguage().equals(language()) || texts.getLanguage().equals(asked.getLanguage());
    }

    /** A phrase with its values filled in; numbers are written as plain digits. */
    public String get(String key, Object... values) {
        return PLACE.matcher(bundle.getString(key))
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    /** A phrase that depends on a number, its first value: {@code key.one} or {@code key.other}. */
    public String count(String key, int number) {
        boolean one = number == 1 && !WITHOUT_PLURAL.contains(language());
        return get(key + (one ? ".one" : ".other"), number);
    }

    /** Several things in a row, as in "Beijing, Tokyo, Seoul"; empty where there are none. */
    public String row(List<String> things) {
        return things.stream()
                .reduce((row, next) -> get("list.more", row, next))
                .orElse("");
    }

    /** What is said of saves. */
    public SaveWords saves() {
        return saves;
    }

    /** A date, in the form of this language where it is one that can be told, else as its author wrote it. */
    public String date(String written) {
        return WrittenDate.of(written)
                .filter(date -> !date.english() || !language().equals("en"))
                .map(date -> date.words(this))
                .orElse(written);
    }
}
