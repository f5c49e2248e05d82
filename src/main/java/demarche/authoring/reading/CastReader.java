package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Scalar;
import demarche.scenario.Actor;
import demarche.scenario.Goal;
import demarche.scenario.Seat;
import demarche.scenario.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads who appears, who can be advised, and what the scenario stands on. */
final class CastReader {

    private final Declarations declarations;
    private final Expressions expressions;

    CastReader(Declarations declarations, Expressions expressions) {
        this.declarations = declarations;
        this.expressions = expressions;
    }

    List<Source> sources(Part top) {
        return top.entries("sources").stream().map(CastReader::source).toList();
    }

    private static Source source(Mapping.Entry entry) {
        Part part = new Part(entry.value());
        Map<String, String> facts = new LinkedHashMap<>();
        for (Mapping.Entry fact : part.entries("facts")) {
            if (fact.value() instanceof Scalar text) {
                facts.put(fact.key().text(), Texts.of(text));
            }
        }
        return new Source(entry.key().text(), part.text("cite"), part.text("url"), facts);
    }

    static List<Actor> actors(Part top) {
        return top.entries("actors").stream().map(CastReader::actor).toList();
    }

    private static Actor actor(Mapping.Entry entry) {
        Part part = new Part(entry.value());
        return new Actor(entry.key().text(), part.text("name"), part.text("about"));
    }

    List<Seat> seats(Part top, List<Actor> actors) {
        Map<String, Actor> byId = new HashMap<>();
        actors.forEach(actor -> byId.putIfAbsent(actor.id(), actor));
        List<Seat> seats = new ArrayList<>();
        for (Mapping.Entry entry : top.entries("seats")) {
            String id = entry.key().text();
            declarations.check(Sort.ACTOR, id, entry.key().place(), Code.UNKNOWN_ACTOR);
            Actor actor = byId.getOrDefault(id, new Actor(id, id, ""));
            Part part = new Part(entry.value());
            List<Goal> goals = part.parts("goals").stream().map(this::goal).toList();
            seats.add(new Seat(seats.size(), actor, part.text("role"), goals));
        }
        return seats;
    }

    private Goal goal(Part part) {
        return new Goal(part.text("text"), expressions.condition(part, "when"));
    }
}
