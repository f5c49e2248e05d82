package demarche.engine;

import demarche.scenario.condition.Quantity;

/** A quantity that is cut off at 0 and at a greatest number: a chance in percent, or a weight. */
final class Amount {

    private static final int UNNUMBERED = -1;

    private final int number;
    private final Quantity quantity;
    private final int most;
    private final int known;

    private Amount(int number, Quantity quantity, int most, int known) {
        this.number = number;
        this.quantity = quantity;
        this.most = most;
        this.known = known;
    }

    /** A number as written, as most are. */
    static Amount known(Quantity.Literal literal, int most) {
        return new Amount(UNNUMBERED, literal, most, cut(literal.number(), most));
    }

    /**
     * A quantity that depends on the state.
     *
     * @param number its place among all those of the rules
     */
    static Amount unknown(int number, Quantity quantity, int most) {
        return new Amount(number, quantity, most, 0);
    }

    private static int cut(int value, int most) {
        return Math.max(0, Math.min(most, value));
    }

    int number() {
        return number;
    }

    Quantity quantity() {
        return quantity;
    }

    /** How much it is now. */
    int in(Place place, Code code) {
        return number == UNNUMBERED ? known : cut(code.value(this, place), most);
    }
}
