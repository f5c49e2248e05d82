package demarche.engine;

import demarche.scenario.Effect;
import demarche.scenario.Meter;
import demarche.scenario.condition.Quantity;
import java.util.List;

/** A list of effects, as changes of fields of the packed state. */
final class Effects {

    /**
     * One effect.
     *
     * @param most the greatest raw number that the field may hold
     * @param base what the raw number 0 stands for
     * @param sets whether the amount is what the field shall hold, rather than what is added
     */
    record Write(Effect effect, int field, int mask, long most, int base, boolean sets, Quantity amount) {}

    private final int number;
    private final Write[] writes;

    /** @param number its place among all such lists of the rules */
    Effects(int number, List<Effect> list, Layout layout, List<Meter> meters) {
        this.number = number;
        writes = list.stream()
                .map(effect -> effect.accept(new Writing(effect, layout, meters)))
                .toArray(Write[]::new);
    }

    int number() {
        return number;
    }

    Write[] writes() {
        return writes;
    }

    /** Applies them in order, each clamped at once, and tells each. */
    void apply(Place place, Witness witness) {
        long[] words = place.words;
        for (Write write : writes) {
            int asked = write.amount().value(place);
            int before = Layout.raw(words, write.field(), write.mask());
            long target = write.sets() ? (long) asked - write.base() : (before & 0xffffffffL) + asked;
            int after = (int) Math.max(0, Math.min(write.most(), target));
            Layout.put(words, write.field(), write.mask(), after);
            witness.changed(write.effect(), before + write.base(), asked, after + write.base());
        }
    }

    private record Writing(Effect effect, Layout layout, List<Meter> meters) implements Effect.Visitor<Write> {

        @Override
        public Write add(Effect.Add add) {
            return meter(meters.get(add.meter().index()), false, add.amount());
        }

        @Override
        public Write setTo(Effect.SetTo set) {
            return meter(meters.get(set.meter().index()), true, set.value());
        }

        private Write meter(Meter meter, boolean sets, Quantity amount) {
            int field = layout.meter(meter.index());
            long most = (long) meter.max() - meter.min();
            return new Write(effect, field, layout.meterMask(meter.index()), most, meter.min(), sets, amount);
        }

        @Override
        public Write raise(Effect.Raise raise) {
            return flag(raise.flag().index(), Quantity.ONE);
        }

        @Override
        public Write lower(Effect.Lower lower) {
            return flag(lower.flag().index(), new Quantity.Literal(0));
        }

        private Write flag(int flag, Quantity value) {
            return new Write(effect, layout.flag(flag), 1, 1, 0, true, value);
        }
    }
}
