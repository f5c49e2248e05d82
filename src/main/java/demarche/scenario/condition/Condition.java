package demarche.scenario.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Something that holds in a world or does not. Its text form compiles to an equal condition, {@link Always} apart. */
public sealed interface Condition {

    /** The condition of whatever states none. */
    Condition ALWAYS = new Always();

    boolean holds(World world);

    /** Whether it holds, with the values that make it so. */
    Explanation explain(World world);

    /** Hands over every symbol that it reads, in the order of the text, some perhaps more than once. */
    void forEachSymbol(Consumer<Symbol> use);

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of condition. */
    interface Visitor<R> {
        R always(Always always);

        R raised(Raised raised);

        R happened(Happened happened);

        R chose(Chose chose);

        R compared(Compared compared);

        R not(Not not);

        R joined(Joined joined);
    }

    /** Holds everywhere; stands where the author wrote no condition. */
    record Always() implements Condition {
        @Override
        public boolean holds(World world) {
            return true;
        }

        @Override
        public Explanation explain(World world) {
            return Explanation.leaf(this, true);
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {}

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.always(this);
        }

        @Override
        public String toString() {
            return "always";
        }
    }

    /** A flag is raised. */
    record Raised(Symbol flag) implements Condition {
        @Override
        public boolean holds(World world) {
            return world.flag(flag.index());
        }

        @Override
        public Explanation explain(World world) {
            return Explanation.leaf(this, holds(world));
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {
            use.accept(flag);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.raised(this);
        }

        @Override
        public String toString() {
            return flag.name();
        }
    }

    /** An event has fired. */
    record Happened(Symbol event) implements Condition {
        @Override
        public boolean holds(World world) {
            return world.happened(event.index());
        }

        @Override
        public Explanation explain(World world) {
            return Explanation.leaf(this, holds(world));
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {
            use.accept(event);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.happened(this);
        }

        @Override
        public String toString() {
            return "happened(" + event + ")";
        }
    }

    /** An option has been taken. */
    record Chose(Symbol option) implements Condition {
        @Override
        public boolean holds(World world) {
            return world.chose(option.index());
        }

        @Override
        public Explanation explain(World world) {
            return Explanation.leaf(this, holds(world));
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {
            use.accept(option);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.chose(this);
        }

        @Override
        public String toString() {
            return "chose(" + option + ")";
        }
    }

    /** Two numbers stand in a relation of size. */
    record Compared(Quantity left, Comparison comparison, Quantity right) implements Condition {
        @Override
        public boolean holds(World world) {
            return comparison.holds(left.value(world), right.value(world));
        }

        @Override
        public Explanation explain(World world) {
            return Explanation.compared(this, left.value(world), right.value(world));
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {
            left.forEachSymbol(use);
            right.forEachSymbol(use);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compared(this);
        }

        @Override
        public String toString() {
            return left + " " + comparison + " " + right;
        }
    }

    /** Another condition does not hold. */
    record Not(Condition operand) implements Condition {
        @Override
        public boolean holds(World world) {
            return !operand.holds(world);
        }

        @Override
        public Explanation explain(World world) {
            return Explanation.of(this, holds(world), List.of(operand.explain(world)));
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {
            operand.forEachSymbol(use);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }

        @Override
        public String toString() {
            return operand instanceof Joined ? "not (" + operand + ")" : "not " + operand;
        }
    }

    /**
     * All of several conditions hold, or any of them.
     *
     * @param all whether all must hold ({@code and}) or any one ({@code or})
     */
    record Joined(boolean all, List<Condition> operands) implements Condition {
        public Joined {
            operands = List.copyOf(operands);
        }

        @Override
        public boolean holds(World world) {
            for (Condition operand : operands) {
                if (operand.holds(world) != all) {
                    return !all;
                }
            }
            return all;
        }

        @Override
        public Explanation explain(World world) {
            List<Explanation> parts = new ArrayList<>();
            operands.forEach(operand -> parts.add(operand.explain(world)));
            return Explanation.of(this, holds(world), parts);
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {
            operands.forEach(operand -> operand.forEachSymbol(use));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.joined(this);
        }

        @Override
        public String toString() {
            return operands.stream()
                    .map(operand -> operand instanceof Joined ? "(" + operand + ")" : operand.toString())
                    .collect(Collectors.joining(all ? " and " : " or "));
        }
    }
}
