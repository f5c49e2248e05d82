package demarche.engine;

import demarche.scenario.Actor;
import demarche.scenario.Analysts;
import demarche.scenario.Decision;
import demarche.scenario.Direction;
import demarche.scenario.Drift;
import demarche.scenario.Effect;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Flag;
import demarche.scenario.Heading;
import demarche.scenario.Id;
import demarche.scenario.Meter;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.Passage;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.scenario.Turn;
import demarche.scenario.Undo;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.ConditionLanguage;
import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.Symbol;
import demarche.scenario.condition.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads the neutral form of a scenario, in which the reference instances are written: meters, flags, turns, drift,
 * events and endings without any text. Everything in it is an id, a number or an expression.
 */
public final class NeutralScenario {

    private final JsonNode root;
    private final Vocabulary vocabulary;
    private int options;

    private NeutralScenario(JsonNode root) {
        this.root = root;
        Vocabulary.Builder names = Vocabulary.builder();
        declare(names, Symbol.Kind.METER, root.path("meters"));
        root.path("flags").forEach(flag -> names.declare(Symbol.Kind.FLAG, flag.asString()));
        declare(names, Symbol.Kind.TURN, root.path("turns"));
        declare(names, Symbol.Kind.EVENT, root.path("events"));
        root.path("turns").forEach(turn -> declareOptions(names, turn.path("decisions")));
        root.path("events").forEach(event -> declareOptions(names, event.path("crisis")));
        this.vocabulary = names.build();
    }

    /** Reads a scenario; it must be well formed. */
    public static Scenario of(JsonNode root) {
        return new NeutralScenario(root).scenario();
    }

    private static void declare(Vocabulary.Builder names, Symbol.Kind kind, JsonNode things) {
        things.forEach(thing -> names.declare(kind, thing.path("id").asString()));
    }

    /** In the order of seats, as the options are numbered. */
    private void declareOptions(Vocabulary.Builder names, JsonNode decisions) {
        root.path("seats").forEach(seat -> declare(names, Symbol.Kind.OPTION, decisions.path(seat.asString())));
    }

    private Scenario scenario() {
        String name = root.path("name").asString();
        Heading heading = new Heading(name, 1, name, "", 0, List.of(), "en", Undo.FREE, Analysts.ALWAYS, "");
        List<Actor> actors = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        for (JsonNode seat : root.path("seats")) {
            actors.add(Actor.named(seat.asString(), seat.asString()));
            seats.add(new Seat(seats.size(), actors.get(seats.size()), "", List.of()));
        }
        List<Flag> flags = new ArrayList<>();
        root.path("flags").forEach(flag -> flags.add(new Flag(Id.of(flag.asString()), flags.size(), "")));
        List<Turn> turns = each(root.path("turns"), this::turn);
        return new Scenario(
                heading,
                List.of(),
                actors,
                List.of(),
                seats,
                each(root.path("meters"), this::meter),
                flags,
                turns,
                each(root.path("drift"), this::drift),
                each(root.path("events"), this::event),
                each(root.path("endings"), this::ending),
                List.of());
    }

    private interface Reader<T> {
        T read(JsonNode node, int index);
    }

    private static <T> List<T> each(JsonNode nodes, Reader<T> reader) {
        List<T> things = new ArrayList<>();
        nodes.forEach(node -> things.add(reader.read(node, things.size())));
        return things;
    }

    private Meter meter(JsonNode node, int index) {
        String id = node.path("id").asString();
        int start = node.path("start").asInt();
        int min = node.path("min").asInt(0);
        int max = node.path("max").asInt(100);
        return new Meter(Id.of(id), index, id, "", List.of(), start, min, max, Direction.NEITHER, List.of());
    }

    private Turn turn(JsonNode node, int index) {
        String id = node.path("id").asString();
        List<Decision> decisions = decisions(node.path("decisions"));
        return new Turn(Id.of(id), index, "", id, 0, condition(node.path("when")), List.of(), decisions, List.of());
    }

    private List<Decision> decisions(JsonNode node) {
        List<Decision> decisions = new ArrayList<>();
        int seat = 0;
        for (JsonNode id : root.path("seats")) {
            if (node.has(id.asString())) {
                decisions.add(new Decision(seat, "", each(node.path(id.asString()), this::option)));
            }
            seat++;
        }
        return decisions;
    }

    private Option option(JsonNode node, int place) {
        return new Option(
                Id.of(node.path("id").asString()),
                options++,
                "",
                "",
                "",
                condition(node.path("when")),
                condition(node.path("needs")),
                "",
                quantity(node.path("weight"), Quantity.ONE),
                Passage.NONE,
                effects(node.path("effects")),
                each(node.path("outcomes"), this::outcome));
    }

    private Outcome outcome(JsonNode node, int place) {
        return new Outcome(
                Integer.toString(place + 1),
                quantity(node.path("weight"), Quantity.ONE),
                Passage.NONE,
                effects(node.path("effects")));
    }

    private Drift drift(JsonNode node, int index) {
        return new Drift(
                Id.of(node.path("id").asString()),
                index,
                condition(node.path("when")),
                quantity(node.path("chance"), Quantity.HUNDRED),
                effects(node.path("effects")),
                Passage.NONE);
    }

    private Event event(JsonNode node, int index) {
        String id = node.path("id").asString();
        return new Event(
                Id.of(id),
                index,
                id,
                condition(node.path("when")),
                turnIndex(node.path("from"), 0),
                turnIndex(node.path("until"), root.path("turns").size() - 1),
                quantity(node.path("chance"), Quantity.HUNDRED),
                node.path("repeat").asBoolean(false),
                Passage.NONE,
                effects(node.path("effects")),
                decisions(node.path("crisis")));
    }

    private int turnIndex(JsonNode node, int otherwise) {
        return node.isMissingNode()
                ? otherwise
                : vocabulary
                        .find(Symbol.Kind.TURN, node.asString())
                        .orElseThrow()
                        .index();
    }

    private Ending ending(JsonNode node, int index) {
        String id = node.path("id").asString();
        boolean immediate = node.path("immediate").asBoolean(false);
        return new Ending(Id.of(id), index, immediate, condition(node.path("when")), id, Passage.NONE, List.of());
    }

    private List<Effect> effects(JsonNode nodes) {
        return each(nodes, (node, index) -> effect(node));
    }

    private Effect effect(JsonNode node) {
        String target = node.path(1).asString();
        return switch (node.path(0).asString()) {
            case "add" -> new Effect.Add(symbol(Symbol.Kind.METER, target), quantity(node.path(2), Quantity.ONE));
            case "set" -> new Effect.SetTo(symbol(Symbol.Kind.METER, target), quantity(node.path(2), Quantity.ONE));
            case "raise" -> new Effect.Raise(symbol(Symbol.Kind.FLAG, target));
            case "lower" -> new Effect.Lower(symbol(Symbol.Kind.FLAG, target));
            default -> throw new IllegalArgumentException(node.toString());
        };
    }

    private Symbol symbol(Symbol.Kind kind, String name) {
        return vocabulary.find(kind, name).orElseThrow();
    }

    private Condition condition(JsonNode node) {
        return node.isMissingNode()
                ? Condition.ALWAYS
                : ConditionLanguage.condition(node.asString(), vocabulary)
                        .value()
                        .orElseThrow();
    }

    private Quantity quantity(JsonNode node, Quantity otherwise) {
        return node.isMissingNode()
                ? otherwise
                : ConditionLanguage.quantity(node.asString(), vocabulary)
                        .value()
                        .orElseThrow();
    }
}
