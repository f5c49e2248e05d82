package demarche.analysis.simulation;

/** How an advised seat chooses among its open options. */
public enum Strategy {
    /** Each alike. */
    UNIFORM,
    /** As the author weighs them. */
    BY_WEIGHT,
    /**
     * The one after which the meters have moved least when the turn is over, on average over the {@link Foresight}; each
     * meter's move counts as a share of its range.
     */
    CAUTIOUS,
    /** The one after which the seat is nearest to its goals when the turn is over, on average over the foresight. */
    GREEDY
}
