package demarche.authoring.translation;

import demarche.authoring.diagnostic.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts of a scenario in another language.
 *
 * @param scenario the id of the scenario
 * @param language the language, as a BCP 47 tag
 * @param entries by the keys of the texts, in the order of the file
 */
public record Translation(String scenario, String language, Map<String, Entry> entries) {

    /**
     * A text.
     *
     * @param of the hash of the text that it was translated from
     * @param text in the other language
     * @param place of its key
     */
    public record Entry(String of, String text, Place place) {}

    public Translation {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** One without any texts yet. */
    public static Translation empty(String scenario, String language) {
        return new Translation(scenario, language, Map.of());
    }

    /** The key under which it has a text, by its present key or a former one. */
    Optional<String> keyOf(TextUnit unit) {
        return Stream.concat(Stream.of(unit.key()), unit.former().stream())
                .filter(entries::containsKey)
                .findFirst();
    }

    /** What it has for a text, whatever it was translated from. */
    Optional<Entry> entry(TextUnit unit) {
        return keyOf(unit).map(entries::get);
    }

    /** What is shown in place of a text: nothing where it has none, or one of another text, or one without its marks, or with others. */
    public Optional<String> shown(TextUnit unit) {
        return entry(unit)
                .filter(entry -> entry.of().equals(unit.hash()))
                .filter(entry -> TextMarks.lost(unit.source(), entry.text()).isEmpty())
                .filter(entry -> TextMarks.added(unit.source(), entry.text()).isEmpty())
                .map(Entry::text);
    }
}
