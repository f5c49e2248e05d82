package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * Keys with their values, in the order of the file; no key twice.
 *
 * @param entries the keys and values
 * @param place of the first key, or of the opening brace
 * @param size see {@link Node#size()}
 * @param height see {@link Node#height()}
 */
public record Mapping(List<Entry> entries, Place place, int size, int height) implements Node {

    /** A key and its value. */
    public record Entry(Scalar key, Node value) {}

    public Mapping {
        entries = List.copyOf(entries);
    }

    /** The value of a key, if the key is there. */
    public Optional<Node> get(String key) {
        return entry(key).map(Entry::value);
    }

    /** A key with its value, if the key is there. */
    public Optional<Entry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
    }
}
