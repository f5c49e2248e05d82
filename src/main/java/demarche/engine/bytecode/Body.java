package demarche.engine.bytecode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The instructions of a method, written one after the other. Each method here writes the one that its name says; what
 * it takes from the stack and leaves there is as in the specification.
 */
public final class Body {

    /** What two integers, or a {@code long} comparison's answer and 0, are compared for. */
    public enum Test {
        ZERO(153),
        NOT_ZERO(154),
        NEGATIVE(155),
        NOT_NEGATIVE(156),
        POSITIVE(157),
        NOT_POSITIVE(158);

        private final int code;

        Test(int code) {
            this.code = code;
        }
    }

    private static final int GOTO = 167;

    private final Constants constants;
    private final Bytes code = new Bytes();
    private final Set<Label> labels = new LinkedHashSet<>();

    Body(Constants constants) {
        this.constants = constants;
    }

    Bytes code() {
        return code;
    }

    private Body op(int opcode) {
        code.u1(opcode);
        return this;
    }

    // Locals

    public Body loadReference(int local) {
        return local(25, local);
    }

    public Body loadInt(int local) {
        return local(21, local);
    }

    public Body loadLong(int local) {
        return local(22, local);
    }

    public Body storeLong(int local) {
        return local(55, local);
    }

    private Body local(int opcode, int local) {
        code.u1(opcode).u1(local);
        return this;
    }

    // Constants

    public Body push(int value) {
        if (value >= -1 && value <= 5) {
            return op(3 + value);
        }
        if (value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE) {
            code.u1(16).u1(value);
        } else {
            code.u1(19).u2(constants.integer(value));
        }
        return this;
    }

    public Body push(long value) {
        code.u1(20).u2(constants.number(value));
        return this;
    }

    // Arithmetic

    public Body add() {
        return op(96);
    }

    public Body or() {
        return op(128);
    }

    public Body shiftLeft() {
        return op(120);
    }

    public Body addLongs() {
        return op(97);
    }

    public Body andLongs() {
        return op(127);
    }

    public Body orLongs() {
        return op(129);
    }

    public Body shiftLongLeft() {
        return op(121);
    }

    public Body shiftLongRight() {
        return op(125);
    }

    public Body compareLongs() {
        return op(148);
    }

    /** Makes a long of an int. */
    public Body widen() {
        return op(133);
    }

    /** Makes an int of the lower half of a long. */
    public Body narrow() {
        return op(136);
    }

    /** Duplicates a long, or two that are none. */
    public Body duplicateTwo() {
        return op(92);
    }

    // Arrays, fields and methods

    public Body loadLongElement() {
        return op(47);
    }

    public Body storeLongElement() {
        return op(80);
    }

    public Body field(String owner, String name, String descriptor) {
        code.u1(180).u2(constants.field(owner, name, descriptor));
        return this;
    }

    public Body call(String owner, String name, String descriptor) {
        code.u1(182).u2(constants.method(owner, name, descriptor));
        return this;
    }

    /** Calls a constructor of the parent class. */
    public Body callParent(String owner, String descriptor) {
        code.u1(183).u2(constants.method(owner, "<init>", descriptor));
        return this;
    }

    public Body callStatic(String owner, String name, String descriptor) {
        code.u1(184).u2(constants.method(owner, name, descriptor));
        return this;
    }

    public Body returnInt() {
        return op(172);
    }

    public Body returnNothing() {
        return op(177);
    }

    // Branches. Where a label is marked, the stack is empty and only the parameters are in use.

    public Body branch(Test test, Label to) {
        return branch(test.code, to);
    }

    public Body branch(Label to) {
        return branch(GOTO, to);
    }

    private Body branch(int opcode, Label to) {
        int instruction = code.size();
        op(opcode);
        labels.add(to);
        to.branches().add(new Label.Branch(instruction, code.size(), false));
        code.u2(0);
        return this;
    }

    /** Branches by a number from 0 on the stack to the label at that place, or to another where there is none. */
    public Body branch(List<Label> table, Label otherwise) {
        int instruction = code.size();
        op(170);
        while (code.size() % 4 != 0) {
            code.u1(0);
        }
        entry(instruction, otherwise);
        code.u4(0).u4(table.size() - 1);
        table.forEach(label -> entry(instruction, label));
        return this;
    }

    private void entry(int instruction, Label to) {
        labels.add(to);
        to.branches().add(new Label.Branch(instruction, code.size(), true));
        code.u4(0);
    }

    public Body mark(Label label) {
        labels.add(label);
        label.mark(code.size());
        return this;
    }

    /**
     * Completes the branches.
     *
     * @return whether each distance has room where it stands
     */
    boolean complete() {
        boolean fits = true;
        for (Label label : labels) {
            for (Label.Branch branch : label.branches()) {
                int distance = label.at() - branch.instruction();
                if (branch.wide()) {
                    code.put4(branch.at(), distance);
                } else {
                    code.put2(branch.at(), distance);
                    fits &= distance <= Short.MAX_VALUE;
                }
            }
        }
        return fits;
    }

    /** For the verifier: at each label the stack is empty, and the locals are the parameters. */
    Bytes frames() {
        Set<Integer> places = new TreeSet<>();
        labels.forEach(label -> places.add(label.at()));
        Bytes frames = new Bytes().u2(places.size());
        int next = 0;
        for (int place : places) {
            int distance = place - next;
            if (distance < 64) {
                frames.u1(distance);
            } else {
                frames.u1(251).u2(distance);
            }
            next = place + 1;
        }
        return frames;
    }

    boolean hasFrames() {
        return !labels.isEmpty();
    }
}
