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
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks at a scenario without errors as a whole, for what was declared and has no part in the game. */
final class Advice {

    private static final int MOST_ACTORS = 200;

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
        unusedActors();
        Set<Integer> deciding = scenario.decisions().map(Decision::seat).collect(Collectors.toSet());
        report(Sort.SEAT, Code.IDLE_SEAT, name -> !deciding.contains(declarations.index(Sort.SEAT, name)));
        if (scenario.turns().stream().noneMatch(turn -> turn.when() == Condition.ALWAYS)) {
            String first = scenario.turns().get(0).id().name();
            report(Sort.TURN, Code.NO_CERTAIN_TURN, first::equals);
        }
    }

    /** Only so many are looked for in the text: a file that declares more is no scenario that a person wrote. */
    private void unusedActors() {
        Set<String> busy = scenario.meters().stream()
                .flatMap(meter -> meter.between().stream())
                .collect(Collectors.toCollection(HashSet::new));
        scenario.seats().forEach(seat -> busy.add(seat.id()));
        String prose = prose();
        Set<String> unused = scenario.actors().stream()
                .filter(actor -> !busy.contains(actor.id()))
                .limit(MOST_ACTORS)
                .filter(actor -> !prose.contains(actor.name()))
                .map(Actor::id)
                .collect(Collectors.toSet());
        report(Sort.ACTOR, Code.UNUSED_ACTOR, unused::contains);
    }

    private void report(Sort sort, Code code, Predicate<String> applies) {
        declarations.of(sort).places().forEach((String name, Place place) -> {
            if (applies.test(name)) {
                findings.report(code, place, Details.of("name", name));
            }
        });
    }

    /** All text of the file but that on the actors. */
    private String prose() {
        StringBuilder prose = new StringBuilder();
        root.entries().stream()
                .filter(entry -> !entry.key().text().equals(Sort.ACTOR.section()))
                .forEach(entry -> collect(entry.value(), prose));
        return prose.toString();
    }

    private static void collect(Node node, StringBuilder prose) {
        if (node instanceof Scalar scalar) {
            prose.append(scalar.text()).append('\n');
        }
        Part.items(node).forEach(item -> collect(item, prose));
        Part.entries(node).forEach(entry -> collect(entry.value(), prose));
    }

    private boolean isUnused(Symbol symbol) {
        return !uses.reads(symbol) && !uses.changes(symbol);
    }

    private Symbol symbol(Symbol.Kind kind, String name) {
        return declarations.vocabulary().find(kind, name).orElseThrow();
    }
}
