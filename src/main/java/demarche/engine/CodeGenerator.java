package demarche.engine;

import demarche.engine.bytecode.Body;
import demarche.engine.bytecode.ClassFile;
import demarche.engine.bytecode.Label;
import demarche.scenario.condition.Quantity;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the conditions and effects of a scenario's rules as a class of their own, which the virtual machine then
 * compiles as it does any other. What several turns have alike is written once.
 */
final class CodeGenerator {

    static final String PLACE = "demarche/engine/Place";

    private static final String PARENT = "demarche/engine/Code";

    /** Of a place in a list, the words and the place: the next place whose check passes. */
    private static final String NEXT = "(I[JL" + PLACE + ";)I";

    /** Of the words and the place: a number, or a set of bits. */
    private static final String NUMBER = "([JL" + PLACE + ";)I";

    /** So many cases a switch may have; the rest is in another method, since long methods are not compiled. */
    private static final int CASES = 256;

    private final Rules rules;
    private final int turns;
    private final ClassFile file = new ClassFile("demarche/engine/GeneratedCode", PARENT);
    private final CheckWriter checks;
    private final EffectsWriter effects;

    private CodeGenerator(Rules rules) {
        this.rules = rules;
        this.turns = rules.scenario().turns().size();
        this.checks = new CheckWriter(file, rules.layout());
        this.effects = new EffectsWriter(file, rules.layout());
    }

    /** The code of these rules, or nothing where they are too many for one class. */
    static Optional<Code> generate(Rules rules) {
        CodeGenerator generator = new CodeGenerator(rules);
        return generator.bytes().map(generator::load);
    }

    private Code load(byte[] bytes) {
        try {
            MethodHandles.Lookup generated = MethodHandles.lookup().defineHiddenClass(bytes, true);
            return (Code) generated
                    .findConstructor(generated.lookupClass(), MethodType.methodType(void.class))
                    .invoke();
        } catch (Throwable failed) {
            throw new IllegalStateException("the generated code is wrong", failed);
        }
    }

    private Optional<byte[]> bytes() {
        construct();
        takesPlace();
        list("paragraph", turn -> Stream.of(turn.briefing()), true);
        list("drift", turn -> Stream.of(turn.drift()).map(TurnRules.DriftRule::check), true);
        list("event", turn -> Stream.of(turn.events()).map(TurnRules.EventRule::check), true);
        list("immediate", turn -> Stream.of(turn.endings(true)).map(TurnRules.EndingRule::check), false);
        list("last", turn -> Stream.of(turn.endings(false)).map(TurnRules.EndingRule::check), false);
        open();
        numbered("value", "Amount", NUMBER, each(rules.quantities(), this::value));
        numbered("apply", "Effects", EffectsWriter.CHANGE, each(rules.effects(), effects::write));
        return file.bytes();
    }

    private void construct() {
        Body body = file.body().loadReference(0).callParent(PARENT, "()V");
        file.override("<init>", "()V", body.returnNothing());
    }

    private void takesPlace() {
        List<String> methods = each(turn -> checks.write(turn.check()));
        Body body = file.body();
        cases(body, 1, methods, method -> give(body.loadReference(0), 2, method, CheckWriter.CHECK));
        file.override("takesPlace", "(IL" + PLACE + ";)Z", body);
    }

    /** @param resumed whether the list is looked through from a place given, rather than from its start */
    private void list(String name, Function<TurnRules, Stream<Check>> list, boolean resumed) {
        List<String> methods = each(turn -> next(list.apply(turn).toList()));
        Body body = file.body();
        cases(body, 1, methods, method -> {
            body.loadReference(0);
            if (resumed) {
                give(body.loadInt(2), 3, method, NEXT);
            } else {
                give(body.push(0), 2, method, NEXT);
            }
        });
        file.override(name, (resumed ? "(IIL" : "(IL") + PLACE + ";)I", body);
    }

    /** Calls a method with the words and the place, and returns what it gives; other arguments are on the stack. */
    private void give(Body body, int place, String method, String descriptor) {
        body.loadReference(place).field(PLACE, "words", "[J").loadReference(place);
        body.call(file.name(), method, descriptor).returnInt();
    }

    private String next(List<Check> list) {
        Body body = file.body();
        List<Label> starts = IntStream.rangeClosed(0, list.size())
                .mapToObj(place -> new Label())
                .toList();
        if (!list.isEmpty()) {
            body.loadInt(1).branch(starts.subList(0, list.size()), starts.get(list.size()));
        }
        for (int i = 0; i < list.size(); i++) {
            body.mark(starts.get(i));
            if (!list.get(i).isTrue()) {
                body.loadReference(0).loadReference(2).loadReference(3);
                body.call(file.name(), checks.write(list.get(i)), CheckWriter.CHECK);
                body.branch(Body.Test.ZERO, starts.get(i + 1));
            }
            body.push(i).returnInt();
        }
        return file.add(
                NEXT, body.mark(starts.get(list.size())).push(list.size()).returnInt());
    }

