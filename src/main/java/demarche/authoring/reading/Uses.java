package demarche.authoring.reading;

import demarche.scenario.Drift;
import demarche.scenario.Effect;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Goal;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.Paragraph;
import demarche.scenario.Scenario;
import demarche.scenario.ScenarioTest;
import demarche.scenario.Seat;
import demarche.scenario.Turn;
import demarche.scenario.condition.Symbol;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a scenario reads and what it changes. */
final class Uses {

    private final Set<Symbol> read = new HashSet<>();
    private final Set<Symbol> changed = new HashSet<>();
    private final Set<Symbol> raised = new HashSet<>();

    Uses(Scenario scenario) {
        scenario.seats().stream().map(Seat::goals).flatMap(List::stream).forEach((Goal goal) -> goal.when()
                .forEachSymbol(read::add));
        scenario.turns().forEach(this::turn);
        scenario.options().forEach(this::option);
        scenario.drift().forEach(this::drift);
        scenario.events().forEach(this::event);
        scenario.endings().forEach((Ending ending) -> ending.when().forEachSymbol(read::add));
        scenario.tests().stream()
                .map(ScenarioTest::holds)
                .flatMap(List::stream)
                .forEach(condition -> condition.forEachSymbol(read::add));
    }

    boolean reads(Symbol symbol) {
        return read.contains(symbol);
    }

    boolean changes(Symbol symbol) {
        return changed.contains(symbol);
    }

    boolean raises(Symbol symbol) {
        return raised.contains(symbol);
    }

    private void turn(Turn turn) {
        turn.when().forEachSymbol(read::add);
        turn.briefing().forEach((Paragraph paragraph) -> paragraph.when().forEachSymbol(read::add));
    }

    private void option(Option option) {
        option.when().forEachSymbol(read::add);
        option.needs().forEachSymbol(read::add);
        option.weight().forEachSymbol(read::add);
        effects(option.effects());
        for (Outcome outcome : option.outcomes()) {
            outcome.weight().forEachSymbol(read::add);
            effects(outcome.effects());
        }
    }

    private void drift(Drift rule) {
        rule.when().forEachSymbol(read::add);
        rule.chance().forEachSymbol(read::add);
        effects(rule.effects());
    }

    private void event(Event event) {
        event.when().forEachSymbol(read::add);
        event.chance().forEachSymbol(read::add);
        effects(event.effects());
    }

    private void effects(List<Effect> effects) {
        for (Effect effect : effects) {
            effect.forEachSymbol(read::add);
            changed.add(effect.target());
            if (effect instanceof Effect.Raise) {
                raised.add(effect.target());
            }
        }
    }
}
