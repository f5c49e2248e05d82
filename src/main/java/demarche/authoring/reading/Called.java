package demarche.authoring.reading;

import demarche.authoring.yaml.Scalar;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What things are called on the screen, for authors who write that in place of the id: dates, titles, labels, names. */
final class Called {

    private static final List<String> KEYS = List.of("date", "title", "label", "name");

    private final Map<Sort, Map<String, String>> ids = new EnumMap<>(Sort.class);

    void note(Sort sort, String id, Part part) {
        for (String key : KEYS) {
            part.scalar(key).map(Scalar::text).ifPresent(text -> ids.computeIfAbsent(sort, each -> new HashMap<>())
                    .putIfAbsent(plain(text), id));
        }
    }

    /** The id of what is called so, if something is. */
    Optional<String> id(Sort sort, String text) {
        return Optional.ofNullable(ids.getOrDefault(sort, Map.of()).get(plain(text)));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
