package demarche.authoring.reading;

import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import java.util.Optional;

/** Finds comparisons of a turn with a bare number, such as {@code turn >= 3}. */
final class TurnNumbers implements Condition.Visitor<Optional<Integer>> {

    private TurnNumbers() {}

    /** The first number that a turn is compared with. */
    static Optional<Integer> in(Condition condition) {
        return condition.accept(new TurnNumbers());
    }

    @Override
    public Optional<Integer> compared(Condition.Compared compared) {
        return number(compared.left(), compared.right()).or(() -> number(compared.right(), compared.left()));
    }

    private static Optional<Integer> number(Quantity turn, Quantity other) {
        boolean isTurn = turn instanceof Quantity.TurnNow || turn instanceof Quantity.TurnOf;
        return isTurn && other instanceof Quantity.Literal literal ? Optional.of(literal.number()) : Optional.empty();
    }

    @Override
    public Optional<Integer> not(Condition.Not not) {
        return not.operand().accept(this);
    }

    @Override
    public Optional<Integer> joined(Condition.Joined joined) {
        return joined.operands().stream()
                .flatMap(operand -> operand.accept(this).stream())
                .findFirst();
    }

    @Override
    public Optional<Integer> always(Condition.Always always) {
        return Optional.empty();
    }

    @Override
    public Optional<Integer> raised(Condition.Raised raised) {
        return Optional.empty();
    }

    @Override
    public Optional<Integer> happened(Condition.Happened happened) {
        return Optional.empty();
    }

    @Override
    public Optional<Integer> chose(Condition.Chose chose) {
        return Optional.empty();
    }
}
