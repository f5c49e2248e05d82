package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Place;
import java.util.List;

/** A list of values. */
public final class Sequence implements Node {

    private final List<Node> items;
    private final Place place;
    private final int size;
    private final int height;

    Sequence(List<Node> items, Place place) {
        this.items = List.copyOf(items);
        this.place = place;
        this.size = 1 + items.stream().mapToInt(Node::size).sum();
        this.height = 1 + items.stream().mapToInt(Node::height).max().orElse(0);
    }

    /** The same list with other items. */
    public Sequence with(List<Node> others) {
        return new Sequence(others, place);
    }

    public List<Node> items() {
        return items;
    }

    /** Of its first dash, or of the opening bracket. */
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
