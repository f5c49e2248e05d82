package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys with their values, in the order of the file; no key twice. */
public final class Mapping implements Node {

    /** A key and its value. */
    public record Entry(Scalar key, Node value) {}

    private final List<Entry> entries;
    private final Map<String, Entry> byKey = new HashMap<>();
    private final Place place;
    private final int size;
    private final int height;

    Mapping(List<Entry> entries, Place place) {
        this.entries = List.copyOf(entries);
        this.place = place;
        int counted = 1;
        int highest = 0;
        for (Entry entry : entries) {
            byKey.putIfAbsent(entry.key().text(), entry);
            counted += 1 + entry.value().size();
            highest = Math.max(highest, entry.value().height());
        }
        this.size = counted;
        this.height = 1 + highest;
    }

    /** The same mapping with other keys or values. */
    public Mapping with(List<Entry> others) {
        return new Mapping(others, place);
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The value of a key, if the key is there. */
    public Optional<Node> get(String key) {
        return entry(key).map(Entry::value);
    }

    /** A key with its value, if the key is there. */
    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Of the first key, or of the opening brace. */
    @Override
    public Place place() {
        return place;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int height() {
        return height;
    }
}
