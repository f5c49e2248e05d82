package demarche.engine;

import demarche.scenario.Decision;
import demarche.scenario.Event;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.Turn;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision made ready to be put in one turn. */
final class DecisionRules {

    /** An option of it. */
    static final class OptionRules {

        private final Option option;
        private final Check check;
        private final int chosen;
        private final Effects effects;
        private final @Nullable Draw outcomes;
        private final Effects[] outcomeEffects;
        private final Amount[] outcomeWeights;

        OptionRules(Rules rules, Turn turn, Option option) {
            this.option = option;
            Check needs = rules.check(option.needs(), turn.index(), Check.TRUE);
            check = rules.check(option.when(), turn.index(), needs);
            chosen = rules.layout().chosen(option.index());
            effects = rules.effects(option.effects());
            List<String> ways = option.outcomes().stream().map(Outcome::id).toList();
            outcomes = ways.isEmpty() ? null : new Draw(turn.id(), Draw.Kind.OPTION, option.id(), ways);
            outcomeEffects = option.outcomes().stream()
                    .map(Outcome::effects)
                    .map(rules::effects)
                    .toArray(Effects[]::new);
            outcomeWeights = option.outcomes().stream()
                    .map(outcome -> rules.weight(outcome.weight()))
                    .toArray(Amount[]::new);
        }

        Option option() {
            return option;
        }

        /** Whether it is open. */
        Check check() {
            return check;
        }

        /** The field that keeps that it has been taken, or {@link Layout#NONE}. */
        int chosen() {
            return chosen;
        }

        Effects effects() {
            return effects;
        }

        /** The draw of its outcome, or null where it has none. */
        @Nullable
        Draw outcomes() {
            return outcomes;
        }

        Effects outcomeEffects(int outcome) {
            return outcomeEffects[outcome];
        }

        /** The weights of its outcomes, of which at least one is then more than 0; how much they are together. */
        long weighOutcomes(Place place, Code code, int[] into) {
            long sum = 0;
            for (int i = 0; i < outcomeEffects.length; i++) {
                into[i] = outcomeWeights[i].in(place, code);
                sum += into[i];
            }
            if (sum == 0) {
                Arrays.fill(into, 0, outcomeEffects.length, 1);
                sum = outcomeEffects.length;
            }
            return sum;
        }

        Outcome outcome(int place) {
            return option.outcomes().get(place);
        }
    }

    private final Decision decision;
    private final @Nullable Event event;
    private final OptionRules[] options;
    private final Amount[] weights;
    private final Draw choice;

    DecisionRules(Rules rules, Turn turn, Rules.AskedDecision asked) {
        decision = asked.decision();
        event = asked.event();
        options = decision.options().stream()
                .map(option -> new OptionRules(rules, turn, option))
                .toArray(OptionRules[]::new);
        weights = decision.options().stream()
                .map(option -> rules.weight(option.weight()))
                .toArray(Amount[]::new);
        List<String> names =
                decision.options().stream().map(option -> option.id().origin()).toList();
        choice = new Draw(turn.id(), Draw.Kind.DECISION, rules.elementOf(asked), names);
    }

    Decision decision() {
        return decision;
    }

    /** The event whose crisis it is, or null for a decision of the turn. */
    @Nullable
    Event event() {
        return event;
    }

    int size() {
        return options.length;
    }

    OptionRules option(int place) {
        return options[place];
    }

    /** The draw by which it is taken where nobody holds the seat. */
    Draw choice() {
        return choice;
    }

    /** The weights of the open options, of which at least one is then more than 0; 0 for the others. */
    void weigh(int open, Place place, Code code, int[] into) {
        long sum = 0;
        for (int i = 0; i < options.length; i++) {
            into[i] = (open & (1 << i)) != 0 ? weights[i].in(place, code) : 0;
            sum += into[i];
        }
        if (sum == 0) {
            weighAlike(open, into);
        }
    }

    /** 1 for each open option, 0 for the others. */
    void weighAlike(int open, int[] into) {
        for (int i = 0; i < options.length; i++) {
            into[i] = (open >>> i) & 1;
        }
    }
}
