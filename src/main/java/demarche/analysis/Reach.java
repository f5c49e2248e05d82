package demarche.analysis;

import demarche.scenario.Decision;
import demarche.scenario.Effect;
import demarche.scenario.Event;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.Scenario;
import java.util.List;

/** How far a meter can still rise and fall by being added to, from the start of each turn to the end of the game. */
final class Reach {

    private final Added added = new Added();
    private final Scenario scenario;
    private final Ranges ranges;
    private final int meter;
    private final long[] rise;
    private final long[] fall;

    Reach(Scenario scenario, Ranges ranges, int meter) {
        this.scenario = scenario;
        this.ranges = ranges;
        this.meter = meter;
        int turns = scenario.turns().size();
        rise = new long[turns];
        fall = new long[turns];
        long[] later = new long[2];
        for (int turn = turns - 1; turn >= 0; turn--) {
            add(later, ofTurn(turn));
            rise[turn] = later[0];
            fall[turn] = later[1];
            once(turn);
        }
    }

    /** By how much it can rise, at most. */
    long rise(int turn) {
        return rise[turn];
    }

    /** By how much it can fall, at most. */
    long fall(int turn) {
        return fall[turn];
    }

    /** What happens anew each turn: the turn's decisions, the drift rules, and events that repeat. */
    private long[] ofTurn(int turn) {
        long[] moves = new long[2];
        scenario.turns().get(turn).decisions().forEach(decision -> add(moves, ofDecision(decision)));
        scenario.drift().forEach(rule -> add(moves, ofEffects(rule.effects())));
        for (Event event : scenario.events()) {
            if (event.repeat() && event.isOpenIn(turn)) {
                add(moves, ofEvent(event));
            }
        }
        return moves;
    }

    /** What can happen once from a turn on: events that do not repeat and are still open then or later. */
    private void once(int turn) {
        for (Event event : scenario.events()) {
            if (!event.repeat() && event.until() >= turn) {
                long[] moves = ofEvent(event);
                rise[turn] += moves[0];
                fall[turn] += moves[1];
            }
        }
    }

    private long[] ofEvent(Event event) {
        long[] moves = ofEffects(event.effects());
        event.crisis().forEach(decision -> add(moves, ofDecision(decision)));
        return moves;
    }

    private long[] ofDecision(Decision decision) {
        long[] most = new long[2];
        for (Option option : decision.options()) {
            long[] moves = ofEffects(option.effects());
            long[] outcome = new long[2];
            for (Outcome one : option.outcomes()) {
                raise(outcome, ofEffects(one.effects()));
            }
            add(moves, outcome);
            raise(most, moves);
        }
        return most;
    }

    private long[] ofEffects(List<Effect> effects) {
        long[] moves = new long[2];
        for (Effect effect : effects) {
            Interval amount = effect.accept(added);
            moves[0] += Math.max(0L, amount.greatest());
            moves[1] += Math.max(0L, -(long) amount.least());
        }
        return moves;
    }

    /** What an effect adds to the meter. Setting it adds nothing: it makes all values the same. */
    private final class Added implements Effect.Visitor<Interval> {

        private static final Interval NOTHING = new Interval(0, 0);

        @Override
        public Interval add(Effect.Add add) {
            return add.meter().index() == meter ? ranges.of(add.amount()) : NOTHING;
        }

        @Override
        public Interval setTo(Effect.SetTo set) {
            return NOTHING;
        }

        @Override
        public Interval raise(Effect.Raise raise) {
            return NOTHING;
        }

        @Override
        public Interval lower(Effect.Lower lower) {
            return NOTHING;
        }
    }

    private static void add(long[] into, long[] more) {
        into[0] += more[0];
        into[1] += more[1];
    }

    private static void raise(long[] into, long[] other) {
        into[0] = Math.max(into[0], other[0]);
        into[1] = Math.max(into[1], other[1]);
    }
}
