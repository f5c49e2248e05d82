package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import demarche.scenario.Actor;
import demarche.scenario.Decision;
import demarche.scenario.Lexicon;
import demarche.scenario.Mention;
import demarche.scenario.Prose;
import demarche.scenario.Scenario;
import demarche.scenario.Subject;
import demarche.scenario.Term;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Symbol;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks at a scenario without errors as a whole, for what was declared and has no part in the game. */
final class Advice {

    private final Scenario scenario;
    private final Declarations declarations;
    private final Uses uses;
    private final Findings findings;

    Advice(Scenario scenario, Declarations declarations, Findings findings) {
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
        unmentioned();
        Set<Integer> deciding = scenario.decisions().map(Decision::seat).collect(Collectors.toSet());
        report(Sort.SEAT, Code.IDLE_SEAT, name -> !deciding.contains(declarations.index(Sort.SEAT, name)));
        if (scenario.turns().stream().noneMatch(turn -> turn.when() == Condition.ALWAYS)) {
            String first = scenario.turns().get(0).id().name();
            report(Sort.TURN, Code.NO_CERTAIN_TURN, first::equals);
        }
    }

    /** Terms that no text uses, and actors that have no part either. */
    private void unmentioned() {
        Set<String> busy = scenario.meters().stream()
                .flatMap(meter -> meter.between().stream())
                .collect(Collectors.toCollection(HashSet::new));
        scenario.seats().forEach(seat -> busy.add(seat.id()));
        Set<Subject> mentioned = mentioned();
        mentioned.stream().filter(Actor.class::isInstance).map(Subject::id).forEach(busy::add);
        report(Sort.ACTOR, Code.UNUSED_ACTOR, name -> !busy.contains(name));
        Set<String> used = mentioned.stream()
                .filter(Term.class::isInstance)
                .map(Subject::id)
                .collect(Collectors.toSet());
        report(Sort.TERM, Code.UNUSED_TERM, name -> !used.contains(name));
    }

    /** What the texts name; what a subject's own page names of itself does not count. */
    private Set<Subject> mentioned() {
        Lexicon lexicon = new Lexicon(scenario);
        Set<Subject> mentioned = new HashSet<>();
        Prose.of(scenario).forEach(text -> lexicon.in(text).forEach(mention -> mentioned.add(mention.subject())));
        for (Subject subject : scenario.subjects()) {
            subject.page().stream()
                    .flatMap(text -> lexicon.in(text).stream())
                    .map(Mention::subject)
                    .filter(named -> named != subject)
                    .forEach(mentioned::add);
        }
        return mentioned;
    }

    private void report(Sort sort, Code code, Predicate<String> applies) {
        declarations.of(sort).places().forEach((String name, Place place) -> {
            if (applies.test(name)) {
                findings.report(code, place, Details.of("name", name));
            }
        });
    }

    private boolean isUnused(Symbol symbol) {
        return !uses.reads(symbol) && !uses.changes(symbol);
    }

    private Symbol symbol(Symbol.Kind kind, String name) {
        return declarations.vocabulary().find(kind, name).orElseThrow();
    }
}
