package demarche.report;

import java.util.Locale;

/**
 * A probability as analysts put it: the words of estimative probability of the United States' intelligence community
 * (Intelligence Community Directive 203), with a figure in whole percent. A figure that two words share takes the one
 * nearer to an even chance.
 */
public enum Likelihood {
    NO_CHANCE,
    ALMOST_NO_CHANCE,
    VERY_UNLIKELY,
    UNLIKELY,
    ROUGHLY_EVEN,
    LIKELY,
    VERY_LIKELY,
    ALMOST_CERTAIN,
    CERTAIN;

    /** Closer to 0 or 1 than this is what adding up in floating point leaves of them. */
    private static final double NOTHING = 1e-9;

    /**
     * The word for a probability; the same as for its figure.
     *
     * @param exact whether it was counted; nothing is called certain or without a chance because of samples alone
     */
    public static Likelihood of(double probability, boolean exact) {
        if (exact && probability < NOTHING) {
            return NO_CHANCE;
        }
        if (exact && probability > 1 - NOTHING) {
            return CERTAIN;
        }
        long percent = Odds.rounded(100 * probability);
        if (percent < 5) {
            return ALMOST_NO_CHANCE;
        }
        if (percent < 20) {
            return VERY_UNLIKELY;
        }
        if (percent < 45) {
            return UNLIKELY;
        }
        if (percent <= 55) {
            return ROUGHLY_EVEN;
        }
        if (percent <= 80) {
            return LIKELY;
        }
        return percent <= 95 ? VERY_LIKELY : ALMOST_CERTAIN;
    }

    /** The figure; what is neither certain nor without a chance is never shown as if it were. */
    public static String figure(double probability, boolean exact) {
        Likelihood word = of(probability, exact);
        if (word == NO_CHANCE || word == CERTAIN) {
            return word == CERTAIN ? "100 %" : "0 %";
        }
        long percent = Odds.rounded(100 * probability);
        return percent == 0 ? "<1 %" : percent == 100 ? ">99 %" : percent + " %";
    }

    /** How it is called in files and phrases: {@code very-unlikely}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
