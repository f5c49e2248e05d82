package demarche.authoring.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Nearest;
import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.Sequence;
import demarche.authoring.yaml.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Puts what the validator finds into plain words, each at its place. */
public final class Violations {

    private final Mapping root;
    private final JsonNode schema;
    private final SourceText source;
    private final Findings findings;
    private final Map<Scalar, String> misspelt = new HashMap<>();
    private final Set<Place> texts = new HashSet<>();

    /** Where mappings are of which one report says all. */
    private final Set<Place> astray = new HashSet<>();

    /** Items of other lists, which are taken for absent. */
    private final Set<Mapping> foreign = new HashSet<>();

    /** Where mappings are in which keys stand beside that below which they belong. */
    private final Set<Place> outdented = new HashSet<>();

    Violations(Mapping root, SourceText source, JsonNode schema, Findings findings) {
        this.source = source;
        this.root = root;
        this.schema = schema;
        this.findings = findings;
    }

    /** The file with each misspelt key as it was meant, so that what follows from the slip is not reported too. */
    public Mapping respelt() {
        return misspelt.isEmpty() && foreign.isEmpty() ? root : (Mapping) respelt(root);
    }

    private Node respelt(Node node) {
        if (node instanceof Mapping mapping) {
            List<Mapping.Entry> entries = new ArrayList<>();
            for (Mapping.Entry entry : mapping.entries()) {
                Scalar key = entry.key();
                String meant = misspelt.getOrDefault(key, key.text());
                entries.add(new Mapping.Entry(new Scalar(meant, key.style(), key.place()), respelt(entry.value())));
            }
            return mapping.with(entries);
        }
        if (node instanceof Sequence sequence) {
            List<Node> items = sequence.items().stream()
                    .filter(item -> !(item instanceof Mapping mapping && foreign.contains(mapping)))
                    .map(this::respelt)
                    .toList();
            return sequence.with(items);
        }
        return node;
    }

    void report(List<Error> errors) {
        errors.stream()
                .filter(error -> error.getKeyword().equals("additionalProperties") && !findings.isFull())
                .forEach(this::unknownKey);
        Set<String> mistyped = errors.stream()
                .filter(error -> error.getKeyword().equals("type"))
                .map(error -> error.getInstanceLocation().toString())
                .collect(Collectors.toCollection(HashSet::new));
        for (Error error : errors) {
            boolean isType = error.getKeyword().equals("type");
            if (findings.isFull()) {
                return;
            }
            if (isType || !mistyped.contains(error.getInstanceLocation().toString())) {
                report(error);
            }
        }
    }

    private void report(Error error) {
        Node node = node(error.getInstanceLocation());
        switch (error.getKeyword()) {
            case "additionalProperties" -> {
                // Reported before all others, since which keys are missing depends on it.
            }
            case "required" -> missingKey(error, node);
            case "type" -> {
                boolean outcomes =
                        title(error).equals("An effect") && key(error).equals("outcomes");
                if (!outcomes && !isEmptyBesideItsParts(error, node) && !isSeatForgotten(error)) {
                    new WrongType(source, findings)
                            .report(node, key(error), isItem(error), title(error), properties(error));
                }
            }
            case "enum" -> notAmong(error, (Scalar) node);
            case "const" ->
                findings.report(Code.FORMAT_VERSION, node.place(), Details.of("written", ((Scalar) node).text()));
            case "pattern" -> pattern(error, (Scalar) node);
            case "propertyNames" -> {
                // Ids are judged where they are declared, by the rule itself; the pattern is for editors.
            }
            case "minItems", "minProperties" -> count(Code.TOO_FEW, error, node);
            case "maxItems" -> count(Code.TOO_MANY, error, node);
            case "minimum" -> bound(error, (Scalar) node, "least");
            case "maximum" -> bound(error, (Scalar) node, "most");
            default -> throw new IllegalStateException("No words for the keyword " + error.getKeyword());
        }
    }

