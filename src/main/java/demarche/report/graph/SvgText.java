package demarche.report.graph;

import demarche.report.graph.EventGraph.Edge;
import demarche.report.graph.EventGraph.Kind;
import demarche.report.graph.EventGraph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A graph as a drawing: an SVG file that needs nothing else. */
public final class SvgText {

    private static final String STYLE = """
            <style>
            text{font-family:"Noto Sans","Noto Sans CJK JP","Hiragino Sans","Yu Gothic","Malgun Gothic",Helvetica,Arial,sans-serif;fill:#1f2933}
            .headline{font-size:20px;font-weight:600}
            .legend{font-size:12px}
            .title{font-size:13px}
            .strong{font-weight:600}
            .row{font-size:11px}
            rect{stroke-width:1.2}
            .paper{fill:#ffffff}
            .turn{fill:#e8f0fb;stroke:#2b5c9e}
            .event{fill:#ffffff;stroke:#5f6b7a}
            .ending{fill:#fdf3e3;stroke:#a86a12}
            .absent{fill:#ffffff;stroke:#8a94a0;stroke-dasharray:5 3}
            path{stroke-width:1.4}
            .next,.fires,.closes,.makes,.spine{fill:none}
            .next{stroke:#2b5c9e;stroke-width:2}
            .fires,.spine{stroke:#7b8794}
            .closes{stroke:#c08a3a}
            .makes{stroke:#0b7a75;stroke-dasharray:6 3}
            </style>""";

    private final EventGraph graph;
    private final Layout layout;
    private final SvgPen pen = new SvgPen();

    private SvgText(EventGraph graph) {
        this.graph = graph;
        List<String> legend = new ArrayList<>(graph.legend());
        legend.add("Blue: turns. White: events, each below the turn in which it is likeliest, with a row for every turn"
                + " in which it fires and for every event that makes it possible (dashed lines).");
        legend.add("Amber: endings, with a row for every turn in which they close the game. Broken frames: what no game"
                + " comes upon.");
        this.layout = new Layout(graph, legend);
    }

    public static String of(EventGraph graph) {
        return new SvgText(graph).draw();
    }

    private String draw() {
        head();
        turnsFollowTurns();
        turnsFireEvents();
        turnsCloseInEndings();
        eventsMakeEventsPossible();
        layout.turns().forEach(this::box);
        layout.events().forEach(this::box);
        layout.endings().forEach(this::box);
        pen.raw("</svg>");
        return pen.text();
    }

