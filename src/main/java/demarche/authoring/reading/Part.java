package demarche.authoring.reading;

import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.Sequence;
import java.util.List;
import java.util.Optional;

/** A mapping of the file, read key by key. What is absent or has the wrong shape reads as its default. */
final class Part {

    private final Node node;

    Part(Node node) {
        this.node = node;
    }

    Place place() {
        return node.place();
    }

    boolean has(String key) {
        return get(key).isPresent();
    }

    Optional<Node> get(String key) {
        return node instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    Optional<Scalar> scalar(String key) {
        return get(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    /** The place of a key itself, or of the whole part if the key is not there. */
    Place placeOfKey(String key) {
        Optional<Mapping.Entry> entry = node instanceof Mapping mapping ? mapping.entry(key) : Optional.empty();
        return entry.map(found -> found.key().place()).orElse(place());
    }

    String text(String key) {
        return scalar(key).map(Texts::of).orElse("");
    }

    int whole(String key, int absent) {
        return scalar(key)
                .filter(scalar -> scalar.kind() == Scalar.Kind.WHOLE)
                .map(scalar -> (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, scalar.whole())))
                .orElse(absent);
    }

    boolean isTrue(String key) {
        return scalar(key)
                .filter(scalar -> scalar.kind() == Scalar.Kind.BOOLEAN)
                .filter(scalar -> scalar.text().equalsIgnoreCase("true"))
                .isPresent();
    }

    List<Mapping.Entry> entries(String key) {
        return get(key).map(Part::entries).orElse(List.of());
    }

    /** The keys that have mappings for values. */
    List<String> mappings() {
        return entries(node).stream()
                .filter(entry -> entry.value() instanceof Mapping)
                .map(entry -> entry.key().text())
                .toList();
    }

    List<Node> items(String key) {
        return get(key).map(Part::items).orElse(List.of());
    }

    boolean hasList(String key) {
        return get(key).filter(Sequence.class::isInstance).isPresent();
    }

    /** The mappings in a list. */
    List<Part> parts(String key) {
        return items(key).stream()
                .filter(Mapping.class::isInstance)
                .map(Part::new)
                .toList();
    }

    /** The texts in a list, or the one text that stands in its place. */
    List<Scalar> scalars(String key) {
        Optional<Scalar> single = scalar(key);
        return single.isPresent()
                ? List.of(single.get())
                : items(key).stream()
                        .filter(Scalar.class::isInstance)
                        .map(Scalar.class::cast)
                        .toList();
    }

    List<String> texts(String key) {
        return scalars(key).stream().map(Texts::of).toList();
    }

    /** Whether in it, however deep, a key stands where another is missing beside which it belongs. */
    boolean hasAstray(String key, String companion) {
        return hasAstray(node, key, companion);
    }

    private static boolean hasAstray(Node node, String key, String companion) {
        if (node instanceof Mapping mapping
                && mapping.get(key).isPresent()
                && mapping.get(companion).isEmpty()) {
            return true;
        }
        return entries(node).stream().anyMatch(entry -> hasAstray(entry.value(), key, companion))
                || items(node).stream().anyMatch(item -> hasAstray(item, key, companion));
    }

    static List<Mapping.Entry> entries(Node node) {
        return node instanceof Mapping mapping ? mapping.entries() : List.of();
    }

    static List<Node> items(Node node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of();
    }
}
