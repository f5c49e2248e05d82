package demarche.authoring.lint;

import demarche.scenario.Decision;
import demarche.scenario.Drift;
import demarche.scenario.Effect;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Goal;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.scenario.Turn;
import demarche.scenario.condition.Symbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Until when in a game something is asked for. A briefing, and what a turn's options need, ask at the start of their
 * turn; rules, events and endings ask also after an event of the same turn.
 */
final class Readers {

    /** Moments of a game: the start of a turn is an even number, what follows its decisions the next. */
    private final Map<Symbol, Integer> last = new HashMap<>();

    private final Scenario scenario;

    Readers(Scenario scenario) {
        this.scenario = scenario;
        int end = after(scenario.turns().size() - 1);
        scenario.seats().stream().map(Seat::goals).flatMap(List::stream).forEach((Goal goal) -> goal.when()
                .forEachSymbol(at(end)));
        scenario.endings().forEach((Ending ending) -> ending.when().forEachSymbol(at(end)));
        scenario.turns().forEach(this::turn);
        for (Drift rule : scenario.drift()) {
            // Drift comes before events, so that what an event does in the last turn is nothing to it.
            Consumer<Symbol> asked = at(start(scenario.turns().size() - 1));
            rule.when().forEachSymbol(asked);
            rule.chance().forEachSymbol(asked);
            effects(rule.effects(), asked);
        }
        scenario.events().forEach(this::event);
    }

    /** The last moment at which something is asked for, if it is. */
    OptionalInt last(Symbol symbol) {
        Integer moment = last.get(symbol);
        return moment == null ? OptionalInt.empty() : OptionalInt.of(moment);
    }

    static int start(int turn) {
        return 2 * turn;
    }

    static int after(int turn) {
        return 2 * turn + 1;
    }

    private Consumer<Symbol> at(int moment) {
        return symbol -> last.merge(symbol, moment, Math::max);
    }

    private void turn(Turn turn) {
        Consumer<Symbol> asked = at(start(turn.index()));
        turn.when().forEachSymbol(asked);
        turn.briefing().forEach(paragraph -> paragraph.when().forEachSymbol(asked));
        turn.decisions().forEach(decision -> decision(decision, asked));
    }

    private void event(Event event) {
        Consumer<Symbol> asked =
                at(after(Math.min(event.until(), scenario.turns().size() - 1)));
        event.when().forEachSymbol(asked);
        event.chance().forEachSymbol(asked);
        effects(event.effects(), asked);
        event.crisis().forEach(decision -> decision(decision, asked));
    }

    private static void decision(Decision decision, Consumer<Symbol> asked) {
        for (Option option : decision.options()) {
            option.when().forEachSymbol(asked);
            option.needs().forEachSymbol(asked);
            option.weight().forEachSymbol(asked);
            effects(option.effects(), asked);
            for (Outcome outcome : option.outcomes()) {
                outcome.weight().forEachSymbol(asked);
                effects(outcome.effects(), asked);
            }
        }
    }

    private static void effects(List<Effect> effects, Consumer<Symbol> asked) {
        for (Effect effect : effects) {
            effect.forEachSymbol(asked);
        }
    }
}
