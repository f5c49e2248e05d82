package demarche.scenario.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Gives a tree its meaning: looks up its names and checks that conditions stand where conditions belong and numbers
 * where numbers do. Reports every mistake; where there is one, the value it returns is a stand-in that nobody keeps.
 */
final class Resolver {

    private static final List<String> FUNCTIONS = List.of("happened", "chose", "min", "max", "abs");
    private static final Quantity NO_NUMBER = new Quantity.Literal(0);

    private final String text;
    private final Vocabulary vocabulary;
    private final List<Problem> problems;

    Resolver(String text, Vocabulary vocabulary, List<Problem> problems) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    Condition condition(Syntax syntax) {
        if (syntax instanceof Syntax.Joined joined) {
            return new Condition.Joined(
                    joined.and(),
                    joined.operands().stream().map(this::condition).toList());
        }
        if (syntax instanceof Syntax.Not not) {
            return new Condition.Not(condition(not.operand()));
        }
        if (syntax instanceof Syntax.Compared compared) {
            return new Condition.Compared(quantity(compared.left()), compared.comparison(), quantity(compared.right()));
        }
        if (syntax instanceof Syntax.Name name) {
            return flag(name);
        }
        if (syntax instanceof Syntax.Call call && isHistory(call)) {
            return history(call);
        }
        int before = problems.size();
        quantity(syntax);
        if (problems.size() == before) {
            problem(Problem.Kind.NUMBER_NOT_CONDITION, syntax.span(), List.of());
        }
        return Condition.ALWAYS;
    }

    Quantity quantity(Syntax syntax) {
        if (syntax instanceof Syntax.Literal number) {
            return new Quantity.Literal(number.value());
        }
        if (syntax instanceof Syntax.Name name) {
            return number(name);
        }
        if (syntax instanceof Syntax.Negated negated) {
            return new Quantity.Negated(quantity(negated.operand()));
        }
        if (syntax instanceof Syntax.Calculated calculated) {
            return calculated(calculated);
        }
        if (syntax instanceof Syntax.Call call && !isHistory(call)) {
            return function(call);
        }
        int before = problems.size();
        condition(syntax);
        if (problems.size() == before) {
            problem(Problem.Kind.CONDITION_NOT_NUMBER, syntax.span(), List.of());
        }
        return NO_NUMBER;
    }

    private Condition flag(Syntax.Name name) {
        Optional<Symbol> flag = vocabulary.find(Symbol.Kind.FLAG, name.text());
        if (flag.isPresent()) {
            return new Condition.Raised(flag.get());
        }
        if (isNumber(name.text())) {
            problem(Problem.Kind.NUMBER_NOT_CONDITION, name.span(), List.of());
        } else {
            unknown(name);
        }
        return Condition.ALWAYS;
    }

    private Quantity number(Syntax.Name name) {
        if (name.text().equals("turn")) {
            return new Quantity.TurnNow();
        }
        Optional<Symbol> meter = vocabulary.find(Symbol.Kind.METER, name.text());
        if (meter.isPresent()) {
            return new Quantity.MeterValue(meter.get());
        }
        Optional<Symbol> turn = vocabulary.find(Symbol.Kind.TURN, name.text());
        if (turn.isPresent()) {
            return new Quantity.TurnOf(turn.get());
        }
        if (vocabulary.find(Symbol.Kind.FLAG, name.text()).isPresent()) {
            problem(Problem.Kind.CONDITION_NOT_NUMBER, name.span(), List.of());
        } else {
            unknown(name);
        }
        return NO_NUMBER;
    }

    private boolean isNumber(String name) {
        return name.equals("turn")
                || vocabulary.find(Symbol.Kind.METER, name).isPresent()
                || vocabulary.find(Symbol.Kind.TURN, name).isPresent();
    }

