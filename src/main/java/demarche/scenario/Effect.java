package demarche.scenario;

import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.Symbol;

/** One change of the state. Amounts are evaluated when the effect applies; meters are clamped at once. */
public sealed interface Effect {

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
        public <R> R accept(Visitor<R> visitor) {
            return visitor.add(this);
        }
    }

    /** Sets a meter. */
    record SetTo(Symbol meter, Quantity value) implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.setTo(this);
        }
    }

    /** Raises a flag. */
    record Raise(Symbol flag) implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.raise(this);
        }
    }

    /** Lowers a flag. */
    record Lower(Symbol flag) implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lower(this);
        }
    }
}
