package demarche.authoring.lint;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.scenario.Effect;
import demarche.scenario.Event;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When things come: events whose effects nobody lives to feel, and events that stand before their cause. */
final class OrderAdvice {

    private final Scenario scenario;
    private final Readers readers;
    private final Whereabouts where;
    private final Findings findings;
    /** The events that raise each flag; an option that does is none, and then the flag has no one cause. */
    private final Map<Symbol, Set<Integer>> raisers = new HashMap<>();

    private final Set<Symbol> chosen = new HashSet<>();

    OrderAdvice(Scenario scenario, Whereabouts where, Findings findings) {
        this.scenario = scenario;
        this.readers = new Readers(scenario);
        this.where = where;
        this.findings = findings;
        for (Event event : scenario.events()) {
            raised(event.effects()).forEach(flag -> raisers.computeIfAbsent(flag, none -> new HashSet<>())
                    .add(event.index()));
        }
        for (Option option : scenario.options()) {
            chosen.addAll(raised(option.effects()));
            option.outcomes().stream()
                    .map(Outcome::effects)
                    .map(OrderAdvice::raised)
                    .forEach(chosen::addAll);
        }
        scenario.drift().forEach(rule -> chosen.addAll(raised(rule.effects())));
    }

    /** Gives it, and names the events that for one of these reasons never fire. */
    Set<String> give() {
        Set<String> never = new HashSet<>();
        for (Event event : scenario.events()) {
            tooLate(event);
            for (Event cause : causes(event)) {
                if (cause.from() > event.until()) {
                    report(Code.CAUSE_TOO_LATE, event, cause);
                    never.add(event.id().name());
                } else if (cause.index() > event.index()) {
                    report(Code.CAUSE_BELOW, event, cause);
                }
            }
        }
        return never;
    }

    private void report(Code code, Event event, Event cause) {
        findings.report(
                code,
                where.item("events", event.id().name()),
                Details.of("event", event.id().name())
                        .and("cause", cause.id().name())
                        .and("turn", scenario.turns().get(cause.from()).id().name()));
    }

    private void tooLate(Event event) {
        List<Symbol> changed =
                new ArrayList<>(event.effects().stream().map(Effect::target).toList());
        boolean isAsked =
                changed.stream().anyMatch(symbol -> readers.last(symbol).isPresent());
        changed.add(event.symbol());
        boolean isFelt =
                changed.stream().anyMatch(symbol -> readers.last(symbol).orElse(-1) >= Readers.after(event.from()));
        if (isAsked && !isFelt && event.crisis().isEmpty() && event.from() <= event.until()) {
            Details details = Details.of("event", event.id().name())
                    .and("turn", scenario.turns().get(event.from()).id().name());
            findings.report(Code.FELT_TOO_LATE, where.item("events", event.id().name()), details);
        }
    }

    /** Other events without which this one cannot fire, as its condition says. */
    private List<Event> causes(Event event) {
        List<Event> causes = new ArrayList<>();
        for (Condition needed : needed(event.when())) {
            if (needed instanceof Condition.Happened happened) {
                causes.add(scenario.events().get(happened.event().index()));
            } else if (needed instanceof Condition.Raised raised && !chosen.contains(raised.flag())) {
                Set<Integer> by = raisers.getOrDefault(raised.flag(), Set.of());
                if (by.size() == 1) {
                    causes.add(scenario.events().get(by.iterator().next()));
                }
            }
        }
        return causes.stream()
                .filter(cause -> cause.index() != event.index())
                .distinct()
                .toList();
    }

    /** The parts of a condition that all have to hold. */
    private static List<Condition> needed(Condition condition) {
        if (condition instanceof Condition.Joined joined && joined.all()) {
            return joined.operands().stream()
                    .flatMap(part -> needed(part).stream())
                    .toList();
        }
        return List.of(condition);
    }

    private static List<Symbol> raised(List<Effect> effects) {
        return effects.stream()
                .filter(Effect.Raise.class::isInstance)
                .map(Effect::target)
                .toList();
    }
}
