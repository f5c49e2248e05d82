package demarche.authoring.writing;

import demarche.scenario.condition.ConditionLanguage;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that people give: which can be used, and what ids and titles they make. */
public final class Naming {

    private static final int LONGEST_ACTOR = 40;
    private static final int LONGEST_TITLE = 80;

    /** What can stand within any text of a template and be found there as a name. */
    private static final Pattern ACTOR = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .'’-]*");

    private Naming() {}

    /** The id that a name makes: {@code north-korea} of “North Korea”. Need not be one yet: see the problems. */
    public static String id(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_]+", "-")
                .replaceAll("^[-_\\p{N}]+|[-_]+$", "");
    }

    /** The id of a scenario that is called so. What is an id stays as it is, capitals and all. */
    public static String scenarioId(String name) {
        String composed = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        return ConditionLanguage.isId(composed) ? composed : id(composed);
    }

    /** The title that the name of a file makes: “My Crisis” of {@code my-crisis}. */
    public static String title(String name) {
        return Arrays.stream(name.strip().split("[-_ ]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> {
                    int first = word.offsetByCodePoints(0, 1);
                    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
                })
                .collect(Collectors.joining(" "));
    }

    /** Why a scenario cannot have this name, if it cannot. */
    public static Optional<String> problemOfScenario(String name) {
        String id = scenarioId(name);
        if (ConditionLanguage.isId(id)) {
            return Optional.empty();
        }
        return Optional.of(
                ConditionLanguage.RESERVED.contains(id)
                        ? "“" + name + "” is a word of the condition language; choose a longer name."
                        : "“" + name + "” makes no id; choose a name that begins with a letter, such as my-crisis.");
    }

    /** Why a scenario cannot have this title, if it cannot. */
    public static Optional<String> problemOfTitle(String title) {
        boolean fits = !title.isBlank()
                && title.codePointCount(0, title.length()) <= LONGEST_TITLE
                && title.codePoints().noneMatch(Character::isISOControl);
        return fits
                ? Optional.empty()
                : Optional.of("A title is one line of at most " + LONGEST_TITLE + " characters.");
    }

    /** Why an actor cannot have this name, if it cannot. */
    public static Optional<String> problemOfActor(String name) {
        if (!ACTOR.matcher(name).matches()
                || name.codePointCount(0, name.length()) > LONGEST_ACTOR
                || name.endsWith(" ")) {
            return Optional.of("“" + name + "” cannot be an actor here: a name begins with a letter, and has letters,"
                    + " digits, spaces, hyphens and apostrophes, at most " + LONGEST_ACTOR + ".");
        }
        if (!ConditionLanguage.isId(id(name))) {
            return Optional.of("“" + name + "” is a word of the condition language; choose another name.");
        }
        return ScalarText.isPlain(id(name))
                ? Optional.empty()
                : Optional.of("“" + name + "” means something else to YAML; choose another name.");
    }
}
