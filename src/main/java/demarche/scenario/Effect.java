package demarche.scenario;

import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.Symbol;
import java.util.function.Consumer;

/** One change of the state. Amounts are evaluated when the effect applies; meters are clamped at once. */
public sealed interface Effect {

    /** The meter or flag that it changes. */
    Symbol target();

    /** Hands over each symbol that is read for it, as often as it is named. */
    void forEachSymbol(Consumer<Symbol> use);

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of effect. */
    interface Visitor<R> {
        R add(Add add);

        R setTo(SetTo set);

        R raise(Raise raise);

        R lower(Lower lower);
    }

    /** Adds to a meter. */
    record Add(Symbol meter, Quantity amount) implements Effect {
        @Override
        public Symbol target() {
            return meter;
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {
            amount.forEachSymbol(use);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.add(this);
        }
    }

    /** Sets a meter. */
    record SetTo(Symbol meter, Quantity value) implements Effect {
        @Override
        public Symbol target() {
            return meter;
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {
            value.forEachSymbol(use);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.setTo(this);
        }
    }

    /** Raises a flag. */
    record Raise(Symbol flag) implements Effect {
        @Override
        public Symbol target() {
            return flag;
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {}

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.raise(this);
        }
    }

    /** Lowers a flag. */
    record Lower(Symbol flag) implements Effect {
        @Override
        public Symbol target() {
            return flag;
        }

        @Override
        public void forEachSymbol(Consumer<Symbol> use) {}

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lower(this);
        }
    }
}
