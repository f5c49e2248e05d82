package demarche.engine;

import demarche.engine.bytecode.Body;
import demarche.engine.bytecode.ClassFile;
import java.util.ArrayList;
import java.util.List;

/** What generated code asks instead of looking at the words itself: the objects in one of the arrays of {@link Code}. */
final class Operands<T> {

    private final ClassFile file;
    private final String array;
    private final String type;
    private final String method;
    private final String descriptor;
    private final List<T> all = new ArrayList<>();

    /**
     * None yet.
     *
     * @param array the name of the field that holds them
     * @param type their interface, with slashes
     * @param method what they are asked
     * @param answer the descriptor of the answer
     */
    Operands(ClassFile file, String array, String type, String method, String answer) {
        this.file = file;
        this.array = array;
        this.type = type;
        this.method = method;
        this.descriptor = "(Ldemarche/scenario/condition/World;)" + answer;
    }

    /** Writes that one of them is asked, in the place of which the local is given. */
    Body ask(Body body, T operand, int place) {
        int index = all.indexOf(operand);
        if (index < 0) {
            index = all.size();
            all.add(operand);
        }
        body.loadReference(0).field(file.name(), array, "[L" + type + ";");
        body.push(index).loadReferenceElement().loadReference(place);
        return body.callInterface(type, method, descriptor, 2);
    }

    /** Those that are asked, in the order of the array. */
    List<T> all() {
        return all;
    }
}
