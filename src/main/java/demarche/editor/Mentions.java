package demarche.editor;

import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Offsets;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.Sequence;
import demarche.authoring.yaml.SourceText;
import demarche.scenario.condition.ConditionLanguage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds every id in the tree of a scenario's file, where it is declared and where it is referred to. */
final class Mentions {

    /** Sections whose keys are ids. */
    private static final Map<String, Kind> KEYED = Map.of(
            "actors", Kind.ACTOR,
            "meters", Kind.METER,
            "flags", Kind.FLAG,
            "sources", Kind.SOURCE,
            "glossary", Kind.TERM);

    /** Sections, and lists within them, whose items have ids. */
    private static final Map<String, Kind> LISTED = Map.of(
            "turns", Kind.TURN,
            "events", Kind.EVENT,
            "drift", Kind.DRIFT,
            "endings", Kind.ENDING,
            "options", Kind.OPTION);

    private final SourceText source;
    private final List<Mention> found = new ArrayList<>();
    private final Map<Kind, Map<String, Mention>> declared = new EnumMap<>(Kind.class);

    private Mentions(SourceText source) {
        this.source = source;
    }

    /** All of them, those that declare first. */
    static List<Mention> of(SourceText source, Mapping root) {
        Mentions mentions = new Mentions(source);
        mentions.declarations(root);
        mentions.references(root);
        return List.copyOf(mentions.found);
    }

    private void declarations(Mapping root) {
        KEYED.forEach((section, kind) -> entries(root.get(section)).forEach(entry -> {
            declare(kind, entry.key().text(), entry.key().place(), entry.value());
            if (kind == Kind.SOURCE) {
                entries(get(entry.value(), "facts"))
                        .forEach(fact -> declare(
                                Kind.FACT,
                                entry.key().text() + "#" + fact.key().text(),
                                fact.key().place(),
                                fact.value()));
            }
        }));
        listed(root);
    }

    private void listed(Node node) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> {
                Kind kind = LISTED.get(entry.key().text());
                if (kind != null && entry.value() instanceof Sequence items) {
                    items.items().forEach(item -> get(item, "id")
                            .filter(Scalar.class::isInstance)
                            .map(Scalar.class::cast)
                            .ifPresent(id -> declare(kind, id.text(), id.place(), item)));
                }
                listed(entry.value());
            });
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(this::listed);
        }
    }

    private void declare(Kind kind, String id, Place place, Node value) {
        Mention mention = new Mention(kind, id, place, value);
        found.add(mention);
        declared.computeIfAbsent(kind, any -> new HashMap<>()).putIfAbsent(id, mention);
    }

    private boolean isDeclared(Kind kind, String id) {
        return declared.getOrDefault(kind, Map.of()).containsKey(id);
    }

    private void refer(Kind kind, Scalar scalar) {
        refer(kind, scalar.text(), scalar.place());
    }

    private void refer(Kind kind, String id, Place place) {
        if (isDeclared(kind, id)) {
            found.add(new Mention(kind, id, place, null));
        }
    }

    private void references(Mapping root) {
        keys(root.get("seats"), Kind.ACTOR);
        for (Mapping.Entry entry : root.entries()) {
            switch (entry.key().text()) {
                case "tests" -> tests(entry.value());
                case "sources" -> {} // what it cites is declared there
                default -> inside(entry.value());
            }
        }
    }

    private void inside(Node node) {
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(this::inside);
        } else if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> at(entry.key().text(), entry.value()));
        }
    }

    private void at(String key, Node value) {
        switch (key) {
            case "when", "needs", "chance", "weight" -> expression(value);
            case "effects" -> effects(value);
            case "sources" -> scalars(value).forEach(this::cited);
            case "from", "until" -> scalars(value).forEach(turn -> refer(Kind.TURN, turn));
            case "between" -> scalars(value).forEach(actor -> refer(Kind.ACTOR, actor));
            case "high-is" -> keys(Optional.of(value), Kind.ACTOR);
            case "decisions", "crisis" -> {
                keys(Optional.of(value), Kind.ACTOR);
                entries(Optional.of(value)).forEach(entry -> inside(entry.value()));
            }
            default -> inside(value);
        }
    }

    private void expression(@Nullable Node node) {
        if (node instanceof Scalar scalar) {
            for (ConditionLanguage.Name name : ConditionLanguage.names(scalar.text())) {
                Place place = new Offsets(source, scalar)
                        .of(name.span().start(), name.span().end());
                refer(kind(name), name.text(), place);
            }
        }
    }

    private Kind kind(ConditionLanguage.Name name) {
        return switch (name.function()) {
            case "happened" -> Kind.EVENT;
            case "chose" -> Kind.OPTION;
            default ->
                isDeclared(Kind.METER, name.text())
                        ? Kind.METER
                        : isDeclared(Kind.FLAG, name.text()) ? Kind.FLAG : Kind.TURN;
        };
    }

    private void effects(Node node) {
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(this::effects);
        }
        entries(Optional.of(node)).forEach(entry -> {
            refer(Kind.METER, entry.key());
            refer(Kind.FLAG, entry.key());
            expression(entry.value());
        });
    }

    private void cited(Scalar scalar) {
        int sign = scalar.text().indexOf('#');
        Offsets offsets = new Offsets(source, scalar);
        int end = sign < 0 ? scalar.text().length() : sign;
        refer(Kind.SOURCE, scalar.text().substring(0, end), offsets.of(0, end));
        if (sign >= 0) {
            refer(Kind.FACT, scalar.text(), offsets.of(sign + 1, scalar.text().length()));
        }
    }

    private void tests(Node node) {
        for (Node test : node instanceof Sequence sequence ? sequence.items() : List.<Node>of()) {
            get(test, "seat").stream().flatMap(seat -> scalars(seat).stream()).forEach(seat -> refer(Kind.ACTOR, seat));
            get(test, "choose").ifPresent(this::choices);
            for (Kind kind : List.of(Kind.EVENT, Kind.DRIFT, Kind.OPTION)) {
                keys(get(test, "chances"), kind);
            }
            entries(get(test, "chances")).forEach(chance -> keys(Optional.of(chance.value()), Kind.TURN));
            entries(get(test, "expect")).forEach(entry -> expected(entry.key().text(), entry.value()));
        }
    }

    private void choices(Node node) {
        keys(Optional.of(node), Kind.ACTOR);
        scalars(node).forEach(option -> refer(Kind.OPTION, option));
        entries(Optional.of(node))
                .forEach(entry -> scalars(entry.value()).forEach(option -> refer(Kind.OPTION, option)));
    }

    private void expected(String key, Node value) {
        switch (key) {
            case "ending" -> scalars(value).forEach(ending -> refer(Kind.ENDING, ending));
            case "fired", "not-fired" -> scalars(value).forEach(event -> refer(Kind.EVENT, event));
            case "locked" -> {
                scalars(value).forEach(option -> refer(Kind.OPTION, option));
                keys(Optional.of(value), Kind.OPTION);
            }
            case "holds" -> scalars(value).forEach(this::expression);
            default -> inside(value);
        }
    }

    private void keys(Optional<Node> node, Kind kind) {
        entries(node).forEach(entry -> refer(kind, entry.key()));
    }

    private static List<Mapping.Entry> entries(Optional<Node> node) {
        return node.filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .map(Mapping::entries)
                .orElse(List.of());
    }

    private static Optional<Node> get(Node node, String key) {
        return node instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    private static List<Scalar> scalars(Node node) {
        List<Node> nodes = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        return nodes.stream()
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .toList();
    }
}
