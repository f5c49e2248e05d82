package demarche.engine;

/**
 * The natural logarithm of a number above 0, and quick bounds of it, the same on every machine. {@link Math#log} may
 * differ from machine to machine, and {@link StrictMath#log} is slow on some.
 */
final class Logarithm {

    private static final double OF_TWO = 0.6931471805599453;

    /** The terms of the series that matter to a double. */
    private static final int LAST_TERM = 21;

    /** The bounds look at so many bits of the mantissa. */
    private static final int BITS = 9;

    private static final int MANTISSA_BITS = 52;

    /** Far more than the series can be off. */
    private static final double MARGIN = 1e-12;

    /** The logarithms of 1, 1 + 1/512, and so on to 2. */
    private static final double[] STEPS = new double[(1 << BITS) + 1];

    static {
        for (int i = 0; i < STEPS.length; i++) {
            STEPS[i] = of(1 + i / (double) (1 << BITS));
        }
    }

    private Logarithm() {}

    /** The logarithm, by a series of which each step is exactly defined. */
    static double of(double number) {
        int exponent = Math.getExponent(number);
        double mantissa = number * Math.scalb(1.0, -exponent);
        double ratio = (mantissa - 1) / (mantissa + 1);
        double square = ratio * ratio;
        double sum = 1.0 / LAST_TERM;
        for (int term = LAST_TERM - 2; term > 0; term -= 2) {
            sum = sum * square + 1.0 / term;
        }
        return exponent * OF_TWO + 2 * ratio * sum;
    }

    /** A number at most as great as the logarithm, by no more than 1/500. */
    static double least(double number) {
        long bits = Double.doubleToRawLongBits(number);
        return exponent(bits) * OF_TWO + STEPS[step(bits)] - MARGIN;
    }

    /** A number at least as great as the logarithm, by no more than 1/500. */
    static double most(double number) {
        long bits = Double.doubleToRawLongBits(number);
        return exponent(bits) * OF_TWO + STEPS[step(bits) + 1] + MARGIN;
    }

    private static int exponent(long bits) {
        return (int) (bits >>> MANTISSA_BITS) - Double.MAX_EXPONENT;
    }

    private static int step(long bits) {
        return (int) (bits >>> (MANTISSA_BITS - BITS)) & ((1 << BITS) - 1);
    }
}