    private void open() {
        List<String> methods = each(this::open);
        Body body = file.body();
        cases(body, 1, methods, method -> give(body.loadReference(0).loadInt(2), 3, method, NEXT));
        file.override("open", "(IIL" + PLACE + ";)I", body);
    }

    private String open(TurnRules turn) {
        int decisions = rules.decisions().size();
        Body body = file.body();
        Label never = new Label();
        List<Label> starts = IntStream.range(0, decisions)
                .mapToObj(decision -> turn.asks(decision) ? new Label() : never)
                .toList();
        if (decisions > 0) {
            body.loadInt(1).branch(starts, never);
        }
        for (int i = 0; i < decisions; i++) {
            if (turn.asks(i)) {
                body.mark(starts.get(i)).loadReference(0).loadReference(2).loadReference(3);
                body.call(file.name(), options(turn.decision(i)), NUMBER).returnInt();
            }
        }
        return file.add(NEXT, body.mark(never).push(0).returnInt());
    }

    private String options(DecisionRules decision) {
        Body body = file.body().push(0);
        for (int i = 0; i < decision.size(); i++) {
            Check check = decision.option(i).check();
            if (check.isTrue()) {
                body.push(1 << i).or();
            } else if (!check.isEnd()) {
                body.loadReference(0).loadReference(1).loadReference(2);
                body.call(file.name(), checks.write(check), CheckWriter.CHECK)
                        .push(i)
                        .shiftLeft()
                        .or();
            }
        }
        return file.add(NUMBER, body.returnInt());
    }

    private String value(Quantity quantity) {
        Body body = file.body();
        quantity.accept(new QuantityWriter(rules.layout(), body, 1, 2));
        return file.add(NUMBER, body.returnInt());
    }

    /**
     * Overrides a method that is given a numbered thing, and the place.
     *
     * @param type the thing's class
     * @param descriptor of the methods for each of them
     */
    private void numbered(String name, String type, String descriptor, List<String> methods) {
        String owner = "demarche/engine/" + type;
        String answer = descriptor.substring(descriptor.length() - 1);
        Body body = file.body();
        body.loadReference(0).loadReference(1).call(owner, "number", "()I");
        body.loadReference(2).field(PLACE, "words", "[J").loadReference(2);
        body.call(file.name(), choose(methods, descriptor), choosing(descriptor));
        file.override(name, "(L" + owner + ";L" + PLACE + ";)" + answer, end(body, descriptor));
    }

    /** A method that calls one of these, by the number given before what they are given. */
    private String choose(List<String> methods, String descriptor) {
        List<String> first = methods.subList(0, Math.min(CASES, methods.size()));
        Body body = file.body();
        Label others = new Label();
        List<Label> starts = first.stream().map(method -> new Label()).toList();
        if (!first.isEmpty()) {
            body.loadInt(1).branch(starts, others);
        }
        for (int i = 0; i < first.size(); i++) {
            body.mark(starts.get(i)).loadReference(0).loadReference(2).loadReference(3);
            end(body.call(file.name(), first.get(i), descriptor), descriptor);
        }
        body.mark(others);
        if (first.size() < methods.size()) {
            body.loadReference(0).loadInt(1).push(-CASES).add().loadReference(2).loadReference(3);
            String rest = choose(methods.subList(CASES, methods.size()), descriptor);
            body.call(file.name(), rest, choosing(descriptor));
        } else if (isNumber(descriptor)) {
            body.push(0);
        }
        return file.add(choosing(descriptor), end(body, descriptor));
    }

    private static String choosing(String descriptor) {
        return "(I" + descriptor.substring(1);
    }

    private static boolean isNumber(String descriptor) {
        return descriptor.endsWith("I");
    }

    private static Body end(Body body, String descriptor) {
        return isNumber(descriptor) ? body.returnInt() : body.returnNothing();
    }

    private static <T> List<String> each(List<T> things, Function<T, String> method) {
        return things.stream().map(method).toList();
    }

    private List<String> each(Function<TurnRules, String> method) {
        return IntStream.range(0, turns)
                .mapToObj(turn -> method.apply(rules.turn(turn)))
                .toList();
    }

    /** Writes one case for each turn, the number of which is in a local; where all are alike, nothing is asked. */
    private void cases(Body body, int turn, List<String> methods, Consumer<String> write) {
        if (methods.stream().distinct().count() == 1) {
            write.accept(methods.get(0));
            return;
        }
        List<String> different = methods.stream().distinct().toList();
        List<Label> starts = different.stream().map(method -> new Label()).toList();
        IntFunction<Label> start = number -> starts.get(different.indexOf(methods.get(number)));
        body.loadInt(turn).branch(IntStream.range(0, turns).mapToObj(start).toList(), starts.get(0));
        for (int i = 0; i < different.size(); i++) {
            body.mark(starts.get(i));
            write.accept(different.get(i));
        }
    }
}
