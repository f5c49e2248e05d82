package demarche.authoring.schema;

import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.Sequence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tree as JSON. Made by hand, since Jackson's mapper, which would do it too, takes 300 milliseconds to start: for
 * the same reason the schema is read as YAML, of which JSON is a part.
 */
final class JsonTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonTree() {}

    static JsonNode of(Node node) {
        if (node instanceof Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key().text(), of(entry.value())));
            return object;
        }
        if (node instanceof Sequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return of((Scalar) node);
    }

    private static JsonNode of(Scalar scalar) {
        return switch (scalar.kind()) {
            case NOTHING -> JSON.nullNode();
            case BOOLEAN -> JSON.booleanNode(scalar.text().equalsIgnoreCase("true"));
            case WHOLE -> JSON.numberNode(scalar.whole());
            // Decimal numbers stand nowhere in a scenario; that it is one is all that is asked.
            case DECIMAL -> JSON.numberNode(0.5);
            case TEXT -> JSON.stringNode(scalar.text());
        };
    }
}
