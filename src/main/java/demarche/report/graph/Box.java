package demarche.report.graph;

import demarche.report.graph.EventGraph.Edge;
import demarche.report.graph.EventGraph.Kind;
import demarche.report.graph.EventGraph.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A node as it is drawn: its date and title, how often it comes about, and a row for each edge that leads to it. The rows
 * carry the numbers of edges, since beside the lines there would be no room for them.
 */
record Box(Node node, Area area, List<String> title, List<Row> rows) {

    static final int TITLE_SIZE = 13;
    static final int ROW_SIZE = 11;
    static final int PADDING = 8;

    private static final int TITLE_LEADING = 17;
    private static final int ROW_LEADING = 15;

    /** An edge that leads here, in words and with its number. */
    record Row(Edge edge, String words, String number) {}

    /** A box at a place, as high as what it holds. */
    static Box at(Node node, List<Edge> edges, int x, int y, int width) {
        int room = width - 2 * PADDING;
        List<String> title = new ArrayList<>();
        if (!node.date().isEmpty()) {
            title.add(Fitting.cut(node.date(), room, TITLE_SIZE));
        }
        title.addAll(Fitting.lines(node.title(), room, TITLE_SIZE, 2));
        List<Row> rows = edges.stream().map(edge -> row(edge, room)).toList();
        int height = 2 * PADDING + title.size() * TITLE_LEADING + (1 + rows.size()) * ROW_LEADING;
        return new Box(node, new Area(x, y, width, height), title, rows);
    }

    private static Row row(Edge edge, int room) {
        String number = edge.share().text();
        Node from = edge.from();
        String words = from.kind() == Kind.TURN ? from.date() : "after " + from.title();
        double left = room - Fitting.width(number, ROW_SIZE) - ROW_SIZE;
        return new Row(edge, Fitting.cut(words, left, ROW_SIZE), number);
    }

    /** The same box, as high as another. */
    Box asHighAs(int height) {
        return new Box(node, new Area(area.x(), area.y(), area.width(), height), title, rows);
    }

    /** The base of a line of the title. */
    int titleBase(int line) {
        return area.y() + PADDING + (line + 1) * TITLE_LEADING - 5;
    }

    /** The base of the line that says how often it comes about. */
    int shareBase() {
        return area.y() + PADDING + title.size() * TITLE_LEADING + ROW_LEADING - 4;
    }

    /** The base of a row. */
    int rowBase(int row) {
        return shareBase() + (row + 1) * ROW_LEADING;
    }

    /** Where lines to a row end. */
    int rowMiddle(int row) {
        return rowBase(row) - 4;
    }
}
