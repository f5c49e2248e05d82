package demarche.analysis.simulation;

/**
 * How many of some games, as an estimate of how likely it is. The interval is Wilson's: it holds the true probability in
 * about 95 of 100 simulations, also where the share is near to 0 or 1.
 *
 * @param count how many
 * @param games of how many, more than 0
 */
public record Share(long count, long games) {

    /** The distance from the mean, in standard deviations, within which 95 % of a normal distribution lie. */
    private static final double Z = 1.959963984540054;

    public double value() {
        return (double) count / games;
    }

    /** The lower end of the interval. */
    public double low() {
        return count == 0 ? 0 : Math.max(0, middle() - half());
    }

    /** The upper end of the interval. */
    public double high() {
        return count == games ? 1 : Math.min(1, middle() + half());
    }

    private double middle() {
        return (value() + Z * Z / (2 * games)) / scale();
    }

    private double half() {
        double share = value();
        return Z * Math.sqrt(share * (1 - share) / games + Z * Z / (4.0 * games * games)) / scale();
    }

    private double scale() {
        return 1 + Z * Z / games;
    }
}
