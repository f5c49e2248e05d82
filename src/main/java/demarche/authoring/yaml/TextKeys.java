package demarche.authoring.yaml;

import java.util.Set;

/** The keys at which texts for people stand. */
public final class TextKeys {

    private static final Set<String> SENTENCES = Set.of(
            "title",
            "summary",
            "label",
            "for",
            "against",
            "text",
            "question",
            "role",
            "about",
            "dossier",
            "why",
            "learning",
            "discuss",
            "locked-because",
            "briefing");

    /** What is quoted as it is called elsewhere. */
    private static final Set<String> NAMES = Set.of("name", "term", "date", "cite");

    private TextKeys() {}

    /** Whether an author's own prose stands at a key. */
    public static boolean isProse(String key) {
        return SENTENCES.contains(key);
    }

    /** Whether any text for people stands at a key: prose, a name, a date, a citation. */
    static boolean isText(String key) {
        return SENTENCES.contains(key) || NAMES.contains(key);
    }
}
