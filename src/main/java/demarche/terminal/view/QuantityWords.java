package demarche.terminal.view;

import demarche.scenario.Scenario;
import demarche.scenario.condition.Quantity;
import java.util.Locale;

/** Says a quantity in words: meters by their labels, turns by their dates. */
record QuantityWords(Scenario scenario, Phrases phrases) implements Quantity.Visitor<String> {

    @Override
    public String literal(Quantity.Literal literal) {
        return String.valueOf(literal.number());
    }

    @Override
    public String meter(Quantity.MeterValue meter) {
        return scenario.meters().get(meter.meter().index()).label();
    }

    @Override
    public String turnNow(Quantity.TurnNow now) {
        return phrases.get("quantity.turn");
    }

    @Override
    public String turnOf(Quantity.TurnOf turn) {
        return phrases.date(scenario.turns().get(turn.turn().index()).date());
    }

    @Override
    public String negated(Quantity.Negated negated) {
        return phrases.get("quantity.negated", inner(negated.operand()));
    }

    @Override
    public String calculated(Quantity.Calculated calculated) {
        String sign = calculated.arithmetic().name().toLowerCase(Locale.ROOT);
        return phrases.get("quantity." + sign, inner(calculated.left()), inner(calculated.right()));
    }

    @Override
    public String extreme(Quantity.Extreme extreme) {
        String key = extreme.greatest() ? "quantity.greatest" : "quantity.least";
        return phrases.get(
                key,
                new Listing(phrases, true)
                        .of(extreme.operands().stream()
                                .map(operand -> operand.accept(this))
                                .toList()));
    }

    @Override
    public String absolute(Quantity.Absolute absolute) {
        return phrases.get("quantity.absolute", absolute.operand().accept(this));
    }

    /** What stands within a calculation: in brackets if it is one itself. */
    private String inner(Quantity operand) {
        String words = operand.accept(this);
        return operand instanceof Quantity.Calculated ? phrases.get("quantity.grouped", words) : words;
    }
}
