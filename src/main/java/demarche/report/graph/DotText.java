package demarche.report.graph;

import demarche.report.graph.EventGraph.Edge;
import demarche.report.graph.EventGraph.Kind;
import demarche.report.graph.EventGraph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A graph in DOT, the language of Graphviz. */
public final class DotText {

    private DotText() {}

    public static String of(EventGraph graph) {
        List<String> lines = new ArrayList<>();
        lines.add("digraph {");
        lines.add("  rankdir=LR");
        lines.add("  labelloc=t");
        lines.add("  label=" + quoted(graph.title() + "\n" + String.join("\n", graph.legend())));
        lines.add("  node [shape=box, fontname=\"sans-serif\"]");
        lines.add("  edge [fontname=\"sans-serif\", fontsize=10]");
        graph.nodes()
                .forEach(node -> lines.add("  " + name(node) + " [label=" + quoted(label(node)) + look(node) + "]"));
        graph.edges()
                .forEach(edge -> lines.add("  " + name(edge.from()) + " -> " + name(edge.to()) + " [label="
                        + quoted(edge.share().text()) + look(edge) + "]"));
        lines.add("}");
        return String.join("\n", lines) + "\n";
    }

    private static String label(Node node) {
        return (node.date().isEmpty() ? "" : node.date() + "\n") + node.title() + "\n"
                + node.share().text();
    }

    private static String name(Node node) {
        return quoted(node.kind().name().toLowerCase(Locale.ROOT) + " " + node.id());
    }

    private static String look(Node node) {
        String look =
                switch (node.kind()) {
                    case TURN -> ", style=filled, fillcolor=\"#e8f0fb\"";
                    case EVENT -> "";
                    case ENDING -> ", style=filled, fillcolor=\"#fdf3e3\"";
                };
        return node.share().isNever() ? ", style=dashed" : look;
    }

    private static String look(Edge edge) {
        if (edge.joins(Kind.TURN, Kind.TURN)) {
            return ", penwidth=2";
        }
        return edge.joins(Kind.EVENT, Kind.EVENT) ? ", style=dashed" : "";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
