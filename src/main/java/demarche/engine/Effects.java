package demarche.engine;

import demarche.scenario.Effect;
import demarche.scenario.Meter;
import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of effects, compiled to changes of fields of the packed state. */
final class Effects {

    private static final int SIZE = 5;
    private static final int MASK = 1;
    private static final int MOST = 2;
    private static final int BASE = 3;
    private static final int AMOUNT = 4;

    private final Effect[] effects;
    private final int[] code;
    private final boolean[] sets;
    private final @Nullable Quantity[] amounts;

    Effects(List<Effect> list, Layout layout, List<Meter> meters) {
        effects = list.toArray(new Effect[0]);
        code = new int[effects.length * SIZE];
        sets = new boolean[effects.length];
        amounts = new Quantity[effects.length];
        for (int i = 0; i < effects.length; i++) {
            effects[i].accept(new Compiling(i, layout, meters));
        }
    }

    /**
     * Applies them in order, each clamped at once.
     *
     * @param world the world that the words describe, for amounts that depend on it
     */
    void apply(long[] words, World world, Witness witness) {
        for (int i = 0, at = 0; i < effects.length; i++, at += SIZE) {
            int field = code[at];
            int mask = code[at + MASK];
            int base = code[at + BASE];
            Quantity quantity = amounts[i];
            int asked = quantity == null ? code[at + AMOUNT] : quantity.value(world);
            int before = Layout.raw(words, field, mask);
            long target = sets[i] ? (long) asked - base : (before & 0xffffffffL) + asked;
            int after = (int) Math.max(0, Math.min(code[at + MOST] & 0xffffffffL, target));
            Layout.put(words, field, mask, after);
            witness.changed(effects[i], before + base, asked, after + base);
        }
    }

    /** Fills in the code of one effect, and gives its place back. */
    private final class Compiling implements Effect.Visitor<Integer> {

        private final int index;
        private final Layout layout;
        private final List<Meter> meters;

        Compiling(int index, Layout layout, List<Meter> meters) {
            this.index = index;
            this.layout = layout;
            this.meters = meters;
        }

        @Override
        public Integer add(Effect.Add add) {
            return meter(meters.get(add.meter().index()), add.amount());
        }

        @Override
        public Integer setTo(Effect.SetTo set) {
            sets[index] = true;
            return meter(meters.get(set.meter().index()), set.value());
        }

        private int meter(Meter meter, Quantity amount) {
            int most = meter.max() - meter.min();
            write(layout.meter(meter.index()), layout.meterMask(meter.index()), most, meter.min());
            if (amount instanceof Quantity.Literal literal) {
                code[index * SIZE + AMOUNT] = literal.number();
            } else {
                amounts[index] = amount;
            }
            return index;
        }

        @Override
        public Integer raise(Effect.Raise raise) {
            return flag(raise.flag().index(), 1);
        }

        @Override
        public Integer lower(Effect.Lower lower) {
            return flag(lower.flag().index(), 0);
        }

        private int flag(int flag, int value) {
            sets[index] = true;
            write(layout.flag(flag), 1, 1, 0);
            code[index * SIZE + AMOUNT] = value;
            return index;
        }

        private void write(int field, int mask, int most, int base) {
            int at = index * SIZE;
            code[at] = field;
            code[at + MASK] = mask;
            code[at + MOST] = most;
            code[at + BASE] = base;
        }
    }
}
