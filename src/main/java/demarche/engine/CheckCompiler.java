package demarche.engine;

import demarche.scenario.Meter;
import demarche.scenario.condition.Comparison;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.Symbol;
import demarche.scenario.condition.World;
import java.util.List;

/**
 * Compiles a condition to a {@link Check}, for one turn, so that what it says about the turn is settled beforehand. The
 * last part is written first, since each must know where to go on.
 */
final class CheckCompiler implements Condition.Visitor<Check> {

    private final Layout layout;
    private final List<Meter> meters;
    private final int turn;
    private final Check passed;
    private final Check failed;

    CheckCompiler(Layout layout, List<Meter> meters, int turn, Check passed, Check failed) {
        this.layout = layout;
        this.meters = meters;
        this.turn = turn;
        this.passed = passed;
        this.failed = failed;
    }

    @Override
    public Check always(Condition.Always always) {
        return passed;
    }

    @Override
    public Check raised(Condition.Raised raised) {
        return bit(layout.flag(raised.flag().index()));
    }

    @Override
    public Check happened(Condition.Happened happened) {
        return bit(layout.happened(happened.event().index()));
    }

    @Override
    public Check chose(Condition.Chose chose) {
        return bit(layout.chosen(chose.option().index()));
    }

    private Check bit(int field) {
        return Check.bit(field, passed, failed);
    }

    @Override
    public Check compared(Condition.Compared compared) {
        if (isSettled(compared.left()) && isSettled(compared.right())) {
            return compared.holds(new OnlyTurn(turn)) ? passed : failed;
        }
        if (compared.left() instanceof Quantity.MeterValue meter && isSettled(compared.right())) {
            return range(meter, compared.comparison(), compared.right());
        }
        if (compared.right() instanceof Quantity.MeterValue meter && isSettled(compared.left())) {
            return range(meter, compared.comparison().mirrored(), compared.left());
        }
        return Check.of(compared, passed, failed);
    }

    private Check range(Quantity.MeterValue value, Comparison comparison, Quantity settled) {
        Meter meter = meters.get(value.meter().index());
        long bound = (long) settled.value(new OnlyTurn(turn)) - meter.min();
        long most = (long) meter.max() - meter.min();
        return switch (comparison) {
            case LESS -> range(meter, 0, Math.min(most, bound - 1), passed, failed);
            case AT_MOST -> range(meter, 0, Math.min(most, bound), passed, failed);
            case MORE -> range(meter, Math.max(0, bound + 1), most, passed, failed);
            case AT_LEAST -> range(meter, Math.max(0, bound), most, passed, failed);
            case EQUAL -> range(meter, Math.max(0, bound), Math.min(most, bound), passed, failed);
            case UNEQUAL -> range(meter, Math.max(0, bound), Math.min(most, bound), failed, passed);
        };
    }

    private Check range(Meter meter, long least, long most, Check inside, Check outside) {
        if (least > most) {
            return outside;
        }
        if (least == 0 && most == (long) meter.max() - meter.min()) {
            return inside;
        }
        int index = meter.index();
        return Check.range(layout.meter(index), layout.meterMask(index), (int) least, (int) most, inside, outside);
    }

    private CheckCompiler with(Check ifPassed, Check ifFailed) {
        return new CheckCompiler(layout, meters, turn, ifPassed, ifFailed);
    }

    @Override
    public Check not(Condition.Not not) {
        return not.operand().accept(with(failed, passed));
    }

    @Override
    public Check joined(Condition.Joined joined) {
        Check entry = joined.all() ? passed : failed;
        for (int i = joined.operands().size() - 1; i >= 0; i--) {
            CheckCompiler operand = joined.all() ? with(entry, failed) : with(passed, entry);
            entry = joined.operands().get(i).accept(operand);
        }
        return entry;
    }

    /** Whether the value of a quantity is known from the turn alone. */
    private static boolean isSettled(Quantity quantity) {
        boolean[] settled = {true};
        quantity.forEachSymbol(symbol -> settled[0] &= symbol.kind() == Symbol.Kind.TURN);
        return settled[0];
    }

    /** A world of which only the turn is known. */
    private record OnlyTurn(int turn) implements World {
        @Override
        public int meter(int index) {
            throw new IllegalStateException();
        }

        @Override
        public boolean flag(int index) {
            throw new IllegalStateException();
        }

        @Override
        public boolean happened(int event) {
            throw new IllegalStateException();
        }

        @Override
        public boolean chose(int option) {
            throw new IllegalStateException();
        }
    }
}
