package demarche.report;

import java.util.Locale;

/** Probabilities as numbers for people. */
public final class Odds {

    /** What adding up many probabilities in another order may change, with much to spare. */
    private static final double ADDED_UP = 1e-9;

    private Odds() {}

    /** A probability in percent with one decimal; what is neither certain nor impossible is never shown as if it were. */
    public static String percent(double probability) {
        if (probability <= 0) {
            return "never";
        }
        if (probability >= 1 - 1e-12) {
            return "sure";
        }
        long tenths = rounded(1000 * probability);
        if (tenths == 0) {
            return "<0.1 %";
        }
        return tenths == 1000 ? ">99.9 %" : tenths / 10 + "." + tenths % 10 + " %";
    }

    /** The nearest whole number, halves up; a half stays one where a sum came out a hair below it. */
    static long rounded(double number) {
        return Math.round(number + ADDED_UP);
    }

    /** A whole number with its thousands apart. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
