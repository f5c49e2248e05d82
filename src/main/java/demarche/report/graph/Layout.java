package demarche.report.graph;

import demarche.report.graph.EventGraph.Edge;
import demarche.report.graph.EventGraph.Kind;
import demarche.report.graph.EventGraph.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where everything stands in a drawing. Turns are columns, from left to right, with their events below them and the
 * endings in a column of their own at the right. Between the turns and the events are lanes, one for each turn that can
 * close the game, in which its lines go to the endings without crossing a box. Turns that are skipped are passed above.
 */
final class Layout {

    static final int MARGIN = 24;
    static final int LEGEND_LEADING = 18;
    static final int LEGEND_SIZE = 12;

    /** How far events are set in, to leave room for the line that joins them to their turn. */
    static final int INDENT = 18;

    private static final int HEADLINE = 28;
    private static final int COLUMN = 212;
    private static final int GAP = 84;
    private static final int BETWEEN = 14;
    private static final int LANE = 8;
    private static final int BRIDGE = 20;

    private final List<String> legend = new ArrayList<>();
    private final List<Edge> bridges;
    private final List<Box> turns = new ArrayList<>();
    private final List<Box> events = new ArrayList<>();
    private final List<Box> endings = new ArrayList<>();
    /** The lanes of turns, by their index; the latest turn's is the first, at the top. */
    private final Map<Integer, Integer> lanes = new TreeMap<>(Comparator.reverseOrder());

    private final int columns;
    private final int top;
    private final int width;

    Layout(EventGraph graph, List<String> sentences) {
        columns = graph.nodes(Kind.TURN).size();
        for (Edge edge : graph.edges(Kind.TURN, Kind.ENDING)) {
            lanes.putIfAbsent(edge.from().index(), 0);
        }
        int number = 0;
        for (Map.Entry<Integer, Integer> lane : lanes.entrySet()) {
            lane.setValue(number++);
        }
        width = endingsLeft() + COLUMN + MARGIN;
        for (String sentence : sentences) {
            legend.addAll(Fitting.lines(sentence, width - 2 * MARGIN, LEGEND_SIZE, 4));
        }
        bridges = graph.edges(Kind.TURN, Kind.TURN).stream()
                .filter(edge -> edge.to().index() > edge.from().index() + 1)
                .toList();
        top = legendTop() + legend.size() * LEGEND_LEADING + (bridges.size() + 1) * BRIDGE;
        place(graph);
    }

    private void place(EventGraph graph) {
        List<Box> heads = graph.nodes(Kind.TURN).stream()
                .map(turn -> Box.at(turn, List.of(), left(turn.column()), top, COLUMN))
                .toList();
        int highest = heads.stream().mapToInt(box -> box.area().height()).max().orElse(0);
        heads.forEach(box -> turns.add(box.asHighAs(highest)));
        for (Node turn : graph.nodes(Kind.TURN)) {
            List<Node> below = graph.nodes(Kind.EVENT).stream()
                    .filter(event -> event.column() == turn.column())
                    .toList();
            stack(graph, below, left(turn.column()) + INDENT, COLUMN - INDENT, events);
        }
        stack(graph, graph.nodes(Kind.ENDING), endingsLeft(), COLUMN, endings);
    }

    private void stack(EventGraph graph, List<Node> nodes, int x, int width, List<Box> into) {
        int y = turns.get(0).area().bottom() + (lanes.size() + 2) * LANE + BETWEEN;
        for (Node node : nodes) {
            List<Edge> edges = graph.edges().stream()
                    .filter(edge -> edge.to().equals(node))
                    .toList();
            Box box = Box.at(node, edges, x, y, width);
            into.add(box);
            y = box.area().bottom() + BETWEEN;
        }
    }

    private static int left(int column) {
        return MARGIN + column * (COLUMN + GAP);
    }

    private int endingsLeft() {
        return left(columns) - GAP + (lanes.size() + 3) * LANE;
    }

    private static int legendTop() {
        return MARGIN + HEADLINE;
    }

    /** The base of a line of the legend. */
    int legendBase(int line) {
        return legendTop() + (line + 1) * LEGEND_LEADING - 5;
    }

    List<String> legend() {
        return legend;
    }

    /** The edges between turns that skip others. */
    List<Edge> bridges() {
        return bridges;
    }

    /** How high above the turns an edge that skips others passes. */
    int bridge(int number) {
        return top - (number + 1) * BRIDGE + BRIDGE / 2;
    }

    List<Box> turns() {
        return turns;
    }

    List<Box> events() {
        return events;
    }

    List<Box> endings() {
        return endings;
    }

    /** Where the lane of a turn that closes the game runs from left to right. */
    int laneY(int turn) {
        return turns.get(0).area().bottom() + (lanes.getOrDefault(turn, 0) + 1) * LANE;
    }

    /** Where the lane then runs from top to bottom; a higher lane further right, so that it crosses none below it. */
    int laneX(int turn) {
        return endingsLeft() - (lanes.getOrDefault(turn, 0) + 2) * LANE;
    }

    int width() {
        return width;
    }

    int height() {
        int bottom = turns.get(0).area().bottom();
        for (List<Box> boxes : List.of(events, endings)) {
            for (Box box : boxes) {
                bottom = Math.max(bottom, box.area().bottom());
            }
        }
        return bottom + MARGIN;
    }
}
