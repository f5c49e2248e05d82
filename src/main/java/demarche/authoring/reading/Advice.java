package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.scenario.Actor;
import demarche.scenario.Decision;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Symbol;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks at a scenario without errors as a whole, for what was declared and has no part in the game. */
final class Advice {

    private final Mapping root;
    private final Scenario scenario;
    private final Declarations declarations;
    private final Uses uses;
    private final Findings findings;

    Advice(Mapping root, Scenario scenario, Declarations declarations, Findings findings) {
        this.root = root;
        this.scenario = scenario;
        this.declarations = declarations;
        this.uses = new Uses(scenario);
        this.findings = findings;
    }

    /**
     * Gives all advice.
     *
     * @param cited the sources that some text rests on
     */
    void give(Set<String> cited) {
        report(Sort.METER, Code.UNUSED_METER, name -> isUnused(symbol(Symbol.Kind.METER, name)));
        report(Sort.FLAG, Code.UNUSED_FLAG, name -> isUnused(symbol(Symbol.Kind.FLAG, name)));
        report(Sort.FLAG, Code.FLAG_NEVER_RAISED, name -> {
            Symbol flag = symbol(Symbol.Kind.FLAG, name);
            return uses.reads(flag) && !uses.raises(flag);
        });
        report(Sort.SOURCE, Code.UNUSED_SOURCE, name -> !cited.contains(name));
        Set<String> related = scenario.meters().stream()
                .flatMap(meter -> meter.between().stream())
                .collect(Collectors.toSet());
        report(
                Sort.ACTOR,
                Code.UNUSED_ACTOR,
                name -> !related.contains(name) && scenario.seat(name).isEmpty() && !isMentioned(name));
        Set<Integer> deciding = scenario.decisions().map(Decision::seat).collect(Collectors.toSet());
        report(Sort.SEAT, Code.IDLE_SEAT, name -> !deciding.contains(declarations.index(Sort.SEAT, name)));
        if (scenario.turns().stream().noneMatch(turn -> turn.when() == Condition.ALWAYS)) {
            String first = scenario.turns().get(0).id().name();
            report(Sort.TURN, Code.NO_CERTAIN_TURN, first::equals);
        }
    }

    private void report(Sort sort, Code code, Predicate<String> applies) {
        declarations.of(sort).places().forEach((String name, Place place) -> {
            if (applies.test(name)) {
                findings.report(code, place, Details.of("name", name));
            }
        });
    }

    /** Whether an actor's name stands in some text of the file, besides where the actors are declared. */
    private boolean isMentioned(String actor) {
        String name = scenario.actor(actor).map(Actor::name).orElse(actor);
        return root.entries().stream()
                .filter(entry -> !entry.key().text().equals(Sort.ACTOR.section()))
                .anyMatch(entry -> mentions(entry.value(), name));
    }

    private static boolean mentions(Node node, String name) {
        if (node instanceof Scalar scalar) {
            return scalar.text().contains(name);
        }
        return Part.items(node).stream().anyMatch(item -> mentions(item, name))
                || Part.entries(node).stream().anyMatch(entry -> mentions(entry.value(), name));
    }

    private boolean isUnused(Symbol symbol) {
        return !uses.reads(symbol) && !uses.changes(symbol);
    }

    private Symbol symbol(Symbol.Kind kind, String name) {
        return declarations.vocabulary().find(kind, name).orElseThrow();
    }
}
