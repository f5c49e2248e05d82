package demarche.terminal.view;

import demarche.scenario.Band;
import demarche.scenario.Direction;
import demarche.scenario.Meter;

/**
 * A meter at one moment, beside an earlier one.
 *
 * @param id its id, to ask for it
 * @param label its name
 * @param about what it measures, or empty
 * @param relation whether it is a relation, otherwise a gauge
 * @param min the least value it can have
 * @param max the greatest
 * @param before its value at the earlier moment
 * @param value its value
 * @param bandBefore the word for the earlier value, or empty
 * @param band the word for the value, or empty
 * @param tone whether the change is good, bad or neither; plain where there is none
 */
public record MeterRow(
        String id,
        String label,
        String about,
        boolean relation,
        int min,
        int max,
        int before,
        int value,
        String bandBefore,
        String band,
        Role tone) {

    /** What stands after a change for the worse, for those who cannot see its colour. */
    static final String WORSE = "!";

    static MeterRow of(Side side, Meter meter, int before, int value) {
        return new MeterRow(
                meter.id().name(),
                meter.label(),
                meter.about(),
                meter.isRelation(),
                meter.min(),
                meter.max(),
                before,
                value,
                band(meter, before),
                band(meter, value),
                tone(side.highIs(meter), value - before));
    }

    private static String band(Meter meter, int value) {
        return meter.band(value).map(Band::name).orElse("");
    }

    static Role tone(Direction highIs, int change) {
        if (change == 0) {
            return Role.PLAIN;
        }
        return switch (highIs) {
            case GOOD -> change > 0 ? Role.GOOD : Role.BAD;
            case BAD -> change > 0 ? Role.BAD : Role.GOOD;
            case NEITHER -> Role.CHANGED;
        };
    }

    /** By how much it moved. */
    public int change() {
        return value - before;
    }

    /**
     * A change of a meter.
     *
     * @param change by how much
     * @param tone whether that is good, bad or neither; plain where there is none
     */
    record Step(int change, Role tone) {
        /** With its sign, and with a mark where it is for the worse: "+6", "−3!"; empty where there is none. */
        String signed() {
            if (change == 0) {
                return "";
            }
            String amount = change > 0 ? "+" + change : "−" + Math.abs(change);
            return tone == Role.BAD ? amount + WORSE : amount;
        }
    }

    /** The change with its sign, and with a mark where it is for the worse: "+6", "−3!"; empty where there is none. */
    public String signedChange() {
        return new Step(change(), tone).signed();
    }

    /** Whether the change is for the worse, to whoever looks. */
    boolean isWorse() {
        return tone == Role.BAD;
    }

    public boolean changedBand() {
        return !band.equals(bandBefore);
    }

    /** A bar of so many cells. */
    public Line bar(int cells) {
        return Bar.of(value, min, max, cells);
    }
}
