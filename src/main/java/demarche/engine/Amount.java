package demarche.engine;

import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.World;

/** A quantity that is cut off at the ends of a range. Most are numbers as written, and known beforehand. */
final class Amount {

    private final Quantity quantity;
    private final int least;
    private final int most;
    private final boolean isKnown;
    private final int known;

    private Amount(Quantity quantity, int least, int most) {
        this.quantity = quantity;
        this.least = least;
        this.most = most;
        isKnown = quantity instanceof Quantity.Literal;
        known = quantity instanceof Quantity.Literal literal ? clamp(literal.number()) : 0;
    }

    /** A chance in percent, 0 to 100. */
    static Amount chance(Quantity quantity) {
        return new Amount(quantity, 0, 100);
    }

    /** A weight, 0 or more. */
    static Amount weight(Quantity quantity) {
        return new Amount(quantity, 0, Integer.MAX_VALUE);
    }

    private int clamp(int value) {
        return Math.max(least, Math.min(most, value));
    }

    /** How much it is in a world. */
    int in(World world) {
        return isKnown ? known : clamp(quantity.value(world));
    }
}
