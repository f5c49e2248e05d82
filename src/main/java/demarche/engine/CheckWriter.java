package demarche.engine;

import demarche.engine.bytecode.Body;
import demarche.engine.bytecode.ClassFile;
import demarche.engine.bytecode.Label;
import demarche.scenario.condition.Comparison;
import demarche.scenario.condition.Condition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/** Writes a check as a method: a comparison and a branch for each of its questions. */
final class CheckWriter {

    /** Of the words and the place, whether it passes. */
    static final String CHECK = "([JL" + CodeGenerator.PLACE + ";)Z";

    private static final int WORDS = 1;
    private static final int PLACE = 2;

    private final ClassFile file;
    private final Layout layout;

    CheckWriter(ClassFile file, Layout layout) {
        this.file = file;
        this.layout = layout;
    }

    /** The name of the method that makes this check. */
    String write(Check root) {
        Body body = file.body();
        IdentityHashMap<Check, Label> labels = new IdentityHashMap<>();
        Deque<Check> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Check check = open.pop();
            while (!label(labels, check).isMarked()) {
                body.mark(label(labels, check));
                if (check.isEnd()) {
                    body.push(check.isTrue() ? 1 : 0).returnInt();
                    break;
                }
                ask(body, check, label(labels, check.failed()));
                open.push(check.failed());
                check = check.passed();
                if (label(labels, check).isMarked()) {
                    body.branch(label(labels, check));
                }
            }
        }
        return file.add(CHECK, body);
    }

    private static Label label(IdentityHashMap<Check, Label> labels, Check check) {
        return labels.computeIfAbsent(check, unmarked -> new Label());
    }

    private void ask(Body body, Check check, Label failed) {
        check.asks(
                (field, mask, least, most) ->
                        compare(body, field, mask & 0xffffffffL, least & 0xffffffffL, most & 0xffffffffL, failed),
                compared -> compare(body, compared, failed));
    }

    private void compare(Body body, Condition.Compared compared, Label failed) {
        QuantityWriter quantities = new QuantityWriter(layout, body, WORDS, PLACE);
        compared.left().accept(quantities).widen();
        compared.right().accept(quantities).widen();
        body.compareLongs().branch(fails(compared.comparison()), failed);
    }

    private static Body.Test fails(Comparison comparison) {
        return switch (comparison) {
            case LESS -> Body.Test.NOT_NEGATIVE;
            case AT_MOST -> Body.Test.POSITIVE;
            case MORE -> Body.Test.NOT_POSITIVE;
            case AT_LEAST -> Body.Test.NEGATIVE;
            case EQUAL -> Body.Test.NOT_ZERO;
            case UNEQUAL -> Body.Test.ZERO;
        };
    }

    private void compare(Body body, int field, long mask, long least, long most, Label failed) {
        body.loadReference(WORDS).push(Layout.wordOf(field)).loadLongElement();
        if (mask == 1) {
            body.push(1L << field).andLongs().push(0L).compareLongs();
            body.branch(least == 1 ? Body.Test.ZERO : Body.Test.NOT_ZERO, failed);
            return;
        }
        body.push(Layout.bitOf(field)).shiftLongRight().push(mask).andLongs();
        if (least == most) {
            body.push(least).compareLongs().branch(Body.Test.NOT_ZERO, failed);
        } else if (least == 0) {
            body.push(most).compareLongs().branch(Body.Test.POSITIVE, failed);
        } else if (most == mask) {
            body.push(least).compareLongs().branch(Body.Test.NEGATIVE, failed);
        } else {
            // One comparison without sign for two: what is less than the least becomes very much.
            body.push(Long.MIN_VALUE - least).addLongs();
            body.push(Long.MIN_VALUE + (most - least)).compareLongs().branch(Body.Test.POSITIVE, failed);
        }
    }
}
