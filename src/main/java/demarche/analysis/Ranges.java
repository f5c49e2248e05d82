package demarche.analysis;

import demarche.scenario.Meter;
import demarche.scenario.condition.Arithmetic;
import demarche.scenario.condition.Comparison;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges expressions by the ranges of what they read, without looking at what a game can reach.
 *
 * <p>Ranges are widened wherever they cannot be told exactly. So "never" and "always" are certain, and the opposite is
 * not: a condition that is said to be able to hold may still never hold in any game.
 */
public final class Ranges {

    private final Knowledge start;

    /**
     * Ranges of a scenario.
     *
     * @param meters the meters; one whose range is empty is taken to have any value
     * @param turns how many turns there are
     */
    public Ranges(List<Meter> meters, int turns) {
        Map<Quantity, Interval> numbers = new HashMap<>();
        for (Meter meter : meters) {
            if (meter.min() < meter.max()) {
                numbers.put(new Quantity.MeterValue(meter.symbol()), new Interval(meter.min(), meter.max()));
            }
        }
        numbers.put(new Quantity.TurnNow(), new Interval(0, Math.max(0, turns - 1)));
        start = Knowledge.of(numbers);
    }

    /** Between which numbers a quantity lies. */
    public Interval of(Quantity quantity) {
        return quantity.accept(new Sizes(start));
    }

    /** Whether there is a state in which it may hold. */
    public boolean canHold(Condition condition) {
        return narrowed(condition, start, true).isPresent();
    }

    /** Whether there is a state in which it may not hold. */
    public boolean canFail(Condition condition) {
        return narrowed(condition, start, false).isPresent();
    }

    /** Between which numbers a divisor in it may lie, if one of them may be zero. */
    public Optional<Interval> zeroDivisor(Quantity quantity) {
        Sizes sizes = new Sizes(start);
        quantity.accept(sizes);
        return sizes.zeroDivisor;
    }

    /** As for quantities; what stands before in the condition guards what comes after, as in {@code x > 0 and 9 / x > 2}. */
    public Optional<Interval> zeroDivisor(Condition condition) {
        Narrowing narrowing = new Narrowing(start, true);
        condition.accept(narrowing);
        return narrowing.zeroDivisor;
    }

    private static Optional<Knowledge> narrowed(Condition condition, Knowledge known, boolean holds) {
        return condition.accept(new Narrowing(known, holds));
    }

    /** Works out between which numbers a quantity lies. */
    private static final class Sizes implements Quantity.Visitor<Interval> {

        private final Knowledge known;
        private Optional<Interval> zeroDivisor = Optional.empty();

        Sizes(Knowledge known) {
            this.known = known;
        }

        @Override
        public Interval literal(Quantity.Literal literal) {
            return Interval.of(literal.number());
        }

        @Override
        public Interval meter(Quantity.MeterValue meter) {
            return known.of(meter);
        }

        @Override
        public Interval turnNow(Quantity.TurnNow now) {
            return known.of(now);
        }

        @Override
        public Interval turnOf(Quantity.TurnOf turn) {
            return Interval.of(turn.turn().index());
        }

        @Override
        public Interval negated(Quantity.Negated negated) {
            return negated.operand().accept(this).negated();
        }

        @Override
        public Interval calculated(Quantity.Calculated calculated) {
            Interval left = calculated.left().accept(this);
            Interval right = calculated.right().accept(this);
            if (calculated.arithmetic() == Arithmetic.DIVIDE && right.contains(0)) {
                zeroDivisor = Optional.of(right);
            }
            return left.calculated(calculated.arithmetic(), right);
        }

        @Override
        public Interval extreme(Quantity.Extreme extreme) {
            List<Interval> operands = extreme.operands().stream()
                    .map(operand -> operand.accept(this))
                    .toList();
            return operands.stream()
                    .reduce((one, other) -> extreme.greatest()
                            ? new Interval(
                                    Math.max(one.least(), other.least()), Math.max(one.greatest(), other.greatest()))
                            : new Interval(
                                    Math.min(one.least(), other.least()), Math.min(one.greatest(), other.greatest())))
                    .orElse(Interval.ALL);
        }

