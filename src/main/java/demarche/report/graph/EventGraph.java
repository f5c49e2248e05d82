package demarche.report.graph;

import demarche.analysis.Coverage;
import demarche.analysis.Exploration;
import demarche.analysis.Links;
import demarche.analysis.Policy;
import demarche.analysis.Workers;
import demarche.analysis.simulation.Courses;
import demarche.engine.Layout;
import demarche.report.Odds;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

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

    /**
     * The graph of what has been explored with these links.
     *
     * @param games how many games are played, under the same policy, where not everything is known; 0 for bounds instead
     */
    public static EventGraph of(Exploration explored, Links links, Policy policy, long games, Workers workers) {
        Courses played = explored.isComplete() || games == 0
                ? null
                : Courses.of(explored.rules(), links, policy, games, workers);
        return new Builder(explored, links, policy, played).build();
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
        private final @Nullable Courses played;
        private final List<Node> turns = new ArrayList<>();
        private final List<Node> events = new ArrayList<>();
        private final List<Node> endings = new ArrayList<>();
        private final List<Edge> edges = new ArrayList<>();

        Builder(Exploration explored, Links links, Policy policy, @Nullable Courses played) {
            this.explored = explored;
            this.scenario = explored.rules().scenario();
            this.seen = explored.coverage();
            this.links = links;
            this.policy = policy;
            this.played = played;
        }

        EventGraph build() {
            nodes();
            for (Node from : turns) {
                turns.forEach(to -> connect(from, to, moved(from.index(), to.index())));
            }
            for (Node turn : turns) {
                events.forEach(event -> connect(turn, event, fired(turn.index(), event.index())));
            }
            links.all().forEach(this::connect);
            for (Node turn : turns) {
                endings.forEach(ending -> connect(turn, ending, closed(turn.index(), ending.index())));
            }
            List<Node> nodes = new ArrayList<>(turns);
            nodes.addAll(events);
            nodes.addAll(endings);
            return new EventGraph(scenario.heading().title(), scenario.heading().language(), legend(), nodes, edges);
        }

        private void nodes() {
            for (Turn turn : scenario.turns()) {
                Share share = share(
                        explored.expandedTurns() >= turn.index(),
                        seen.entered(policy, turn.index()),
                        games -> games.entered(turn.index()),
                        false);
                turns.add(new Node(
                        Kind.TURN, turn.index(), turn.index(), turn.id().name(), turn.date(), turn.title(), share));
            }
            for (Event event : scenario.events()) {
                Share share = share(
                        explored.expandedTurns() > event.until(),
                        seen.fired(policy, event.index()),
                        games -> games.fired(event.index()),
                        event.repeat());
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
                Share share = share(
                        explored.isComplete(),
                        seen.ending(policy, ending.index()),
                        games -> games.ending(ending.index()),
                        false);
                endings.add(new Node(
                        Kind.ENDING, ending.index(), turns.size(), ending.id().name(), "", ending.title(), share));
            }
        }

        private int likeliestTurn(Event event) {
            int likeliest = event.from();
            for (int turn = 0; turn < turns.size(); turn++) {
                if (fired(turn, event.index()).games()
                        > fired(likeliest, event.index()).games()) {
                    likeliest = turn;
                }
            }
            return likeliest;
        }

        /** What comes of a turn is known where all its states have been looked at. */
        private Share ofTurn(int turn, double counted, ToDoubleFunction<Courses> estimated) {
            return share(explored.expandedTurns() > turn, counted, estimated, false);
        }

        private Share moved(int from, int to) {
            return ofTurn(from, seen.moved(policy, from, to), games -> games.moved(from, to));
        }

        private Share fired(int turn, int event) {
            return ofTurn(turn, seen.fired(policy, turn, event), games -> games.fired(turn, event));
        }

        private Share closed(int turn, int ending) {
            return ofTurn(turn, seen.ending(policy, turn, ending), games -> games.ending(turn, ending));
        }

        /** What has been counted, whole or in part; a part is the least that an estimate can be. */
        private Share share(boolean exact, double counted, ToDoubleFunction<Courses> estimated, boolean again) {
            if (exact) {
                return new Share(counted, Share.Grade.EXACT, again);
            }
            return played == null
                    ? new Share(counted, Share.Grade.LEAST, again)
                    : new Share(Math.max(counted, estimated.applyAsDouble(played)), Share.Grade.ESTIMATE, again);
        }

        private void connect(Node turn, Node to, Share share) {
            if (share.games() > 0) {
                edges.add(new Edge(turn, to, share));
            }
        }

        private void connect(Links.Link link) {
            Node from = events.get(link.cause().index());
            Node to = events.get(link.consequence().index());
            boolean counted = explored.rules().layout().happened(from.index()) != Layout.NONE;
            Share share = share(
                    counted && to.share().isExact(),
                    counted ? seen.linked(policy, link.index()) : 0,
                    games -> games.linked(link.index()),
                    link.consequence().repeat());
            edges.add(new Edge(from, to, counted || played != null ? share : Share.UNKNOWN));
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
                legend.add(
                        played == null
                                ? "Numbers with ≥ are the least that they can be; the others are exact."
                                : "Numbers with ≈ are estimates from " + Odds.count(played.games())
                                        + " games; the others are exact.");
            }
            legend.add("Between two events: how often the second fires once the first has, which made it possible.");
            return legend;
        }
    }
}
