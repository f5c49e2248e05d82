package demarche.report;

import java.util.Locale;

/** Probabilities as numbers for people. */
public final class Odds {

    private Odds() {}

    /** A probability in percent with one decimal; what is neither certain nor impossible is never shown as if it were. */
    public static String percent(double probability) {
        if (probability <= 0) {
            return "never";
        }
        if (probability >= 1 - 1e-12) {
            return "sure";
        }
        double percent = 100 * probability;
        if (percent < 0.05) {
            return "<0.1 %";
        }
        return percent > 99.95 ? ">99.9 %" : String.format(Locale.ROOT, "%.1f %%", percent);
    }

    /** A whole number with its thousands apart. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
