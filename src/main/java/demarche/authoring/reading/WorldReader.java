package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.Scalar;
import demarche.scenario.Drift;
import demarche.scenario.Event;
import demarche.scenario.condition.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the world does by itself: drift rules and events. */
final class WorldReader {

    private final Declarations declarations;
    private final Expressions expressions;
    private final EffectReader effects;
    private final PassageReader passages;
    private final DecisionReader decisions;
    private final Findings findings;

    WorldReader(
            Declarations declarations,
            Expressions expressions,
            EffectReader effects,
            PassageReader passages,
            DecisionReader decisions,
            Findings findings) {
        this.declarations = declarations;
        this.expressions = expressions;
        this.effects = effects;
        this.passages = passages;
        this.decisions = decisions;
        this.findings = findings;
    }

    List<Drift> drift(Part top) {
        List<Drift> rules = new ArrayList<>();
        for (Part part : top.parts("drift")) {
            rules.add(new Drift(
                    declarations.id(part, Sort.DRIFT),
                    rules.size(),
                    expressions.condition(part, "when"),
                    chance(part),
                    effects.effects(part),
                    passages.passage(part, "why")));
        }
        return rules;
    }

    List<Event> events(Part top) {
        int lastTurn = declarations.of(Sort.TURN).names().size() - 1;
        List<Event> events = new ArrayList<>();
        for (Part part : top.parts("events")) {
            if (!part.has("when") && !part.has("chance") && !part.has("from") && !part.has("until")) {
                Place place = part.scalar("id").map(Scalar::place).orElse(part.place());
                findings.report(Code.EVENT_WITHOUT_TRIGGER, place, Details.of("event", part.text("id")));
            }
            if (!part.has("sources") && !claimsProjection(part)) {
                Place place = part.scalar("id").map(Scalar::place).orElse(part.place());
                findings.report(Code.UNSOURCED_EVENT, place, Details.of("event", part.text("id")));
            }
            events.add(event(part, events.size(), turn(part, "from", 0), turn(part, "until", lastTurn)));
        }
        return events;
    }

    /** Whether it says so, be it in a word that is not understood, which is a problem of its own. */
    private static boolean claimsProjection(Part part) {
        return part.isTrue("projection")
                || part.scalar("projection")
                        .filter(scalar -> scalar.kind() != Scalar.Kind.BOOLEAN)
                        .isPresent();
    }

    private Event event(Part part, int index, int from, int until) {
        boolean known = Stream.of("from", "until")
                .allMatch(key -> declarations.of(Sort.TURN).has(part.text(key)));
        if (from > until && known) {
            Details details = Details.of("from", part.text("from")).and("until", part.text("until"));
            findings.report(Code.WINDOW_NEVER_OPENS, part.placeOfKey("until"), details);
        }
        return new Event(
                declarations.id(part, Sort.EVENT),
                index,
                part.text("title"),
                expressions.condition(part, "when"),
                from,
                until,
                chance(part),
                part.isTrue("repeat"),
                passages.passage(part, "text"),
                effects.effects(part),
                decisions.decisions(part, "crisis"));
    }

    private int turn(Part part, String key, int absent) {
        Optional<Scalar> turn = part.scalar(key);
        if (turn.isEmpty()) {
            return absent;
        }
        boolean known =
                declarations.check(Sort.TURN, turn.get().text(), turn.get().place(), Code.UNKNOWN_TURN);
        return known ? declarations.index(Sort.TURN, turn.get().text()) : absent;
    }

    private Quantity chance(Part part) {
        Quantity chance = expressions.share(part, "chance", Quantity.HUNDRED);
        if (chance instanceof Quantity.Literal constant && (constant.number() < 0 || constant.number() > 100)) {
            Place place = part.scalar("chance").map(Scalar::place).orElse(part.place());
            findings.report(Code.CHANCE_OUT_OF_BOUNDS, place, Details.of("chance", constant.number()));
        }
        return chance;
    }
}
