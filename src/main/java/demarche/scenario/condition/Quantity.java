package demarche.scenario.condition;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A number that may depend on the state of the game. Its text form compiles to an equal quantity. */
public sealed interface Quantity {

    /** The number 1, the weight of whatever has no other. */
    Quantity ONE = new Literal(1);

    /** The number 100, the chance of what is certain. */
    Quantity HUNDRED = new Literal(100);

    /** Its value in a world; never fails, since results stay within {@code int} and dividing by zero gives 0. */
    int value(World world);

    /** Hands over every symbol that it reads, in the order of the text, some perhaps more than once. */
    void forEachSymbol(Consumer<Symbol> use);

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of quantity. */
    interface Visitor<R> {
        R literal(Literal literal);

        R meter(MeterValue meter);

        R turnNow(TurnNow now);

        R turnOf(TurnOf turn);

        R negated(Negated negated);

        R calculated(Calculated calculated);

        R extreme(Extreme extreme);

        R absolute(Absolute absolute);
    }

    /** A number as written. */
    record Literal(int number) implements Quantity {
        @Override
        public int value(World world) {
            return number;
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {}

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }

        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /** The value of a meter. */
    record MeterValue(Symbol meter) implements Quantity {
        @Override
        public int value(World world) {
            return world.meter(meter.index());
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {
            use.accept(meter);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.meter(this);
        }

        @Override
        public String toString() {
            return meter.name();
        }
    }

    /** The position of the current turn. */
    record TurnNow() implements Quantity {
        @Override
        public int value(World world) {
            return world.turn();
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {}

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.turnNow(this);
        }

        @Override
        public String toString() {
            return "turn";
        }
    }

    /** The position of a turn, given by its name. */
    record TurnOf(Symbol turn) implements Quantity {
        @Override
        public int value(World world) {
            return turn.index();
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {
            use.accept(turn);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.turnOf(this);
        }

        @Override
        public String toString() {
            return turn.name();
        }
    }

    /** {@code -operand}. */
    record Negated(Quantity operand) implements Quantity {
        @Override
        public int value(World world) {
            return Arithmetic.minus(0, operand.value(world));
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {
            operand.forEachSymbol(use);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.negated(this);
        }

        @Override
        public String toString() {
            return "-(" + operand + ")";
        }
    }

    /** Two quantities joined by a sign of arithmetic. */
    record Calculated(Quantity left, Arithmetic arithmetic, Quantity right) implements Quantity {
        @Override
        public int value(World world) {
            return arithmetic.apply(left.value(world), right.value(world));
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {
            left.forEachSymbol(use);
            right.forEachSymbol(use);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.calculated(this);
        }

        @Override
        public String toString() {
            boolean groupLeft = left instanceof Calculated inner && arithmetic.bindsTighterThan(inner.arithmetic);
            boolean groupRight = right instanceof Calculated inner && !inner.arithmetic.bindsTighterThan(arithmetic);
            return grouped(left, groupLeft) + " " + arithmetic + " " + grouped(right, groupRight);
        }

        private static String grouped(Quantity operand, boolean group) {
            return group ? "(" + operand + ")" : operand.toString();
        }
    }

    /** The greatest or the least of two or more quantities. */
    record Extreme(boolean greatest, List<Quantity> operands) implements Quantity {
        @Override
        public int value(World world) {
            int extreme = operands.get(0).value(world);
            for (int i = 1; i < operands.size(); i++) {
                int value = operands.get(i).value(world);
                extreme = greatest ? Math.max(extreme, value) : Math.min(extreme, value);
            }
            return extreme;
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {
            operands.forEach(operand -> operand.forEachSymbol(use));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.extreme(this);
        }

        @Override
        public String toString() {
            return operands.stream()
                    .map(Quantity::toString)
                    .collect(Collectors.joining(", ", greatest ? "max(" : "min(", ")"));
        }
    }

    /** The size of a quantity, without its sign. */
    record Absolute(Quantity operand) implements Quantity {
        @Override
        public int value(World world) {
            return Arithmetic.absolute(operand.value(world));
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {
            operand.forEachSymbol(use);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.absolute(this);
        }

        @Override
        public String toString() {
            return "abs(" + operand + ")";
        }
    }
}
