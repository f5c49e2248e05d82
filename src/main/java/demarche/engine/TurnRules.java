package demarche.engine;

import demarche.scenario.Drift;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Seat;
import demarche.scenario.Turn;
import demarche.scenario.condition.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules that can matter in one turn, in their order, with their conditions compiled for it. */
final class TurnRules {

    /** A drift rule that can apply in this turn. */
    record DriftRule(Drift drift, Check check, Amount chance, Draw draw, Effects effects) {}

    /** An event that can fire in this turn; its check includes that it has not fired too often. */
    record EventRule(Event event, Check check, Amount chance, Draw draw, Effects effects, int spent, int happened) {}

    /** An ending that can be reached when this turn closes. */
    record EndingRule(Ending ending, Check check) {}

    private final Check check;
    private final Check[] briefing;
    private final int[] decisions;
    private final DriftRule[] drift;
    private final EventRule[] events;
    private final EndingRule[] immediate;
    private final EndingRule[] last;
    private final @Nullable DecisionRules[] askable;
    private final Check[][] goals;

    TurnRules(Rules rules, Turn turn) {
        Compiling compiling = new Compiling(rules, turn);
        check = compiling.check(turn.when());
        briefing = turn.briefing().stream()
                .map(paragraph -> compiling.check(paragraph.when()))
                .toArray(Check[]::new);
        decisions = rules.decisionsOf(turn);
        drift = compiling.drift();
        events = compiling.events();
        immediate = compiling.endings(true);
        last = compiling.endings(false);
        goals = rules.scenario().seats().stream().map(compiling::goals).toArray(Check[][]::new);
        askable = new DecisionRules[rules.decisions().size()];
        compiling.ask(decisions);
        for (EventRule event : events) {
            compiling.ask(rules.decisionsOf(event.event().index()));
        }
    }

    /** Whether the turn takes place. */
    Check check() {
        return check;
    }

    /** Whether each paragraph of the briefing is shown, at the start of the turn. */
    Check[] briefing() {
        return briefing;
    }

    /** The places of the turn's decisions among all. */
    int[] decisions() {
        return decisions;
    }

    DriftRule[] drift() {
        return drift;
    }

    EventRule[] events() {
        return events;
    }

    EndingRule[] endings(boolean whileRunning) {
        return whileRunning ? immediate : last;
    }

    /** Whether each goal of a seat is met, where the game closes with this turn. */
    Check[] goals(int seat) {
        return goals[seat];
    }

    /** Whether a decision, by its place among all, can be put in this turn. */
    boolean asks(int index) {
        return askable[index] != null;
    }

    /** The rules of a decision that can be put in this turn. */
    DecisionRules decision(int index) {
        return Objects.requireNonNull(askable[index]);
    }

    private final class Compiling {

        private final Rules rules;
        private final Turn turn;

        Compiling(Rules rules, Turn turn) {
            this.rules = rules;
            this.turn = turn;
        }

        Check check(Condition condition) {
            return rules.check(condition, turn.index(), Check.TRUE);
        }

        DriftRule[] drift() {
            List<DriftRule> possible = new ArrayList<>();
            for (Drift rule : rules.scenario().drift()) {
                Check holds = check(rule.when());
                if (holds != Check.FALSE) {
                    Draw draw = new Draw(turn.id(), Draw.Kind.DRIFT, rule.id(), List.of());
                    Effects effects = rules.effects(rule.effects());
                    possible.add(new DriftRule(rule, holds, rules.chance(rule.chance()), draw, effects));
                }
            }
            return possible.toArray(new DriftRule[0]);
        }

        EventRule[] events() {
            List<EventRule> possible = new ArrayList<>();
            for (Event event : rules.scenario().events()) {
                Check holds = event.isOpenIn(turn.index()) ? check(event.when()) : Check.FALSE;
                if (holds != Check.FALSE) {
                    possible.add(rule(event, holds));
                }
            }
            return possible.toArray(new EventRule[0]);
        }

        private EventRule rule(Event event, Check holds) {
            int spent = rules.layout().spent(event.index());
            int happened = rules.layout().happened(event.index());
            Check canFire = event.repeat() ? holds : Check.bit(happened, Check.FALSE, holds);
            return new EventRule(
                    event,
                    Check.bit(spent, Check.FALSE, canFire),
                    rules.chance(event.chance()),
                    new Draw(turn.id(), Draw.Kind.EVENT, event.id(), List.of()),
                    rules.effects(event.effects()),
                    spent,
                    happened);
        }

        EndingRule[] endings(boolean whileRunning) {
            return rules.scenario().endings().stream()
                    .filter(ending -> ending.immediate() == whileRunning)
                    .map(ending -> new EndingRule(ending, check(ending.when())))
                    .filter(ending -> ending.check() != Check.FALSE)
                    .toArray(EndingRule[]::new);
        }

        Check[] goals(Seat seat) {
            return seat.goals().stream().map(goal -> check(goal.when())).toArray(Check[]::new);
        }

        void ask(int[] indexes) {
            for (int index : indexes) {
                askable[index] =
                        new DecisionRules(rules, turn, rules.decisions().get(index));
            }
        }
    }
}
