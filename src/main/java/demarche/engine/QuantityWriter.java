package demarche.engine;

import demarche.engine.bytecode.Body;
import demarche.scenario.condition.Arithmetic;
import demarche.scenario.condition.Quantity;

/** Writes a quantity as code that leaves its value, an int, on the stack. */
final class QuantityWriter implements Quantity.Visitor<Body> {

    private static final String ARITHMETIC = "demarche/scenario/condition/Arithmetic";
    private static final String OF_TWO = "(II)I";

    private final Layout layout;
    private final Body body;
    private final int words;
    private final int place;

    /**
     * Writes into a body.
     *
     * @param words the local that holds the words of the state
     * @param place the local that holds the place
     */
    QuantityWriter(Layout layout, Body body, int words, int place) {
        this.layout = layout;
        this.body = body;
        this.words = words;
        this.place = place;
    }

    @Override
    public Body literal(Quantity.Literal literal) {
        return body.push(literal.number());
    }

    @Override
    public Body meter(Quantity.MeterValue value) {
        int meter = value.meter().index();
        int field = layout.meter(meter);
        body.loadReference(words).push(Layout.wordOf(field)).loadLongElement();
        body.push(Layout.bitOf(field)).shiftLongRight();
        body.push(layout.meterMask(meter) & 0xffffffffL).andLongs().narrow();
        return body.push(layout.min(meter)).add();
    }

    @Override
    public Body turnNow(Quantity.TurnNow now) {
        return body.loadReference(place).field(CodeGenerator.PLACE, "turn", "I");
    }

    @Override
    public Body turnOf(Quantity.TurnOf turn) {
        return body.push(turn.turn().index());
    }

    @Override
    public Body negated(Quantity.Negated negated) {
        body.push(0);
        negated.operand().accept(this);
        return body.callStatic(ARITHMETIC, "minus", OF_TWO);
    }

    @Override
    public Body calculated(Quantity.Calculated calculated) {
        calculated.left().accept(this);
        calculated.right().accept(this);
        return body.callStatic(ARITHMETIC, method(calculated.arithmetic()), OF_TWO);
    }

    private static String method(Arithmetic arithmetic) {
        return switch (arithmetic) {
            case PLUS -> "plus";
            case MINUS -> "minus";
            case TIMES -> "times";
            case DIVIDE -> "divide";
        };
    }

    @Override
    public Body extreme(Quantity.Extreme extreme) {
        extreme.operands().get(0).accept(this);
        for (Quantity operand : extreme.operands().subList(1, extreme.operands().size())) {
            operand.accept(this);
            body.callStatic("java/lang/Math", extreme.greatest() ? "max" : "min", OF_TWO);
        }
        return body;
    }

    @Override
    public Body absolute(Quantity.Absolute absolute) {
        absolute.operand().accept(this);
        return body.callStatic(ARITHMETIC, "absolute", "(I)I");
    }
}
