package demarche.authoring.translation;

import demarche.authoring.diagnostic.Place;
import demarche.authoring.reading.Texts;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The texts in the tree of a scenario's file: goes through them in the order of the story and puts others in their place.
 * Everything else stays as it is, the places of the original included.
 */
public final class TextTree {

    /** The sections that hold texts, in the order in which a translator should read them. */
    private static final List<String> STORY = List.of(
            "title",
            "summary",
            "learning",
            "actors",
            "glossary",
            "seats",
            "meters",
            "flags",
            "turns",
            "events",
            "drift",
            "endings",
            "sources");

    private final Function<TextUnit, Optional<String>> texts;
    private final Map<String, List<String>> formerActors = new HashMap<>();
    private final Map<String, String> bandWords = new HashMap<>();

    private TextTree(Function<TextUnit, Optional<String>> texts) {
        this.texts = texts;
    }

    /** The tree with other texts; where there is none, the original stays. */
    public static Mapping with(Mapping root, Function<TextUnit, Optional<String>> texts) {
        return new TextTree(texts).root(root);
    }

    /**
     * The tree in the words of a translation, as far as it has them. The scenario's own tests, which may name words of
     * the original, are left out.
     */
    public static Mapping with(Mapping root, Translation translation) {
        Mapping words = with(root, translation::shown);
        List<Mapping.Entry> entries = new ArrayList<>(words.entries());
        entries.removeIf(
                entry -> List.of("language", "tests").contains(entry.key().text()));
        Place place = words.place();
        entries.add(new Mapping.Entry(
                new Scalar("language", Scalar.Style.PLAIN, place),
                new Scalar(translation.language(), Scalar.Style.PLAIN, place)));
        return words.with(entries);
    }

    /** The texts of a tree in the order of the story, each key once. */
    public static List<TextUnit> units(Mapping root) {
        Map<String, TextUnit> units = new LinkedHashMap<>();
        with(root, unit -> {
            units.putIfAbsent(unit.key(), unit);
            return Optional.empty();
        });
        return List.copyOf(units.values());
    }

    /**
     * Where a text stands.
     *
     * @param key its key
     * @param former the keys it had
     * @param context in words
     */
    private record At(String key, List<String> former, String context) {

        At inside(String name) {
            return inside(name, name);
        }

        At inside(String name, String words) {
            return new At(
                    key + "." + name,
                    former.stream().map(old -> old + "." + name).toList(),
                    words.isEmpty() ? context : context + " › " + words);
        }

        TextUnit unit(String text) {
            return new TextUnit(key, former, context, text);
        }
    }

    private Mapping root(Mapping root) {
        root.get("actors")
                .map(TextTree::entries)
                .orElse(List.of())
                .forEach(actor -> formerActors.put(actor.key().text(), was(actor.value())));
        Map<String, Node> changed = new HashMap<>();
        for (String section : STORY) {
            root.get(section).ifPresent(node -> changed.put(section, section(section, node)));
        }
        return root.with(root.entries().stream()
                .map(entry -> new Mapping.Entry(
                        entry.key(), changed.getOrDefault(entry.key().text(), entry.value())))
                .toList());
    }

