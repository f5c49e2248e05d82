package demarche.saves;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of saves, in one language: the words stand in {@code demarche/saves/phrases.properties} and beside it. */
public final class SaveWords {

    private static final String BUNDLE = "demarche.saves.phrases";
    private static final String DETAIL = "detail.";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);

    private final ResourceBundle bundle;

    private SaveWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words in a language, or in English where there are none in it. */
    public static SaveWords in(Locale language) {
        return new SaveWords(bundle(language));
    }

    static SaveWords english() {
        return new SaveWords(ENGLISH);
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What is wrong and what to do. */
    public String of(SaveProblem problem) {
        return get(
                        "problem." + key(problem.kind()),
                        problem.file(),
                        detail(problem.detail()),
                        Header.FORMAT,
                        problem.line(),
                        offer(problem))
                .strip();
    }

    /** What there is to tell of a save that was opened all the same. */
    public String of(Notice notice) {
        return get("notice." + key(notice.kind()), notice.file(), notice.detail());
    }

    private static String key(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String offer(SaveProblem problem) {
        return problem.remainder()
                .map(good -> switch (good.decisions()) {
                    case 0 -> get("offer.none");
                    case 1 -> get("offer.one");
                    default -> get("offer.other", good.decisions());
                })
                .orElseGet(() -> get("offer.nothing"));
    }

    /** Details are reported in English; those that are known are said in this language, others as they are. */
    private String detail(String english) {
        return ENGLISH.keySet().stream()
                .filter(key -> key.startsWith(DETAIL) && ENGLISH.getString(key).equals(english))
                .findFirst()
                .map(bundle::getString)
                .orElse(english);
    }

    private String get(String key, Object... values) {
        return PLACE.matcher(bundle.getString(key))
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }
}
