package demarche.authoring.reading;

import demarche.authoring.yaml.Scalar;
import java.util.Comparator;
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

    /** An expression in which what is called so goes by its id, if its name stands in it as a whole. */
    Optional<String> withId(Sort sort, String expression) {
        String plain = plain(expression);
        return ids.getOrDefault(sort, Map.of()).entrySet().stream()
                .filter(name -> !name.getKey().equals(name.getValue()) && isWithin(plain, name.getKey()))
                .max(Comparator.comparingInt(name -> name.getKey().length()))
                .map(name -> plain.replace(name.getKey(), name.getValue()));
    }

    private static boolean isWithin(String text, String name) {
        int at = text.indexOf(name);
        int end = at + name.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
