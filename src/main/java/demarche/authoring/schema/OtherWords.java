package demarche.authoring.schema;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words by which authors call a key that has another name, from other formats or from plain English. */
final class OtherWords {

    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("name", List.of("title", "label", "term")),
            Map.entry("title", List.of("label", "name")),
            Map.entry("headline", List.of("title")),
            Map.entry("heading", List.of("title")),
            Map.entry("description", List.of("text", "about", "summary", "cite")),
            Map.entry("body", List.of("text")),
            Map.entry("news", List.of("text")),
            Map.entry("story", List.of("text")),
            Map.entry("content", List.of("text")),
            Map.entry("condition", List.of("when", "needs")),
            Map.entry("if", List.of("when", "needs")),
            Map.entry("trigger", List.of("when")),
            Map.entry("requires", List.of("needs", "when")),
            Map.entry("requirement", List.of("needs", "when")),
            Map.entry("probability", List.of("chance", "weight")),
            Map.entry("likelihood", List.of("chance", "weight")),
            Map.entry("odds", List.of("chance", "weight")),
            Map.entry("percent", List.of("chance", "weight")),
            Map.entry("chance", List.of("weight")),
            Map.entry("pro", List.of("for")),
            Map.entry("pros", List.of("for")),
            Map.entry("con", List.of("against")),
            Map.entry("cons", List.of("against")),
            Map.entry("choices", List.of("options", "choose")),
            Map.entry("answers", List.of("options")),
            Map.entry("prompt", List.of("question")),
            Map.entry("results", List.of("outcomes")),
            Map.entry("impact", List.of("effects")),
            Map.entry("consequences", List.of("effects")),
            Map.entry("changes", List.of("effects")),
            Map.entry("value", List.of("start")),
            Map.entry("initial", List.of("start")),
            Map.entry("reason", List.of("why", "locked-because")),
            Map.entry("because", List.of("why", "locked-because")),
            Map.entry("time", List.of("date")),
            Map.entry("day", List.of("date")),
            Map.entry("citation", List.of("cite")),
            Map.entry("link", List.of("url")),
            Map.entry("reference", List.of("cite")));

    private OtherWords() {}

    /** The key that is meant by a word, among those that may stand there. */
    static Optional<String> meant(String word, Collection<String> keys) {
        return KEYS.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(keys::contains)
                .findFirst();
    }
}
