package demarche.engine;

import demarche.scenario.Flag;
import demarche.scenario.Meter;

/** What one effect did. */
public sealed interface Change {

    /**
     * A meter was added to or set.
     *
     * @param meter which
     * @param before its value before
     * @param set whether it was set; otherwise it was added to
     * @param asked the amount to add or the value to set, as the effect asked for it
     * @param after its value after, clamped to the meter's range
     */
    record OfMeter(Meter meter, int before, boolean set, int asked, int after) implements Change {

        /** By how much the meter moved. */
        public int applied() {
            return after - before;
        }

        /** Whether the end of the range kept the effect from doing all it asked for. */
        public boolean isClamped() {
            return set ? after != asked : applied() != asked;
        }
    }

    /**
     * A flag was raised or lowered.
     *
     * @param flag which
     * @param before whether it was raised before
     * @param after whether it is raised after
     */
    record OfFlag(Flag flag, boolean before, boolean after) implements Change {}
}
