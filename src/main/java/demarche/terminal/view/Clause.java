package demarche.terminal.view;

import demarche.scenario.Scenario;
import demarche.scenario.condition.Comparison;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Explanation;
import demarche.scenario.condition.Quantity;
import java.util.List;
import java.util.Locale;

/** A condition with its values, in words, and with every "not" moved into the facts. */
sealed interface Clause {

    boolean holds();

    /**
     * Something that can be said by itself.
     *
     * @param needed as a thing that is needed: "Leverage of at least 40"
     * @param told as a thing that was so: "Leverage was at least 40"
     * @param now how it stands: "31"
     * @param alone as a sentence, where it is all that is needed; empty for what is measured
     * @param measured whether that is a number or a date; otherwise {@code told} says it already
     * @param subject what is measured: "Leverage"; empty for what is not
     * @param standing how far it is: "31 of 40"; empty for what is not measured
     */
    record Fact(
            String needed,
            String told,
            String now,
            String alone,
            boolean measured,
            boolean holds,
            String subject,
            String standing)
            implements Clause {}

    /**
     * Several clauses of which all must hold, or any.
     *
     * @param all whether all must
     */
    record Group(boolean all, List<Clause> parts, boolean holds) implements Clause {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** The clause for an explanation, or for its opposite. */
    static Clause of(Explanation explanation, boolean negated, Scenario scenario, Phrases phrases) {
        return explanation.condition().accept(new Phrasing(explanation, negated, scenario, phrases));
    }

    /** Whether a quantity is the same in every state, so that its value tells nothing. */
    static boolean isFixed(Quantity quantity) {
        return quantity instanceof Quantity.Literal || quantity instanceof Quantity.TurnOf;
    }

    /** Phrases one condition; what it joins is phrased by others like it. */
    record Phrasing(Explanation explanation, boolean negated, Scenario scenario, Phrases phrases)
            implements Condition.Visitor<Clause> {

        private boolean holds() {
            return explanation.holds() != negated;
        }

        @Override
        public Clause always(Condition.Always always) {
            return new Group(!negated, List.of(), holds());
        }

        @Override
        public Clause raised(Condition.Raised raised) {
            return fact(
                    "flag", sentence(scenario.flags().get(raised.flag().index()).text()));
        }

        @Override
        public Clause happened(Condition.Happened happened) {
            return fact("event", scenario.events().get(happened.event().index()).title());
        }

        @Override
        public Clause chose(Condition.Chose chose) {
            return fact("option", scenario.options().get(chose.option().index()).label());
        }

        private Clause fact(String kind, String name) {
            String key = "condition." + kind + (negated ? ".not" : "");
            String now = phrases.get("condition." + kind + (explanation.holds() ? ".now-so" : ".now-not"));
            return new Fact(
                    phrases.get(key + ".needed", name),
                    phrases.get(key + ".told", name),
                    now,
                    phrases.get(key + ".alone", name),
                    false,
                    holds(),
                    "",
                    "");
        }

        /** The text of a flag is a sentence; within another it goes without its full stop. */
        private static String sentence(String text) {
            return text.endsWith(".") || text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
        }

        @Override
        public Clause compared(Condition.Compared compared) {
            Comparison comparison = negated ? compared.comparison().opposite() : compared.comparison();
            int left = explanation.values().get(0);
            int right = explanation.values().get(1);
            boolean turned = isFixed(compared.left()) && !isFixed(compared.right());
            return turned
                    ? compared(compared.right(), right, comparison.mirrored(), compared.left(), left)
                    : compared(compared.left(), left, comparison, compared.right(), right);
        }

        private Clause compared(Quantity left, int leftNow, Comparison comparison, Quantity right, int rightNow) {
            QuantityWords words = new QuantityWords(scenario, phrases);
            boolean date = left instanceof Quantity.TurnNow && right instanceof Quantity.TurnOf;
            String key =
                    "condition." + (date ? "date." : "") + comparison.name().toLowerCase(Locale.ROOT);
            String leftWords = left.accept(words);
            String rightWords = right.accept(words);
            String now = date
                    ? phrases.date(scenario.turns().get(leftNow).date())
                    : isFixed(right) ? String.valueOf(leftNow) : phrases.get("condition.against", leftNow, rightNow);
            return new Fact(
                    phrases.get(key + ".needed", leftWords, rightWords),
                    phrases.get(key + ".told", leftWords, rightWords),
                    now,
                    "",
                    true,
                    holds(),
                    leftWords,
                    date || !isFixed(right)
                            ? now
                            : phrases.get("standing." + comparison.name().toLowerCase(Locale.ROOT), leftNow, rightNow));
        }

        @Override
        public Clause not(Condition.Not not) {
            return of(explanation.parts().get(0), !negated, scenario, phrases);
        }

        @Override
        public Clause joined(Condition.Joined joined) {
            List<Clause> parts = explanation.parts().stream()
                    .map(part -> of(part, negated, scenario, phrases))
                    .toList();
            return new Group(joined.all() != negated, parts, holds());
        }
    }
}
