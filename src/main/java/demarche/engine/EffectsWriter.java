package demarche.engine;

import demarche.engine.bytecode.Body;
import demarche.engine.bytecode.ClassFile;
import demarche.scenario.condition.Quantity;

/** Writes a list of effects as a method: for each, its field read, changed and put back, with no branch. */
final class EffectsWriter {

    /** Of the words and the place. */
    static final String CHANGE = "([JL" + CodeGenerator.PLACE + ";)V";

    private static final int WORDS = 1;
    private static final int PLACE = 2;

    /** The first of two locals for the new number. */
    private static final int CHANGED = 3;

    private final ClassFile file;
    private final Layout layout;

    EffectsWriter(ClassFile file, Layout layout) {
        this.file = file;
        this.layout = layout;
    }

    /** The name of the method that applies these effects. */
    String write(Effects effects) {
        Body body = file.body();
        for (Effects.Write write : effects.writes()) {
            change(body, write);
        }
        return file.add(CHANGE, body.returnNothing());
    }

    private void change(Body body, Effects.Write write) {
        long mask = write.mask() & 0xffffffffL;
        int bit = Layout.bitOf(write.field());
        body.loadReference(WORDS).push(Layout.wordOf(write.field()));
        body.duplicateTwo().loadLongElement();
        if (write.sets()) {
            amount(body, write.amount()).push(-(long) write.base()).addLongs();
            clamp(body, write.most());
        } else {
            body.duplicateTwo().push(bit).shiftLongRight().push(mask).andLongs();
            amount(body, write.amount()).addLongs();
            clamp(body, write.most());
        }
        body.push(bit).shiftLongLeft().storeLong(CHANGED);
        body.push(~(mask << bit)).andLongs().loadLong(CHANGED).orLongs().storeLongElement();
    }

    private Body amount(Body body, Quantity amount) {
        return amount instanceof Quantity.Literal literal
                ? body.push((long) literal.number())
                : amount.accept(new QuantityWriter(layout, body, WORDS, PLACE)).widen();
    }

    private static void clamp(Body body, long most) {
        body.push(most).callStatic("java/lang/Math", "min", "(JJ)J");
        body.push(0L).callStatic("java/lang/Math", "max", "(JJ)J");
    }
}
