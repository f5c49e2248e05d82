package demarche.report.graph;

import demarche.analysis.Coverage;
import demarche.analysis.Exploration;
import demarche.analysis.Links;
import demarche.analysis.Policy;
import demarche.engine.Layout;
import demarche.report.Odds;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * The graph of a scenario. Each number tells of all games, under one policy; nothing in it is relative to the node that
 * an edge leaves, so that numbers can be added up and compared anywhere.
 *
 * @param title the scenario's
 * @param language of its texts, as a tag
 * @param legend what the numbers mean, in sentences
 * @param nodes turns, then events, then endings, each in the author's order
 * @param edges by kind, each kind in the order of its nodes
 */
public record EventGraph(String title, String language, List<String> legend, List<Node> nodes, List<Edge> edges) {

    public EventGraph {
        legend = List.copyOf(legend);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** What a node stands for. */
    enum Kind {
        TURN,
        EVENT,
        ENDING
    }

    /**
     * A turn, an event or an ending.
     *
     * @param index its place among those of its kind
     * @param column the turn under which it is drawn: for an event the one in which it is likeliest; after all for endings
     * @param date a turn's; empty for others
     * @param share how often it comes about
     */
    record Node(Kind kind, int index, int column, String id, String date, String title, Share share) {}

    /**
     * From one node to another: a turn to the next, to an event that fires in it, or to an ending that closes it; an event
     * to another that it makes possible.
     */
    record Edge(Node from, Node to, Share share) {
        boolean joins(Kind one, Kind other) {
            return from.kind() == one && to.kind() == other;
        }
    }

    /** The graph of what has been explored with these links. */
    public static EventGraph of(Exploration explored, Links links, Policy policy) {
        return new Builder(explored, links, policy).build();
    }

    List<Node> nodes(Kind kind) {
        return nodes.stream().filter(node -> node.kind() == kind).toList();
    }

    List<Edge> edges(Kind from, Kind to) {
        return edges.stream().filter(edge -> edge.joins(from, to)).toList();
    }

    private static final class Builder {

        private final Exploration explored;
        private final Scenario scenario;
        private final Coverage seen;
        private final Links links;
        private final Policy policy;
        private final List<Node> turns = new ArrayList<>();
        private final List<Node> events = new ArrayList<>();
        private final List<Node> endings = new ArrayList<>();
        private final List<Edge> edges = new ArrayList<>();

        Builder(Exploration explored, Links links, Policy policy) {
            this.explored = explored;
            this.scenario = explored.rules().scenario();
            this.seen = explored.coverage();
            this.links = links;
            this.policy = policy;
        }

        EventGraph build() {
            nodes();
            for (Node from : turns) {
                turns.forEach(to -> connect(from, to, seen.moved(policy, from.index(), to.index())));
            }
            for (Node turn : turns) {
                events.forEach(event -> connect(turn, event, seen.fired(policy, turn.index(), event.index())));
            }
            links.all().forEach(this::connect);
            for (Node turn : turns) {
                endings.forEach(ending -> connect(turn, ending, seen.ending(policy, turn.index(), ending.index())));
            }
            List<Node> nodes = new ArrayList<>(turns);
            nodes.addAll(events);
            nodes.addAll(endings);
            return new EventGraph(scenario.heading().title(), scenario.heading().language(), legend(), nodes, edges);
        }

        private void nodes() {
            for (Turn turn : scenario.turns()) {
                Share share = share(seen.entered(policy, turn.index()), explored.expandedTurns() >= turn.index());
                turns.add(new Node(
                        Kind.TURN, turn.index(), turn.index(), turn.id().name(), turn.date(), turn.title(), share));
            }
            for (Event event : scenario.events()) {
                Share share = new Share(
                        seen.fired(policy, event.index()), explored.expandedTurns() > event.until(), event.repeat());
                events.add(new Node(
                        Kind.EVENT,
                        event.index(),
                        likeliestTurn(event),
                        event.id().name(),
                        "",
                        event.title(),
                        share));
            }
            for (Ending ending : scenario.endings()) {
                Share share = share(seen.ending(policy, ending.index()), explored.isComplete());
                endings.add(new Node(
                        Kind.ENDING, ending.index(), turns.size(), ending.id().name(), "", ending.title(), share));
            }
        }

        private int likeliestTurn(Event event) {
            int likeliest = event.from();
            for (int turn = 0; turn < turns.size(); turn++) {
                if (seen.fired(policy, turn, event.index()) > seen.fired(policy, likeliest, event.index())) {
                    likeliest = turn;
                }
            }
            return likeliest;
        }

        private static Share share(double games, boolean exact) {
            return new Share(games, exact, false);
        }

        /** What comes of a turn is known where all its states have been looked at. */
        private void connect(Node turn, Node to, double games) {
            if (games > 0) {
                edges.add(new Edge(turn, to, share(games, explored.expandedTurns() > turn.index())));
            }
        }

        private void connect(Links.Link link) {
            Node from = events.get(link.cause().index());
            Node to = events.get(link.consequence().index());
            boolean counted = explored.rules().layout().happened(from.index()) != Layout.NONE;
            edges.add(new Edge(
                    from,
                    to,
                    counted
                            ? new Share(
                                    seen.linked(policy, link.index()),
                                    to.share().exact(),
                                    link.consequence().repeat())
                            : Share.UNKNOWN));
        }

        private List<String> legend() {
            List<String> legend = new ArrayList<>();
            legend.add("Each number tells of all games, where every seat chooses "
                    + (policy == Policy.UNIFORM ? "uniformly." : "by weight."));
            if (explored.isComplete()) {
                legend.add("Exact: all states were looked at, " + Odds.count(explored.states()) + " of them.");
            } else {
                legend.add("Partial: the budget lasted for " + explored.expandedTurns() + " of "
                        + scenario.turns().size() + " turns. That a game goes on beyond: "
                        + Odds.percent(explored.unresolved(policy)) + ".");
                legend.add("Numbers with ≥ are the least that they can be; the others are exact.");
            }
            legend.add("Between two events: how often the second fires once the first has, which made it possible.");
            return legend;
        }
    }
}
