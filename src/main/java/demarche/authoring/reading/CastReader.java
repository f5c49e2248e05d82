package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Scalar;
import demarche.scenario.Actor;
import demarche.scenario.Goal;
import demarche.scenario.Seat;
import demarche.scenario.Source;
import demarche.scenario.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads who appears, who can be advised, which words are explained, and what the scenario stands on. */
final class CastReader {

    private final Declarations declarations;
    private final Expressions expressions;
    private final PassageReader passages;

    CastReader(Declarations declarations, Expressions expressions, PassageReader passages) {
        this.declarations = declarations;
        this.expressions = expressions;
        this.passages = passages;
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

    List<Actor> actors(Part top) {
        return top.entries("actors").stream().map(this::actor).toList();
    }

    private Actor actor(Mapping.Entry entry) {
        Part part = new Part(entry.value());
        return new Actor(
                entry.key().text(),
                part.text("name"),
                part.texts("also"),
                part.text("about"),
                passages.passage(part, "dossier"));
    }

    List<Term> glossary(Part top) {
        return top.entries("glossary").stream().map(this::term).toList();
    }

    private Term term(Mapping.Entry entry) {
        Part part = new Part(entry.value());
        return new Term(entry.key().text(), part.text("term"), part.texts("also"), passages.passage(part, "text"));
    }

    List<Seat> seats(Part top, List<Actor> actors) {
        Map<String, Actor> byId = new HashMap<>();
        actors.forEach(actor -> byId.putIfAbsent(actor.id(), actor));
        List<Seat> seats = new ArrayList<>();
        for (Mapping.Entry entry : top.entries("seats")) {
            String id = entry.key().text();
            declarations.check(Sort.ACTOR, id, entry.key().place(), Code.UNKNOWN_ACTOR);
            Actor actor = byId.getOrDefault(id, Actor.named(id, id));
            Part part = new Part(entry.value());
            List<Goal> goals = part.parts("goals").stream().map(this::goal).toList();
            seats.add(new Seat(seats.size(), actor, part.text("role"), goals));
        }
        return seats;
    }

    private Goal goal(Part part) {
        String text = part.text("text");
        return new Goal(
                part.has(Texts.ORIGINAL) ? part.text(Texts.ORIGINAL) : text, text, expressions.condition(part, "when"));
    }
}
