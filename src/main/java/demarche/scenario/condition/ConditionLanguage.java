package demarche.scenario.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** The way in: compiles an author's text against the names of a scenario. */
public final class ConditionLanguage {

    /** The longest expression, in characters. Longer ones belong in a flag or an event. */
    public static final int MAX_LENGTH = 1_000;

    /** The deepest nesting of parentheses, functions, {@code not} and minus signs. */
    public static final int MAX_DEPTH = 50;

    /** The greatest number that can be written. */
    public static final int MAX_NUMBER = 1_000_000;

    /** The words that cannot be ids. */
    public static final Set<String> RESERVED =
            Set.of("and", "or", "not", "min", "max", "abs", "turn", "happened", "chose");

    private ConditionLanguage() {}

    /** Compiles a text that holds or does not, such as {@code tension > 60 and not pact-in-force}. */
    public static Compiled<Condition> condition(String text, Vocabulary vocabulary) {
        return compile(text, vocabulary, false, Resolver::condition);
    }

    /** Compiles a text that is a number, such as {@code arsenal / 4 + 5}. */
    public static Compiled<Quantity> quantity(String text, Vocabulary vocabulary) {
        return compile(text, vocabulary, true, Resolver::quantity);
    }

    /** Whether a text can be an id: letters, digits, hyphens and underscores, a letter first, and not reserved. */
    public static boolean isId(String text) {
        return Lexer.isName(text) && !RESERVED.contains(text);
    }

    /**
     * A name in a text, whether or not the text compiles and the name is known.
     *
     * @param text the name
     * @param span where it stands
     * @param function the function whose argument it is, {@code happened} or {@code chose}; empty elsewhere
     */
    public record Name(String text, Span span, String function) {}

    /** The names in a text, without the words that cannot be ids. */
    public static List<Name> names(String text) {
        List<Token> tokens = new Lexer(text, new ArrayList<>()).tokens();
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Token.Kind.NAME) && !RESERVED.contains(token.text())) {
                boolean argument = i >= 2 && tokens.get(i - 1).is(Token.Kind.OPEN);
                String before = argument ? tokens.get(i - 2).text() : "";
                boolean asksHistory = before.equals("happened") || before.equals("chose");
                names.add(new Name(token.text(), token.span(), asksHistory ? before : ""));
            }
        }
        return names;
    }

    private static <T> Compiled<T> compile(
            String text, Vocabulary vocabulary, boolean number, BiFunction<Resolver, Syntax, T> resolve) {
        if (text.length() > MAX_LENGTH) {
            Span beyond = new Span(MAX_LENGTH, text.length());
            return Compiled.failed(List.of(new Problem(Problem.Kind.TOO_LONG, beyond, "", List.of())));
        }
        List<Problem> problems = new ArrayList<>();
        List<Token> tokens = new Lexer(text, problems).tokens();
        if (!problems.isEmpty()) {
            return Compiled.failed(problems);
        }
        try {
            Syntax syntax = new Parser(text, tokens).parse(number);
            T value = resolve.apply(new Resolver(text, vocabulary, problems), syntax);
            return problems.isEmpty() ? Compiled.of(value) : Compiled.failed(problems);
        } catch (Parser.Stopped stopped) {
            return Compiled.failed(List.of(stopped.problem()));
        }
    }
}
