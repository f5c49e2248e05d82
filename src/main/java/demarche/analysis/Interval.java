package demarche.analysis;

import demarche.scenario.condition.Arithmetic;
import demarche.scenario.condition.Comparison;

/**
 * All whole numbers from one to another.
 *
 * @param least the first
 * @param greatest the last, not less than the first
 */
public record Interval(int least, int greatest) {

    /** Every number that there is. */
    public static final Interval ALL = new Interval(Integer.MIN_VALUE, Integer.MAX_VALUE);

    public static Interval of(int number) {
        return new Interval(number, number);
    }

    public boolean contains(int number) {
        return least <= number && number <= greatest;
    }

    public boolean isSingle() {
        return least == greatest;
    }

    /** The numbers of either, and those between. */
    Interval hull(Interval other) {
        return new Interval(Math.min(least, other.least), Math.max(greatest, other.greatest));
    }

    Interval negated() {
        return new Interval(Arithmetic.MINUS.apply(0, greatest), Arithmetic.MINUS.apply(0, least));
    }

    Interval absolute() {
        Interval mirrored = negated();
        if (least >= 0) {
            return this;
        }
        return greatest <= 0 ? mirrored : new Interval(0, Math.max(greatest, mirrored.greatest));
    }

    Interval calculated(Arithmetic arithmetic, Interval right) {
        return switch (arithmetic) {
            case PLUS -> new Interval(arithmetic.apply(least, right.least), arithmetic.apply(greatest, right.greatest));
            case MINUS ->
                new Interval(arithmetic.apply(least, right.greatest), arithmetic.apply(greatest, right.least));
            case TIMES -> corners(arithmetic, right.least).hull(corners(arithmetic, right.greatest));
            case DIVIDE -> divided(right);
        };
    }

    /** The quotient is greatest in size where the divisor is least in size, and dividing by zero gives zero. */
    private Interval divided(Interval right) {
        Interval result = corners(Arithmetic.DIVIDE, right.least).hull(corners(Arithmetic.DIVIDE, right.greatest));
        for (int divisor = -1; divisor <= 1; divisor++) {
            if (right.contains(divisor)) {
                result = result.hull(corners(Arithmetic.DIVIDE, divisor));
            }
        }
        return result;
    }

    private Interval corners(Arithmetic arithmetic, int right) {
        int first = arithmetic.apply(least, right);
        int second = arithmetic.apply(greatest, right);
        return new Interval(Math.min(first, second), Math.max(first, second));
    }

    /** Whether some number of this stands in that relation to some number of the other. */
    boolean can(Comparison comparison, Interval other) {
        return switch (comparison) {
            case LESS -> least < other.greatest;
            case AT_MOST -> least <= other.greatest;
            case MORE -> greatest > other.least;
            case AT_LEAST -> greatest >= other.least;
            case EQUAL -> least <= other.greatest && other.least <= greatest;
            case UNEQUAL -> !(isSingle() && equals(other));
        };
    }

    /** Those numbers of this, and perhaps more, that stand in that relation to some number of the other. */
    Interval where(Comparison comparison, Interval other) {
        int from = least;
        int to = greatest;
        switch (comparison) {
            case LESS -> to = Math.min(to, Arithmetic.MINUS.apply(other.greatest, 1));
            case AT_MOST -> to = Math.min(to, other.greatest);
            case MORE -> from = Math.max(from, Arithmetic.PLUS.apply(other.least, 1));
            case AT_LEAST -> from = Math.max(from, other.least);
            case EQUAL -> {
                from = Math.max(from, other.least);
                to = Math.min(to, other.greatest);
            }
            case UNEQUAL -> {
                if (other.isSingle() && from < to) {
                    from += from == other.least ? 1 : 0;
                    to -= to == other.least ? 1 : 0;
                }
            }
        }
        return new Interval(from, to);
    }
}
