package demarche.analysis.simulation;

import demarche.scenario.condition.Comparison;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.World;
import java.util.List;

/**
 * How near a world is to a condition, from 0 to 1. Where the condition holds it is 1; elsewhere less than a half, so that
 * a goal met is worth more than two that are not. Of a comparison it falls with the gap, of a conjunction it is the mean
 * of its parts, of a disjunction the greatest.
 */
interface Nearness {

    double in(World world);

    static Nearness to(Condition condition) {
        return condition.accept(new Compiler(true));
    }

    /** A part that holds or does not. */
    record Plain(Condition condition, boolean meant) implements Nearness {
        @Override
        public double in(World world) {
            return condition.holds(world) == meant ? 1 : 0;
        }
    }

    /** Two numbers; their gap counts against the usual steps of a meter, some ten points. */
    record Gap(Quantity left, Comparison comparison, Quantity right, boolean meant) implements Nearness {

        private static final double STEP = 10;

        @Override
        public double in(World world) {
            int one = left.value(world);
            int other = right.value(world);
            if (comparison.holds(one, other) == meant) {
                return 1;
            }
            return STEP / (2 * STEP + 1 + Math.abs((double) one - other));
        }
    }

    /** Several conditions, all of which or any of which are wanted. */
    final class Several implements Nearness {

        private final boolean all;
        private final Nearness[] parts;

        Several(boolean all, List<Nearness> parts) {
            this.all = all;
            this.parts = parts.toArray(new Nearness[0]);
        }

        @Override
        public double in(World world) {
            double sum = 0;
            double most = 0;
            for (Nearness part : parts) {
                double nearness = part.in(world);
                sum += nearness;
                most = Math.max(most, nearness);
            }
            if (!all) {
                return most;
            }
            return sum == parts.length ? 1 : sum / parts.length / 2;
        }
    }

    /** Takes a condition apart, what is denied with the meaning turned. */
    record Compiler(boolean meant) implements Condition.Visitor<Nearness> {

        @Override
        public Nearness always(Condition.Always always) {
            return new Plain(always, meant);
        }

        @Override
        public Nearness raised(Condition.Raised raised) {
            return new Plain(raised, meant);
        }

        @Override
        public Nearness happened(Condition.Happened happened) {
            return new Plain(happened, meant);
        }

        @Override
        public Nearness chose(Condition.Chose chose) {
            return new Plain(chose, meant);
        }

        @Override
        public Nearness compared(Condition.Compared compared) {
            return new Gap(compared.left(), compared.comparison(), compared.right(), meant);
        }

        @Override
        public Nearness not(Condition.Not not) {
            return not.operand().accept(new Compiler(!meant));
        }

        @Override
        public Nearness joined(Condition.Joined joined) {
            List<Nearness> parts =
                    joined.operands().stream().map(part -> part.accept(this)).toList();
            return new Several(joined.all() == meant, parts);
        }
    }
}