    private void unknownKey(Error error) {
        Mapping mapping = (Mapping) node(error.getInstanceLocation());
        Scalar key = mapping.entry(error.getProperty())
                .map(Mapping.Entry::key)
                .orElseThrow(() -> new IllegalStateException("No key " + error.getProperty()));
        List<String> known = properties(error);
        Misplaced misplaced = new Misplaced(root, schema);
        Optional<String> other = misplaced.item(mapping, title(error), known);
        Optional<String> instead =
                other.map(Misplaced::how).or(() -> misplaced.entry(mapping, key.text(), title(error)));
        if (instead.isPresent()) {
            other.ifPresent(item -> foreign.add(mapping));
            boolean whole = other.isPresent() || title(error).equals("A goal");
            if (!whole || astray.add(mapping.place())) {
                Details details = Details.of("part", title(error)).and("key", key.text());
                findings.report(Code.UNKNOWN_KEY, key.place(), details.and("how", instead.get()));
            }
            return;
        }
        List<String> free =
                known.stream().filter(name -> mapping.get(name).isEmpty()).toList();
        KeyAdvice advice = new KeyAdvice(root, schema);
        Optional<String> likely = Nearest.to(key.text(), free).or(() -> meant(key.text(), title(error), free));
        if (likely.isEmpty() && isText(mapping, title(error))) {
            texts.add(mapping.place());
            findings.report(Code.COLON_IN_TEXT, key.place(), Details.of("text", key.text()));
            return;
        }
        Optional<String> nearest = likely.or(() -> advice.isKnownElsewhere(key.text())
                ? Optional.empty()
                : misplaced.onlyMissing(mapping, key.text(), parent(error), known));
        nearest.ifPresent(name -> misspelt.put(key, name));
        Details details = Details.of("part", title(error))
                .and("key", key.text())
                .and("known", quoted(known))
                .andIf("nearest", nearest.or(() -> Nearest.to(key.text(), known)));
        if (known.contains("effects") && advice.isChanged(key.text())) {
            outdented.add(mapping.place());
        }
        Details advised = advice.of(key.text(), title(error), known, details);
        findings.report(Code.UNKNOWN_KEY, key.place(), advised);
    }

    /** Of an option, a chance is no weight: that says how readily a seat takes it. */
    private static Optional<String> meant(String word, String part, List<String> free) {
        boolean chance = OtherWords.meant(word, List.of("weight")).isPresent();
        return part.equals("An option") && chance ? Optional.empty() : OtherWords.meant(word, free);
    }

    /** Whether what looks like a key is the beginning of a paragraph, which a colon cut in two. */
    private static boolean isText(Mapping mapping, String part) {
        return part.equals("A paragraph")
                && mapping.entries().size() == 1
                && mapping.entries().get(0).value() instanceof Scalar;
    }

    /** Whether, the seat forgotten, what is wrong with a decision has been reported of another key of it. */
    private boolean isSeatForgotten(Error error) {
        return title(error).equals("A decision")
                && properties(error).contains(key(error))
                && !outdented.add(owner(error).place());
    }

    /** Whether effects are missing only since they stand beside their key and not below it, which is reported. */
    private boolean isEmptyBesideItsParts(Error error, Node node) {
        return node instanceof Scalar scalar
                && scalar.kind() == Scalar.Kind.NOTHING
                && key(error).equals("effects")
                && outdented.contains(owner(error).place());
    }

    private void missingKey(Error error, Node node) {
        if (texts.contains(node.place()) || astray.contains(node.place())) {
            return;
        }
        String key = error.getProperty();
        boolean misspeltHere = node instanceof Mapping mapping
                && mapping.entries().stream().anyMatch(entry -> key.equals(misspelt.get(entry.key())));
        if (!misspeltHere) {
            String about = parent(error)
                    .path("properties")
                    .path(key)
                    .path("description")
                    .stringValue("");
            Details named = Details.of("part", title(error)).and("key", key);
            Details details = about.isEmpty() ? named : named.and("about", TypeAdvice.lower(about));
            boolean meter = key.equals("label") && title(error).equals("A meter");
            String between = "Add `label:`, or `between:` if it is a relation.";
            Details advised = key.equals("demarche") ? details.and("how", "Add `demarche: 1` here.") : details;
            findings.report(Code.MISSING_KEY, node.place(), meter ? advised.and("how", between) : advised);
        }
    }

