package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Place;
import java.util.List;

/**
 * A list of values.
 *
 * @param items the values
 * @param place of its first dash, or of the opening bracket
 * @param size see {@link Node#size()}
 * @param height see {@link Node#height()}
 */
public record Sequence(List<Node> items, Place place, int size, int height) implements Node {

    public Sequence {
        items = List.copyOf(items);
    }
}