    private Quantity calculated(Syntax.Calculated syntax) {
        Quantity left = quantity(syntax.left());
        Quantity right = quantity(syntax.right());
        boolean division = syntax.arithmetic() == Arithmetic.DIVIDE;
        if (division && syntax.right() instanceof Syntax.Literal divisor && divisor.value() == 0) {
            problem(Problem.Kind.DIVISION_BY_ZERO, syntax.right().span(), List.of());
        }
        return new Quantity.Calculated(left, syntax.arithmetic(), right);
    }

    private static boolean isHistory(Syntax.Call call) {
        String function = call.function().text();
        return function.equals("happened") || function.equals("chose");
    }

    private Condition history(Syntax.Call call) {
        boolean event = call.function().text().equals("happened");
        if (call.arguments().size() != 1 || !(call.arguments().get(0) instanceof Syntax.Name name)) {
            String expected = event ? "one event" : "one option";
            problem(Problem.Kind.WRONG_ARGUMENTS, call.span(), List.of(expected));
            return Condition.ALWAYS;
        }
        Symbol.Kind kind = event ? Symbol.Kind.EVENT : Symbol.Kind.OPTION;
        Optional<Symbol> symbol = vocabulary.find(kind, name.text());
        if (symbol.isEmpty()) {
            Problem.Kind unknown = event ? Problem.Kind.UNKNOWN_EVENT : Problem.Kind.UNKNOWN_OPTION;
            problem(unknown, name.span(), List.copyOf(vocabulary.names(kind)));
            return Condition.ALWAYS;
        }
        return event ? new Condition.Happened(symbol.get()) : new Condition.Chose(symbol.get());
    }

    private Quantity function(Syntax.Call call) {
        String function = call.function().text();
        if (!FUNCTIONS.contains(function)) {
            // What it was meant to take, and so what its arguments should be, nobody knows.
            problem(Problem.Kind.UNKNOWN_FUNCTION, call.function().span(), FUNCTIONS);
            return NO_NUMBER;
        }
        List<Quantity> arguments = call.arguments().stream().map(this::quantity).toList();
        switch (function) {
            case "min", "max" -> {
                if (arguments.size() >= 2) {
                    return new Quantity.Extreme(function.equals("max"), arguments);
                }
                problem(Problem.Kind.WRONG_ARGUMENTS, call.span(), List.of("two or more numbers"));
            }
            case "abs" -> {
                if (arguments.size() == 1) {
                    return new Quantity.Absolute(arguments.get(0));
                }
                problem(Problem.Kind.WRONG_ARGUMENTS, call.span(), List.of("one number"));
            }
            default -> throw new IllegalStateException(function);
        }
        return NO_NUMBER;
    }

    private void unknown(Syntax.Name name) {
        Optional<String> mended = minusMeant(name.text());
        if (mended.isPresent()) {
            problem(Problem.Kind.MINUS_WITHOUT_SPACES, name.span(), List.of(mended.get()));
            return;
        }
        List<String> names = new ArrayList<>();
        for (Symbol.Kind kind : List.of(Symbol.Kind.METER, Symbol.Kind.FLAG, Symbol.Kind.TURN)) {
            names.addAll(vocabulary.names(kind));
        }
        problem(Problem.Kind.UNKNOWN_NAME, name.span(), names);
    }

    /** If {@code a-b} is unknown but {@code a} is a number and {@code b} a number or digits: {@code a - b}. */
    private Optional<String> minusMeant(String name) {
        for (int hyphen = name.indexOf('-'); hyphen > 0; hyphen = name.indexOf('-', hyphen + 1)) {
            String left = name.substring(0, hyphen);
            String right = name.substring(hyphen + 1);
            boolean digits = right.chars().allMatch(c -> c >= '0' && c <= '9');
            if (isNumber(left) && (digits || isNumber(right))) {
                return Optional.of(left + " - " + right);
            }
        }
        return Optional.empty();
    }

    private void problem(Problem.Kind kind, Span span, Collection<String> expected) {
        String written = text.substring(span.start(), span.end());
        problems.add(new Problem(kind, span, written, List.copyOf(expected)));
    }
}
