package demarche.engine;

import demarche.scenario.Goal;
import demarche.scenario.Paragraph;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Symbol;
import java.util.BitSet;
import java.util.function.Consumer;

/** Which events and options a {@link State} must remember: those that something may still ask for. */
final class Memory {

    private final BitSet events = new BitSet();
    private final BitSet options = new BitSet();

    Memory(Scenario scenario) {
        scenario.events().stream().filter(event -> !event.repeat()).forEach(event -> events.set(event.index()));
        conditions(scenario, condition -> condition.forEachSymbol(this::ask));
    }

    /** Whether it matters that this event has fired. */
    boolean keepsEvent(int event) {
        return events.get(event);
    }

    /** Whether it matters that this option has been taken. */
    boolean keepsOption(int option) {
        return options.get(option);
    }

    private void ask(Symbol symbol) {
        if (symbol.kind() == Symbol.Kind.EVENT) {
            events.set(symbol.index());
        } else if (symbol.kind() == Symbol.Kind.OPTION) {
            options.set(symbol.index());
        }
    }

    /** Only conditions can ask for the past; quantities have no way to say so. */
    private static void conditions(Scenario scenario, Consumer<Condition> use) {
        for (Turn turn : scenario.turns()) {
            use.accept(turn.when());
            turn.briefing().stream().map(Paragraph::when).forEach(use);
        }
        scenario.decisions().flatMap(decision -> decision.options().stream()).forEach(option -> {
            use.accept(option.when());
            use.accept(option.needs());
        });
        scenario.drift().forEach(drift -> use.accept(drift.when()));
        scenario.events().forEach(event -> use.accept(event.when()));
        scenario.endings().forEach(ending -> use.accept(ending.when()));
        scenario.seats().stream()
                .flatMap(seat -> seat.goals().stream())
                .map(Goal::when)
                .forEach(use);
        scenario.tests().stream().flatMap(test -> test.holds().stream()).forEach(use);
    }
}