    private void head() {
        int width = layout.width();
        int height = layout.height();
        pen.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\" lang=\""
                + SvgPen.escaped(graph.language()) + "\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\">");
        pen.element("title id=\"title\"", graph.title() + ": turns, events and endings");
        pen.element("desc id=\"desc\"", String.join(" ", graph.legend()) + " " + inWords());
        pen.raw(STYLE);
        pen.raw("<defs>");
        pen.tip("next", "#2b5c9e");
        pen.tip("fires", "#7b8794");
        pen.tip("closes", "#c08a3a");
        pen.tip("makes", "#0b7a75");
        pen.raw("</defs>");
        pen.box("paper", new Area(0, 0, width, height));
        int room = width - 2 * Layout.MARGIN;
        pen.text("headline", "start", Layout.MARGIN, Layout.MARGIN + 16, Fitting.cut(graph.title(), room, 20));
        for (int i = 0; i < layout.legend().size(); i++) {
            pen.text(
                    "legend",
                    "start",
                    Layout.MARGIN,
                    layout.legendBase(i),
                    layout.legend().get(i));
        }
    }

    /** For those who hear a drawing: each ending with its odds. */
    private String inWords() {
        List<String> words = new ArrayList<>();
        for (Node ending : graph.nodes(Kind.ENDING)) {
            words.add(ending.title() + ": " + ending.share().text() + ".");
        }
        return String.join(" ", words);
    }

    private void turnsFollowTurns() {
        for (Edge edge : graph.edges(Kind.TURN, Kind.TURN)) {
            int number = layout.bridges().indexOf(edge);
            Area from = layout.turns().get(edge.from().index()).area();
            Area to = layout.turns().get(edge.to().index()).area();
            if (number < 0) {
                pen.arrow("next", "M" + from.right() + " " + from.middle() + "H" + to.x());
                int between = (from.right() + to.x()) / 2;
                pen.text(
                        "row",
                        "middle",
                        between,
                        from.middle() - 6,
                        edge.share().text());
            } else {
                int start = from.right() - 12;
                int end = to.x() + 12;
                int y = layout.bridge(number);
                pen.arrow("next", "M" + start + " " + from.y() + "V" + y + "H" + end + "V" + to.y());
                pen.text("row", "middle", (start + end) / 2, y - 4, edge.share().text());
            }
        }
    }

    private void turnsFireEvents() {
        for (Box turn : layout.turns()) {
            int spine = turn.area().x() + Layout.INDENT / 3;
            int bottom = turn.area().bottom();
            int end = bottom;
            for (Box event : layout.events()) {
                boolean fires = event.node().column() == turn.node().column()
                        && event.rows().stream()
                                .anyMatch(row -> row.edge().from().equals(turn.node()));
                if (fires) {
                    end = event.titleBase(0) - 4;
                    pen.arrow(
                            "fires",
                            "M" + spine + " " + end + "H" + event.area().x());
                }
            }
            if (end > bottom) {
                pen.line("spine", "M" + spine + " " + bottom + "V" + end);
            }
        }
    }

    private void turnsCloseInEndings() {
        for (Box ending : layout.endings()) {
            for (int row = 0; row < ending.rows().size(); row++) {
                int turn = ending.rows().get(row).edge().from().index();
                Area from = layout.turns().get(turn).area();
                pen.arrow(
                        "closes",
                        "M" + (from.right() - 16) + " " + from.bottom() + "V" + layout.laneY(turn) + "H"
                                + layout.laneX(turn) + "V" + ending.rowMiddle(row) + "H"
                                + ending.area().x());
            }
        }
    }

    private void eventsMakeEventsPossible() {
        for (Box event : layout.events()) {
            for (int row = 0; row < event.rows().size(); row++) {
                Node cause = event.rows().get(row).edge().from();
                if (cause.kind() == Kind.EVENT) {
                    pen.arrow("makes", curve(drawn(cause), event, event.rowMiddle(row)));
                }
            }
        }
    }

    private Box drawn(Node event) {
        return layout.events().stream()
                .filter(box -> box.node().equals(event))
                .findFirst()
                .orElseThrow();
    }

    /** From the side of one box to a row of another: to its near side, or round within the column. */
    private static String curve(Box from, Box to, int end) {
        int start = from.titleBase(0) - 4;
        int between = to.node().column() - from.node().column();
        int left = between < 0 ? from.area().x() : from.area().right();
        int right = between > 0 ? to.area().x() : to.area().right();
        int bend = between == 0 ? 34 : Math.max(40, Math.abs(right - left) / 2);
        int first = between < 0 ? left - bend : left + bend;
        int second = between > 0 ? right - bend : right + bend;
        return "M" + left + " " + start + "C" + first + " " + start + " " + second + " " + end + " " + right + " "
                + end;
    }

    private void box(Box box) {
        Node node = box.node();
        Area area = box.area();
        String look = node.share().isNever() ? "absent" : node.kind().name().toLowerCase(Locale.ROOT);
        pen.raw("<g>");
        pen.element("title", node.title() + ": " + node.share().text());
        pen.box(look, area);
        int left = area.x() + Box.PADDING;
        int right = area.right() - Box.PADDING;
        for (int i = 0; i < box.title().size(); i++) {
            boolean strong = i == 0 && node.kind() == Kind.TURN;
            pen.text(
                    strong ? "title strong" : "title",
                    "start",
                    left,
                    box.titleBase(i),
                    box.title().get(i));
        }
        pen.text("row", "start", left, box.shareBase(), "in all");
        pen.text("row", "end", right, box.shareBase(), node.share().text());
        for (int i = 0; i < box.rows().size(); i++) {
            Box.Row row = box.rows().get(i);
            pen.text("row", "start", left, box.rowBase(i), row.words());
            pen.text("row", "end", right, box.rowBase(i), row.number());
        }
        pen.raw("</g>");
    }
}
