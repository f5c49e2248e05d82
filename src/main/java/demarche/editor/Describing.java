package demarche.editor;

import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in words what an id stands for, from where it is declared; so that it needs no file without errors. */
final class Describing {

    /** The key whose text names a thing; where there is none, its id does. */
    private static final Map<Kind, String> NAMES = Map.of(
            Kind.ACTOR, "name",
            Kind.METER, "label",
            Kind.FLAG, "text",
            Kind.TURN, "title",
            Kind.EVENT, "title",
            Kind.OPTION, "label",
            Kind.DRIFT, "why",
            Kind.ENDING, "title",
            Kind.SOURCE, "cite",
            Kind.TERM, "term");

    /** What else is worth telling, in this order. */
    private static final Map<Kind, List<String>> MORE = Map.of(
            Kind.ACTOR, List.of("about"),
            Kind.METER, List.of("about", "between", "start", "min", "max", "bands"),
            Kind.TURN, List.of("date", "when"),
            Kind.EVENT, List.of("when", "chance", "from", "until"),
            Kind.OPTION, List.of("when", "needs", "weight"),
            Kind.DRIFT, List.of("when", "chance"),
            Kind.ENDING, List.of("when"),
            Kind.TERM, List.of("text"));

    private Describing() {}

    /** A name for people, such as a meter's label. */
    static String name(Mention declaration) {
        Node node = declaration.declared();
        if (node instanceof Scalar scalar) {
            return line(scalar);
        }
        String key = NAMES.getOrDefault(declaration.kind(), "text");
        String name = node instanceof Mapping mapping
                ? mapping.get(key).map(Describing::line).orElse("")
                : "";
        return name.isEmpty() ? declaration.id() : name;
    }

    /** A few lines of Markdown. */
    static String text(Mention declaration) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + name(declaration) + "** (" + declaration.kind().word() + " `" + declaration.id() + "`)");
        if (declaration.declared() instanceof Mapping mapping) {
            for (String key : MORE.getOrDefault(declaration.kind(), List.of())) {
                mapping.get(key).ifPresent(value -> lines.add(key + ": " + line(value)));
            }
        }
        return String.join("\n\n", lines);
    }

    private static String line(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.text().strip().replaceAll("\\s+", " ");
        }
        if (node instanceof Mapping mapping) {
            return String.join(
                    ", ",
                    mapping.entries().stream()
                            .map(entry -> entry.key().text() + " " + line(entry.value()))
                            .toList());
        }
        return node instanceof Sequence sequence
                ? String.join(
                        ", ", sequence.items().stream().map(Describing::line).toList())
                : "";
    }
}
