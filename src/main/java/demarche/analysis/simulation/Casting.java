package demarche.analysis.simulation;

import demarche.analysis.Policy;

/**
 * Who chooses how: one seat by a strategy, the others by a policy.
 *
 * @param others how the other seats choose
 * @param seat the index of the advised seat, or {@link #NOBODY}
 * @param strategy how it chooses; without an advised seat, of no account
 */
public record Casting(Policy others, int seat, Strategy strategy) {

    /** No seat is advised. */
    public static final int NOBODY = -1;

    /** Every seat chooses alike. */
    public static Casting all(Policy policy) {
        return new Casting(policy, NOBODY, Strategy.BY_WEIGHT);
    }

    public boolean isAdvised() {
        return seat != NOBODY;
    }
}