    private Node section(String name, Node node) {
        At at = new At(name, List.of(), name);
        return switch (name) {
            case "title", "summary" -> text(node, at);
            case "learning" -> texts(node, at);
            case "actors" -> byKey(node, name, "name", "also", "about", "dossier");
            case "glossary" -> byKey(node, name, "term", "also", "text");
            case "seats" -> byKey(node, name, "role", "goals");
            case "meters" -> byKey(node, name, "label", "about", "bands");
            case "flags" -> byKey(node, name, "text");
            case "turns" -> listed(node, name, "title", "date", "title", "briefing", "decisions", "discuss");
            case "events" -> listed(node, name, "title", "title", "text", "crisis");
            case "drift" -> listed(node, name, "id", "why");
            case "endings" -> listed(node, name, "title", "title", "text", "discuss");
            case "sources" -> byKey(node, name, "facts");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private Node byKey(Node node, String section, String... fields) {
        return eachEntry(node, entry -> {
            String id = entry.key().text();
            List<String> former =
                    section.equals("seats") ? formerActors.getOrDefault(id, List.of()) : was(entry.value());
            At at = named(section, id, former, section + " › " + id);
            return entry.value() instanceof Scalar
                    ? text(entry.value(), at.inside("text", ""))
                    : fields(entry.value(), at, fields);
        });
    }

    private Node listed(Node node, String section, String naming, String... fields) {
        return eachItem(node, item -> id(item).map(id ->
                        fields(item, named(section, id, was(item), section + " › " + string(item, naming)), fields))
                .orElse(item));
    }

    private static At named(String section, String id, List<String> former, String context) {
        return new At(
                section + "." + id,
                former.stream().map(old -> section + "." + old).toList(),
                context);
    }

    /** A mapping with some of its fields changed, gone through in the order given. */
    private Node fields(Node node, At at, String... names) {
        if (!(node instanceof Mapping mapping)) {
            return node;
        }
        Map<String, Node> changed = new HashMap<>();
        Arrays.stream(names).forEach(name -> mapping.get(name)
                .ifPresent(value -> changed.put(name, field(name, value, at.inside(name)))));
        return mapping.with(mapping.entries().stream()
                .map(entry -> new Mapping.Entry(
                        entry.key(), changed.getOrDefault(entry.key().text(), entry.value())))
                .toList());
    }

    private Node field(String name, Node value, At at) {
        return switch (name) {
            case "also" -> names(value, at);
            case "discuss" -> texts(value, at);
            case "briefing" -> eachItem(value, item -> passage(item, at));
            case "outcomes" ->
                eachItem(value, item -> id(item).map(id -> fields(item, at.inside(id), "text"))
                        .orElseGet(() -> passage(item, at)));
            case "goals" -> eachItem(value, item -> goal(item, at));
            case "bands" -> eachEntry(value, band -> band.value() instanceof Scalar word ? band(word) : band.value());
            case "facts" ->
                eachEntry(value, fact -> text(fact.value(), at.inside(fact.key().text())));
            case "decisions", "crisis" -> eachEntry(value, decision -> decision(decision, at));
            case "options" -> eachItem(value, item -> option(item, at));
            default -> text(value, at);
        };
    }

    private Node decision(Mapping.Entry decision, At at) {
        String seat = decision.key().text();
        At inside = at.inside(seat);
        List<String> former = new ArrayList<>(inside.former());
        formerActors.getOrDefault(seat, List.of()).forEach(old -> former.add(at.key() + "." + old));
        return fields(decision.value(), new At(inside.key(), former, inside.context()), "question", "options");
    }

    /** An option's id is its own in the whole scenario, so that its texts go with it to any decision. */
    private Node option(Node item, At at) {
        String decision = at.context().replaceFirst(" › (decisions|crisis) › [^›]+ › options$", "");
        String context = decision + " › " + string(item, "label");
        return id(item).map(id -> fields(
                        item,
                        named("options", id, was(item), context),
                        "label",
                        "for",
                        "against",
                        "locked-because",
                        "text",
                        "outcomes"))
                .orElse(item);
    }

    /** A text in a list without ids: it stands there by itself, or as the text of a mapping. */
    private Node passage(Node item, At at) {
        if (item instanceof Mapping mapping) {
            return mapping.with(mapping.entries().stream()
                    .map(entry -> entry.key().text().equals("text")
                            ? new Mapping.Entry(entry.key(), unnamed(entry.value(), at))
                            : entry)
                    .toList());
        }
        return unnamed(item, at);
    }

    private Node goal(Node item, At at) {
        Node changed = passage(item, at);
        if (!(changed instanceof Mapping mapping) || !(item instanceof Mapping original)) {
            return item;
        }
        List<Mapping.Entry> entries = new ArrayList<>(mapping.entries());
        original.entry("text")
                .ifPresent(text -> entries.add(new Mapping.Entry(
                        new Scalar(
                                Texts.ORIGINAL, Scalar.Style.PLAIN, text.key().place()),
                        text.value())));
        return mapping.with(entries);
    }

    /** A word for a part of a range is translated once for all meters. */
    private Node band(Scalar word) {
        String text = Texts.of(word);
        String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        boolean free = !slug.replace("-", "").isEmpty()
                && bandWords.computeIfAbsent(slug, any -> text).equals(text);
        return text(word, new At("bands." + (free ? slug : TextUnit.hash(text)), List.of(), "meters › bands"));
    }

    private Node names(Node node, At at) {
        List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        if (items.isEmpty() || !items.stream().allMatch(Scalar.class::isInstance)) {
            return node;
        }
        List<String> written =
                items.stream().map(item -> Texts.of((Scalar) item)).toList();
        Optional<String> other = texts.apply(at.unit(String.join(TextUnit.BETWEEN_NAMES, written)));
        if (other.isEmpty() || !(node instanceof Sequence sequence)) {
            return other.map(names -> (Node) scalar(names, node)).orElse(node);
        }
        return sequence.with(Arrays.stream(other.get().split("\\|", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> (Node) scalar(name, node))
                .toList());
    }

    private Node texts(Node node, At at) {
        return node instanceof Scalar ? unnamed(node, at) : eachItem(node, item -> unnamed(item, at));
    }

    private Node unnamed(Node node, At at) {
        return node instanceof Scalar scalar ? text(node, at.inside(TextUnit.hash(Texts.of(scalar)), "")) : node;
    }

    private Node text(Node node, At at) {
        if (!(node instanceof Scalar scalar) || Texts.of(scalar).isEmpty()) {
            return node;
        }
        return texts.apply(at.unit(Texts.of(scalar)))
                .map(other -> (Node) scalar(other, node))
                .orElse(node);
    }

    private static Scalar scalar(String text, Node original) {
        return new Scalar(text, Scalar.Style.LITERAL, original.place());
    }

    private static Node eachEntry(Node node, Function<Mapping.Entry, Node> change) {
        return node instanceof Mapping mapping
                ? mapping.with(mapping.entries().stream()
                        .map(entry -> new Mapping.Entry(entry.key(), change.apply(entry)))
                        .toList())
                : node;
    }

    private static Node eachItem(Node node, Function<Node, Node> change) {
        return node instanceof Sequence sequence
                ? sequence.with(sequence.items().stream().map(change).toList())
                : node;
    }

    private static List<Mapping.Entry> entries(Node node) {
        return node instanceof Mapping mapping ? mapping.entries() : List.of();
    }

    private static Optional<String> id(Node node) {
        return Optional.of(string(node, "id")).filter(id -> !id.isEmpty());
    }

    private static String string(Node node, String key) {
        return node instanceof Mapping mapping && mapping.get(key).orElse(null) instanceof Scalar scalar
                ? Texts.of(scalar)
                : "";
    }

    private static List<String> was(Node node) {
        Optional<Node> was = node instanceof Mapping mapping ? mapping.get("was") : Optional.empty();
        return was
                .map(names -> names instanceof Sequence sequence ? sequence.items() : List.of(names))
                .orElse(List.of())
                .stream()
                .filter(Scalar.class::isInstance)
                .map(name -> ((Scalar) name).text())
                .toList();
    }
}
