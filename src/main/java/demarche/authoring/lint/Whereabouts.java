package demarche.authoring.lint;

import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in a file without errors its things stand. */
final class Whereabouts {

    private final Mapping root;
    private final Map<String, Mapping> options = new HashMap<>();

    Whereabouts(Mapping root) {
        this.root = root;
        items("turns").forEach(turn -> options(turn, "decisions"));
        items("events").forEach(event -> options(event, "crisis"));
    }

    private void options(Mapping part, String key) {
        for (Mapping.Entry decision : entries(part.get(key))) {
            if (decision.value() instanceof Mapping question) {
                for (Mapping option : mappings(question.get("options"))) {
                    options.put(id(option), option);
                }
            }
        }
    }

    /** Of a thing that is declared by a key, such as a meter. */
    Place key(String section, String id) {
        return entries(root.get(section)).stream()
                .map(Mapping.Entry::key)
                .filter(key -> key.text().equals(id))
                .map(Scalar::place)
                .findFirst()
                .orElse(Place.START);
    }

    /** Of the id of a thing in a list, such as an event. */
    Place item(String section, String id) {
        return items(section).stream()
                .filter(item -> id(item).equals(id))
                .map(item -> of(item, "id"))
                .findFirst()
                .orElse(Place.START);
    }

    /** Of what a thing in a list has at a key, or of its id. */
    Place item(String section, String id, String key) {
        return items(section).stream()
                .filter(item -> id(item).equals(id))
                .map(item -> of(item, key))
                .findFirst()
                .orElse(Place.START);
    }

    /** Of what an option has at a key, or of its id. */
    Place option(String id, String key) {
        return Optional.ofNullable(options.get(id))
                .map(option -> of(option, key))
                .orElse(Place.START);
    }

    /** Of an outcome of an option, by its place among these from 0. */
    Place outcome(String option, int index) {
        Optional<Node> outcomes = Optional.ofNullable(options.get(option)).flatMap(found -> found.get("outcomes"));
        return at(outcomes, index).orElseGet(() -> option(option, "outcomes"));
    }

    /** Of a paragraph of a briefing, by its place in it from 0. */
    Place paragraph(int turn, int index) {
        return at(items("turns").get(turn).get("briefing"), index).orElse(Place.START);
    }

    /** Of a decision of a turn. */
    Place decision(int turn, String seat) {
        return seatIn(items("turns").get(turn), "decisions", seat);
    }

    /** Of a decision that an event puts. */
    Place crisis(int event, String seat) {
        return seatIn(items("events").get(event), "crisis", seat);
    }

    private static Place seatIn(Mapping part, String key, String seat) {
        return entries(part.get(key)).stream()
                .map(Mapping.Entry::key)
                .filter(name -> name.text().equals(seat))
                .map(Scalar::place)
                .findFirst()
                .orElse(part.place());
    }

    private static Optional<Place> at(Optional<Node> list, int index) {
        if (list.isPresent()
                && list.get() instanceof Sequence sequence
                && index < sequence.items().size()) {
            Node item = sequence.items().get(index);
            return Optional.of(item instanceof Mapping mapping ? of(mapping, "text") : item.place());
        }
        return list.map(Node::place);
    }

    private static Place of(Mapping mapping, String key) {
        return mapping.entry(key)
                .map(entry ->
                        key.equals("id") ? entry.value().place() : entry.key().place())
                .or(() -> mapping.get("id").map(Node::place))
                .orElse(mapping.place());
    }

    private static String id(Mapping item) {
        return item.get("id")
                .map(id -> id instanceof Scalar scalar ? scalar.text() : "")
                .orElse("");
    }

    private List<Mapping> items(String section) {
        return mappings(root.get(section));
    }

    private static List<Mapping> mappings(Optional<Node> list) {
        return list.isPresent() && list.get() instanceof Sequence sequence
                ? sequence.items().stream()
                        .filter(Mapping.class::isInstance)
                        .map(Mapping.class::cast)
                        .toList()
                : List.of();
    }

    private static List<Mapping.Entry> entries(Optional<Node> node) {
        return node.isPresent() && node.get() instanceof Mapping mapping ? mapping.entries() : List.of();
    }
}