    private void notAmong(Error error, Scalar scalar) {
        List<String> known = new ArrayList<>();
        error.getSchemaNode().forEach(choice -> known.add(choice.stringValue()));
        Details details = Details.of("written", scalar.text())
                .and("known", quoted(known))
                .andIf("nearest", Nearest.to(scalar.text(), known));
        findings.report(Code.NOT_AMONG, scalar.place(), details);
    }

    private void pattern(Error error, Scalar scalar) {
        switch (title(error)) {
            case "A language tag" ->
                findings.report(
                        Code.LANGUAGE_TAG,
                        scalar.place(),
                        Details.of("written", scalar.text()).andIf("tag", LanguageNames.tag(scalar.text())));
            case "An id" -> {
                // As for propertyNames.
            }
            default -> findings.report(Code.EMPTY_TEXT, scalar.place(), Details.of("key", key(error)));
        }
    }

    private void count(Code code, Error error, Node node) {
        if (title(error).startsWith("A pair") && code == Code.TOO_FEW && isCommaMissing((Sequence) node)) {
            return;
        }
        int count = node instanceof Mapping mapping
                ? mapping.entries().size()
                : ((Sequence) node).items().size();
        Details details = Details.of("part", title(error))
                .and("count", count)
                .and(
                        code == Code.TOO_FEW ? "least" : "most",
                        error.getSchemaNode().intValue());
        boolean options = title(error).equals("A list of options");
        String add = "Add an option, or leave the whole decision out.";
        findings.report(code, node.place(), options && code == Code.TOO_FEW ? details.and("how", add) : details);
    }

    /** Two ids without the comma between them are one that is not known, and reported as that. */
    private static boolean isCommaMissing(Sequence pair) {
        return pair.items().stream()
                .anyMatch(item ->
                        item instanceof Scalar scalar && scalar.text().strip().split("[\\s，、;；/]+").length == 2);
    }

    private void bound(Error error, Scalar scalar, String which) {
        Details details = Details.of("written", scalar.text())
                .and(which, error.getSchemaNode().longValue());
        findings.report(Code.NUMBER_OUT_OF_BOUNDS, scalar.place(), details);
    }

    private Node node(NodePath path) {
        Node node = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            if (node instanceof Sequence sequence) {
                node = sequence.items().get((Integer) step);
            } else {
                node = ((Mapping) node).get(String.valueOf(step)).orElseThrow();
            }
        }
        return node;
    }

    /** What has the key at which a value stands. */
    private Node owner(Error error) {
        return node(error.getInstanceLocation().getParent());
    }

    private static boolean isItem(Error error) {
        NodePath path = error.getInstanceLocation();
        return path.getElement(path.getNameCount() - 1) instanceof Integer;
    }

    /** The keys of what was wanted. */
    private List<String> properties(Error error) {
        List<String> known = new ArrayList<>();
        parent(error).path("properties").propertyNames().forEach(known::add);
        return known;
    }

    /** The key at which a value stands; for an item, that of its list. */
    private static String key(Error error) {
        NodePath path = error.getInstanceLocation();
        for (int i = path.getNameCount() - 1; i >= 0; i--) {
            if (path.getElement(i) instanceof String key) {
                return key;
            }
        }
        return "";
    }

    /** The schema's words for what should stand here: the title nearest to the keyword that was violated. */
    private String title(Error error) {
        List<JsonNode> way = way(error);
        for (int i = way.size() - 1; i >= 0; i--) {
            JsonNode title = way.get(i).path("title");
            if (title.isString()) {
                return title.stringValue();
            }
        }
        return "";
    }

    /** The schema that has the keyword. */
    private JsonNode parent(Error error) {
        List<JsonNode> way = way(error);
        return way.get(way.size() - 2);
    }

    private List<JsonNode> way(Error error) {
        List<JsonNode> way = new ArrayList<>();
        way.add(schema);
        NodePath path = error.getSchemaLocation().getFragment();
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            JsonNode last = way.get(way.size() - 1);
            way.add(step instanceof Integer index ? last.path(index) : last.path(String.valueOf(step)));
        }
        return way;
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
