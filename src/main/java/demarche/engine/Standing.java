package demarche.engine;

import demarche.scenario.Option;
import demarche.scenario.condition.Explanation;
import demarche.scenario.condition.World;

/**
 * How an option stands when its decision is put.
 *
 * @param option the option
 * @param status whether it exists and can be taken
 * @param needs its {@code needs} with the values that keep it locked or open
 */
public record Standing(Option option, Status status, Explanation needs) {

    /** Whether an option exists and can be taken. */
    public enum Status {
        /** It can be taken. */
        OPEN,
        /** It is shown, with the reason why it cannot be taken. */
        LOCKED,
        /** It does not exist in this situation, and is not shown. */
        ABSENT
    }

    static Standing of(Option option, World world) {
        Explanation needs = option.needs().explain(world);
        Status status = !option.when().holds(world) ? Status.ABSENT : needs.holds() ? Status.OPEN : Status.LOCKED;
        return new Standing(option, status, needs);
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /** Whether the player sees it at all. */
    public boolean isShown() {
        return status != Status.ABSENT;
    }
}
