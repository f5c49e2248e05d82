package demarche.authoring.schema;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tags of languages that authors are likely to name in words, or by their country. */
final class LanguageNames {

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("english", "en"),
            Map.entry("chinese", "zh-Hans"),
            Map.entry("mandarin", "zh-Hans"),
            Map.entry("cn", "zh-Hans"),
            Map.entry("中文", "zh-Hans"),
            Map.entry("japanese", "ja"),
            Map.entry("jp", "ja"),
            Map.entry("日本語", "ja"),
            Map.entry("korean", "ko"),
            Map.entry("kr", "ko"),
            Map.entry("한국어", "ko"),
            Map.entry("french", "fr"),
            Map.entry("german", "de"),
            Map.entry("spanish", "es"),
            Map.entry("russian", "ru"));

    private LanguageNames() {}

    /** The tag of a language by its name, if it is one of these. */
    static Optional<String> tag(String name) {
        return Optional.ofNullable(TAGS.get(name.strip().toLowerCase(Locale.ROOT)));
    }
}
