package demarche.authoring.schema;

import demarche.authoring.diagnostic.Details;
import demarche.authoring.yaml.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Where a key belongs that stands where it is not known. */
final class KeyAdvice {

    /** A key that more sorts of things have than this tells nothing. */
    private static final int MOST_OWNERS = 3;

    private final Mapping root;
    private final JsonNode schema;

    KeyAdvice(Mapping root, JsonNode schema) {
        this.root = root;
        this.schema = schema;
    }

    /**
     * The details with a sentence, if there is something to say.
     *
     * @param key the unknown key
     * @param part what has it, as a title of the schema
     * @param known the keys that it may have
     */
    Details of(String key, String part, List<String> known, Details details) {
        if (isChanged(key) && known.contains("effects")) {
            return details.and("how", "To change `" + key + "`, put it below `effects:`, indented deeper.");
        }
        if (key.equals("chance") && part.equals("An option")) {
            return details.and(
                    "how", "Where chance decides how an option goes, give it `outcomes`, each with a `weight`.");
        }
        List<String> owners = owners(key);
        if (owners.isEmpty() || owners.size() > MOST_OWNERS) {
            return details;
        }
        return details.and("owner", String.join(" or ", owners));
    }

    /** Whether a name is that of a meter or a flag, and so what effects change. */
    boolean isChanged(String name) {
        return Stream.of("meters", "flags").anyMatch(section -> root.get(section)
                .filter(Mapping.class::isInstance)
                .flatMap(node -> ((Mapping) node).get(name))
                .isPresent());
    }

    /** Whether anything else has such a key, or it is the name of something that effects change. */
    boolean isKnownElsewhere(String key) {
        return isChanged(key) || !owners(key).isEmpty();
    }

    private List<String> owners(String key) {
        List<String> owners = new ArrayList<>();
        if (schema.path("properties").has(key)) {
            owners.add("the scenario itself, at the left edge of the file");
        }
        for (JsonNode each : schema.path("$defs")) {
            JsonNode title = each.path("title");
            if (each.path("properties").has(key) && title.isString()) {
                owners.add(TypeAdvice.lower(title.stringValue()));
            }
        }
        return owners;
    }
}
