package demarche.scenario.condition;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds the tree of an expression, by recursive descent. Loosest first: {@code or}, {@code and}, {@code not},
 * comparison, sum, product, sign, and what stands by itself. Stops at the first mistake, since what follows one is
 * guesswork.
 */
final class Parser {

    /** Carries the first mistake out of the descent; never leaves {@link ConditionLanguage}. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        Stopped(Problem problem) {
            super(null, null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    private final String text;
    private final List<Token> tokens;
    private int next;
    private int depth;

    Parser(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * The tree of the whole text.
     *
     * @param number whether it is to be a number, after which no condition can follow
     */
    Syntax parse(boolean number) {
        if (peek().is(Token.Kind.END)) {
            throw new Stopped(new Problem(Problem.Kind.EMPTY, peek().span(), "", List.of()));
        }
        Syntax whole = either();
        if (!peek().is(Token.Kind.END)) {
            throw unexpected(number ? List.of("+", "-", "*", "/") : afterValue());
        }
        return whole;
    }

    /** What may follow a finished value: the joining words, and a parenthesis where one is open. */
    private List<String> afterValue() {
        return depth > 0 ? List.of("and", "or", ")") : List.of("and", "or");
    }

    private Syntax either() {
        return joined("or");
    }

    private Syntax joined(String word) {
        boolean and = word.equals("and");
        List<Syntax> operands = new ArrayList<>();
        operands.add(and ? negation() : joined("and"));
        while (peek().isWord(word)) {
            take();
            operands.add(and ? negation() : joined("and"));
        }
        if (operands.size() == 1) {
            return operands.get(0);
        }
        Span span = operands.get(0).span().to(operands.get(operands.size() - 1).span());
        return new Syntax.Joined(and, List.copyOf(operands), span);
    }

    private Syntax negation() {
        if (!peek().isWord("not")) {
            return comparison();
        }
        Token not = take();
        deeper(not);
        Syntax operand = negation();
        depth--;
        return new Syntax.Not(operand, not.span().to(operand.span()));
    }

    private Syntax comparison() {
        Syntax left = sum();
        if (!peek().is(Token.Kind.COMPARISON)) {
            return left;
        }
        Comparison comparison = Comparison.of(take().text());
        Syntax right = sum();
        if (peek().is(Token.Kind.COMPARISON)) {
            throw chained(left, right);
        }
        return new Syntax.Compared(left, comparison, right, left.span().to(right.span()));
    }

    private Stopped chained(Syntax left, Syntax middle) {
        String second = take().text();
        Syntax right = sum();
        Span span = left.span().to(right.span());
        String mended = written(left.span().to(middle.span())) + " and " + written(middle.span()) + " " + second + " "
                + written(right.span());
        return new Stopped(new Problem(Problem.Kind.CHAINED_COMPARISON, span, written(span), List.of(mended)));
    }

    private Syntax sum() {
        Syntax left = product();
        while (peek().is(Token.Kind.PLUS) || peek().is(Token.Kind.MINUS)) {
            Arithmetic arithmetic = take().is(Token.Kind.PLUS) ? Arithmetic.PLUS : Arithmetic.MINUS;
            left = calculated(left, arithmetic, product());
        }
        return left;
    }

    private Syntax product() {
        Syntax left = signed();
        while (peek().is(Token.Kind.TIMES) || peek().is(Token.Kind.DIVIDE)) {
            Arithmetic arithmetic = take().is(Token.Kind.TIMES) ? Arithmetic.TIMES : Arithmetic.DIVIDE;
            left = calculated(left, arithmetic, signed());
        }
        return left;
    }

    private static Syntax calculated(Syntax left, Arithmetic arithmetic, Syntax right) {
        return new Syntax.Calculated(left, arithmetic, right, left.span().to(right.span()));
    }

    private Syntax signed() {
        if (!peek().is(Token.Kind.MINUS)) {
            return single();
        }
        Token minus = take();
        deeper(minus);
        Syntax operand = signed();
        depth--;
        Span span = minus.span().to(operand.span());
        return operand instanceof Syntax.Literal number
                ? new Syntax.Literal(-number.value(), span)
                : new Syntax.Negated(operand, span);
    }

    private Syntax single() {
        Token token = peek();
        switch (token.kind()) {
            case NUMBER -> {
                take();
                return new Syntax.Literal(Integer.parseInt(token.text()), token.span());
            }
            case OPEN -> {
                return parenthesised();
            }
            case NAME -> {
                if (!token.isWord("and") && !token.isWord("or") && !token.isWord("not")) {
                    return named();
                }
            }
            default -> {}
        }
        throw unexpected(List.of("a name", "a number"));
    }

    private Syntax parenthesised() {
        Token open = take();
        deeper(open);
        Syntax inner = either();
        expect(Token.Kind.CLOSE, afterValue());
        depth--;
        return inner;
    }

    private Syntax named() {
        Token token = take();
        Syntax.Name name = new Syntax.Name(token.text(), token.span());
        return peek().is(Token.Kind.OPEN) ? call(name) : name;
    }

    private Syntax call(Syntax.Name function) {
        deeper(take());
        List<Syntax> arguments = new ArrayList<>();
        if (!peek().is(Token.Kind.CLOSE)) {
            arguments.add(either());
            while (peek().is(Token.Kind.COMMA)) {
                take();
                arguments.add(either());
            }
        }
        Token close = expect(Token.Kind.CLOSE, List.of(",", ")"));
        depth--;
        return new Syntax.Call(function, List.copyOf(arguments), function.span().to(close.span()));
    }

    private void deeper(Token token) {
        if (++depth > ConditionLanguage.MAX_DEPTH) {
            throw new Stopped(new Problem(Problem.Kind.TOO_DEEP, token.span(), token.text(), List.of()));
        }
    }

    private Token expect(Token.Kind kind, List<String> expected) {
        if (!peek().is(kind)) {
            throw unexpected(expected);
        }
        return take();
    }

    private Stopped unexpected(List<String> expected) {
        Token found = peek();
        return new Stopped(new Problem(Problem.Kind.UNEXPECTED, found.span(), found.text(), expected));
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }

    private String written(Span span) {
        return text.substring(span.start(), span.end());
    }
}