        @Override
        public Interval absolute(Quantity.Absolute absolute) {
            return absolute.operand().accept(this).absolute();
        }
    }

    /** Adds to what is known that a condition holds, or that it does not; nothing is left where that cannot be. */
    private static final class Narrowing implements Condition.Visitor<Optional<Knowledge>> {

        private final Knowledge known;
        private final boolean holds;
        private Optional<Interval> zeroDivisor = Optional.empty();

        Narrowing(Knowledge known, boolean holds) {
            this.known = known;
            this.holds = holds;
        }

        @Override
        public Optional<Knowledge> always(Condition.Always always) {
            return holds ? Optional.of(known) : Optional.empty();
        }

        @Override
        public Optional<Knowledge> raised(Condition.Raised raised) {
            return fact(raised);
        }

        @Override
        public Optional<Knowledge> happened(Condition.Happened happened) {
            return fact(happened);
        }

        @Override
        public Optional<Knowledge> chose(Condition.Chose chose) {
            return fact(chose);
        }

        private Optional<Knowledge> fact(Condition fact) {
            return known.denies(fact, holds) ? Optional.empty() : Optional.of(known.with(fact, holds));
        }

        @Override
        public Optional<Knowledge> not(Condition.Not not) {
            return next(not.operand(), known, !holds);
        }

        @Override
        public Optional<Knowledge> joined(Condition.Joined joined) {
            return joined.all() == holds ? allOf(joined.operands()) : anyOf(joined.operands());
        }

        private Optional<Knowledge> allOf(List<Condition> operands) {
            Optional<Knowledge> narrowed = Optional.of(known);
            // Twice, since what the last says may narrow what the first compares with.
            for (int pass = 0; pass < 2; pass++) {
                for (Condition operand : operands) {
                    narrowed = narrowed.flatMap(so -> next(operand, so, holds));
                }
            }
            return narrowed;
        }

        /** One of them is the first that is as wanted; those before it are not. */
        private Optional<Knowledge> anyOf(List<Condition> operands) {
            Optional<Knowledge> any = Optional.empty();
            Optional<Knowledge> others = Optional.of(known);
            for (Condition operand : operands) {
                Optional<Knowledge> first = others.flatMap(so -> next(operand, so, holds));
                any = any.isPresent() && first.isPresent()
                        ? Optional.of(any.get().or(first.get()))
                        : any.or(() -> first);
                others = others.flatMap(so -> narrowed(operand, so, !holds));
            }
            return any;
        }

        @Override
        public Optional<Knowledge> compared(Condition.Compared compared) {
            Comparison comparison =
                    holds ? compared.comparison() : compared.comparison().opposite();
            Sizes sizes = new Sizes(known);
            Interval left = compared.left().accept(sizes);
            Interval right = compared.right().accept(sizes);
            zeroDivisor = zeroDivisor.or(() -> sizes.zeroDivisor);
            if (!left.can(comparison, right)) {
                return Optional.empty();
            }
            Knowledge more = compare(known, compared.left(), left, comparison, right);
            return Optional.of(compare(more, compared.right(), right, comparison.mirrored(), left));
        }

        private static Knowledge compare(
                Knowledge known, Quantity quantity, Interval interval, Comparison comparison, Interval other) {
            boolean plain = quantity instanceof Quantity.MeterValue || quantity instanceof Quantity.TurnNow;
            return plain ? known.with(quantity, interval.where(comparison, other)) : known;
        }

        private Optional<Knowledge> next(Condition operand, Knowledge so, boolean wanted) {
            Narrowing narrowing = new Narrowing(so, wanted);
            Optional<Knowledge> narrowed = operand.accept(narrowing);
            zeroDivisor = zeroDivisor.or(() -> narrowing.zeroDivisor);
            return narrowed;
        }
    }
}
