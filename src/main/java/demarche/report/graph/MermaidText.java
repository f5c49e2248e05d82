package demarche.report.graph;

import demarche.report.graph.EventGraph.Edge;
import demarche.report.graph.EventGraph.Kind;
import demarche.report.graph.EventGraph.Node;
import java.util.ArrayList;
import java.util.List;

/** A graph in Mermaid, which many sites for Markdown draw. */
public final class MermaidText {

    private MermaidText() {}

    public static String of(EventGraph graph) {
        List<String> lines = new ArrayList<>();
        lines.add("flowchart LR");
        lines.add("  %% " + graph.title());
        graph.legend().forEach(sentence -> lines.add("  %% " + sentence));
        graph.nodes().forEach(node -> lines.add("  " + name(node) + shaped(node)));
        graph.edges()
                .forEach(edge -> lines.add("  " + name(edge.from()) + " " + arrow(edge) + "|\""
                        + escaped(edge.share().text()) + "\"| " + name(edge.to())));
        lines.add("  classDef turn fill:#e8f0fb,stroke:#2b5c9e,color:#1f2933");
        lines.add("  classDef event fill:#ffffff,stroke:#5f6b7a,color:#1f2933");
        lines.add("  classDef ending fill:#fdf3e3,stroke:#a86a12,color:#1f2933");
        return String.join("\n", lines) + "\n";
    }

    /** Mermaid knows fewer letters in names than scenarios do. */
    private static String name(Node node) {
        return switch (node.kind()) {
            case TURN -> "turn" + (node.index() + 1);
            case EVENT -> "event" + (node.index() + 1);
            case ENDING -> "ending" + (node.index() + 1);
        };
    }

    private static String shaped(Node node) {
        String date = node.date().isEmpty() ? "" : escaped(node.date()) + "<br/>";
        String label = "\"" + date + escaped(node.title()) + "<br/>"
                + escaped(node.share().text()) + "\"";
        return switch (node.kind()) {
            case TURN -> "[" + label + "]:::turn";
            case EVENT -> "(" + label + "):::event";
            case ENDING -> "([" + label + "]):::ending";
        };
    }

    private static String arrow(Edge edge) {
        if (edge.joins(Kind.TURN, Kind.TURN)) {
            return "==>";
        }
        return edge.joins(Kind.EVENT, Kind.EVENT) ? "-.->" : "-->";
    }

    private static String escaped(String text) {
        return text.replace("#", "#35;")
                .replace("&", "#amp;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;")
                .replace("\n", " ");
    }
}
