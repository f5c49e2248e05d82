package demarche.authoring.reading;

import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Nearest;
import demarche.scenario.condition.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words for a problem in an expression are filled in with: above all, what was likely meant. */
final class ExpressionAdvice {

    private static final Set<String> QUOTES = Set.of("\"", "'", "“", "”", "‘", "’", "`");

    private static final Set<String> CONSTANTS = Set.of("true", "false", "always", "never", "yes", "no");

    /** What is told of by what it is called: in parentheses, or after a comparison with the turn. */
    private static final Pattern IN_CALL = Pattern.compile("(happened|chose)\\s*\\(([^()]*)\\)");

    private static final Pattern TURN =
            Pattern.compile("(turn\\s*(?:<=|>=|==|!=|<|>)\\s*)(.+?)(?=\\s+(?:and|or)\\s|\\)|$)");

    private final Declarations declarations;

    ExpressionAdvice(Declarations declarations) {
        this.declarations = declarations;
    }

    /** The details of a problem in a text. */
    Details of(Problem problem, String text) {
        Details details = Details.of("written", problem.written());
        return switch (problem.kind()) {
            case STRAY_CHARACTER -> stray(problem.written(), details);
            case UNKNOWN_NAME -> name(problem, details);
            case UNKNOWN_EVENT, UNKNOWN_OPTION -> called(problem, details);
            case UNKNOWN_FUNCTION -> details.andIf("nearest", Nearest.to(problem.written(), problem.expected()));
            case UNEXPECTED -> unexpected(problem, text);
            case WRONG_ARGUMENTS -> withExpected(problem, details.andIf("both", Wording.eachOf(problem.written())));
            case NUMBER_NOT_CONDITION ->
                withExpected(
                        problem,
                        details.andIf(
                                "again", Wording.again(text, problem.span().start())));
            default -> withExpected(problem, details);
        };
    }

    private static Details stray(String written, Details details) {
        if (written.equals("%")) {
            return details.and("percent", "%");
        }
        return QUOTES.contains(written) ? details.and("bare", "quotes") : details;
    }

    private Details name(Problem problem, Details details) {
        String name = problem.written();
        if (declarations.of(Sort.EVENT).has(name)) {
            return details.and("nearest", "happened(" + name + ")");
        }
        if (declarations.of(Sort.OPTION).has(name)) {
            return details.and("nearest", "chose(" + name + ")");
        }
        if (CONSTANTS.contains(name)) {
            return details.and("constant", name);
        }
        Optional<String> band = declarations.bandStart(name);
        return band.isPresent()
                ? details.and("from", band.get())
                : details.andIf("nearest", Nearest.to(name, problem.expected()));
    }

    /** An event or option that is none, but perhaps something else. */
    private Details called(Problem problem, Details details) {
        String name = problem.written();
        boolean event = problem.kind() == Problem.Kind.UNKNOWN_EVENT;
        if (declarations.of(event ? Sort.OPTION : Sort.EVENT).has(name)) {
            return details.and("nearest", (event ? "chose(" : "happened(") + name + ")");
        }
        Optional<Sort> bare = Stream.of(Sort.METER, Sort.FLAG, Sort.TURN)
                .filter(sort -> declarations.of(sort).has(name))
                .findFirst();
        return bare.isPresent()
                ? details.and("sort", bare.get().article() + " " + bare.get().word())
                : details.andIf("nearest", Nearest.to(name, problem.expected()));
    }

    private Details unexpected(Problem problem, String text) {
        if (problem.written().isEmpty()) {
            return withExpected(problem, Details.of("written", "the end of the expression"));
        }
        int place = problem.span().start();
        boolean join = problem.expected().contains("and") && problem.written().matches("[\\p{L}(].*");
        Optional<String> meant = byTitle(text, place).or(() -> Wording.meant(text, place));
        Details details = Details.of("written", "`" + problem.written() + "`").andIf("meant", meant);
        return withExpected(problem, join ? details.and("join", "and") : details);
    }

    /** The id of what stands around a place by its label, title or date. */
    private Optional<String> byTitle(String text, int place) {
        Optional<String> call = Wording.around(IN_CALL, text, place).flatMap(words -> declarations
                .called()
                .id(words.group(1).equals("chose") ? Sort.OPTION : Sort.EVENT, words.group(2))
                .map(id -> words.group(1) + "(" + id + ")"));
        return call.or(() -> Wording.around(TURN, text, place).flatMap(this::turn));
    }

    private Optional<String> turn(Matcher words) {
        return declarations.called().id(Sort.TURN, words.group(2)).map(id -> words.group(1) + id);
    }

    private static Details withExpected(Problem problem, Details details) {
        return problem.expected().isEmpty() ? details : details.and("expected", expected(problem));
    }

    /** Words and signs of the language stand in backticks; what describes them does not. */
    private static String expected(Problem problem) {
        boolean words = problem.kind() == Problem.Kind.UNEXPECTED;
        List<String> expected = problem.expected();
        return expected.stream()
                .map(word -> words && !word.startsWith("a ") ? "`" + word + "`" : word)
                .collect(Collectors.joining(" or "));
    }
}
