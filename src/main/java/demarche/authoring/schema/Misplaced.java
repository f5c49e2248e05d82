package demarche.authoring.schema;

import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Sees what would be right, but stands where something else belongs. */
final class Misplaced {

    /** Where the items of lists belong, by what the schema calls them. */
    private static final Map<String, String> ITEMS = Map.of(
            "An option", "among the `options` of a decision",
            "An event", "among the `events`",
            "A drift rule", "below `drift`",
            "An ending", "among the `endings`",
            "A turn", "among the `turns`",
            "A test", "among the `tests`");

    /** The sections whose entries begin with their ids, by what the schema calls an entry. */
    private static final Map<String, String> SECTIONS = Map.of(
            "A source", "sources", "An actor", "actors", "A term", "glossary", "A seat", "seats", "A meter", "meters");

    private static final Map<String, String> BOUNDS =
            Map.of("at-least", ">=", "at-most", "<=", "above", ">", "below", "<", "over", ">", "under", "<");

    private final Mapping root;
    private final JsonNode schema;

    Misplaced(Mapping root, JsonNode schema) {
        this.root = root;
        this.schema = schema;
    }

    /** The item of another list that a mapping likely is, by what the schema calls it. */
    Optional<String> item(Mapping mapping, String part, List<String> known) {
        long unknown =
                keys(mapping).stream().filter(key -> !known.contains(key)).count();
        return unknown < 2
                ? Optional.empty()
                : like(mapping).filter(ITEMS::containsKey).filter(other -> !other.equals(part));
    }

    /** What to do with an item of another list. */
    static String how(String item) {
        return "This looks like " + TypeAdvice.lower(item) + ": put it " + ITEMS.get(item) + ".";
    }

    /** What to do about an unknown key whose value would be right elsewhere, or said otherwise. */
    Optional<String> entry(Mapping mapping, String key, String part) {
        Node value = mapping.get(key).orElse(mapping);
        if (part.equals("The scenario") && value instanceof Mapping entry) {
            return like(entry)
                    .filter(SECTIONS::containsKey)
                    .map(sort -> "This looks like " + TypeAdvice.lower(sort) + ": indent it below `"
                            + SECTIONS.get(sort) + ":`.");
        }
        if (part.equals("A decision") && isSeat(key)) {
            return Optional.of("It is a seat: write it in the column of the other seats, below `decisions`.");
        }
        return part.equals("A goal") ? goal(mapping) : Optional.empty();
    }

    private static Optional<String> goal(Mapping mapping) {
        return mapping.entries().stream()
                .filter(entry -> BOUNDS.containsKey(entry.key().text()))
                .findFirst()
                .filter(bound -> mapping.get("meter").orElse(null) instanceof Scalar && bound.value() instanceof Scalar)
                .map(bound -> "A goal is met if a condition holds: write `when: "
                        + ((Scalar) mapping.get("meter").orElseThrow()).text() + " "
                        + BOUNDS.get(bound.key().text()) + " " + ((Scalar) bound.value()).text() + "`.");
    }

    private boolean isSeat(String key) {
        return root.get("seats").orElse(null) instanceof Mapping seats
                && seats.get(key).isPresent();
    }

    /** What has all the keys of a mapping, and needs none that the mapping lacks. */
    private Optional<String> like(Mapping mapping) {
        List<String> keys = keys(mapping);
        for (JsonNode each : schema.path("$defs")) {
            boolean fits = each.path("title").isString()
                    && keys.stream().allMatch(each.path("properties")::has)
                    && keys.containsAll(strings(each.path("required")))
                    && !each.path("required").isEmpty();
            if (fits) {
                return Optional.of(each.path("title").stringValue());
            }
        }
        return Optional.empty();
    }

    /**
     * The key that an unknown one likely stands for, in whatever language: the only one that is missing where it is the
     * only unknown one, and has a value of the right kind.
     *
     * @param part the schema of what has the key
     */
    Optional<String> onlyMissing(Mapping mapping, String key, JsonNode part, List<String> known) {
        List<String> missing = strings(part.path("required")).stream()
                .filter(name -> mapping.get(name).isEmpty())
                .toList();
        boolean alone =
                keys(mapping).stream().filter(name -> !known.contains(name)).count() == 1;
        return missing.size() == 1
                        && alone
                        && isOfKind(
                                mapping.get(key).orElse(mapping),
                                part.path("properties").path(missing.get(0)))
                ? Optional.of(missing.get(0))
                : Optional.empty();
    }

    private static boolean isOfKind(Node value, JsonNode wanted) {
        if (value instanceof Scalar) {
            return wanted.path("$ref").stringValue("").endsWith("/text");
        }
        String type = wanted.path("type").stringValue("");
        return type.equals(value instanceof Mapping ? "object" : "array");
    }

    private static List<String> keys(Mapping mapping) {
        return mapping.entries().stream().map(entry -> entry.key().text()).toList();
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(item -> strings.add(item.stringValue("")));
        return strings;
    }
}
