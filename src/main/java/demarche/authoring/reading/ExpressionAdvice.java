package demarche.authoring.reading;

import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Nearest;
import demarche.authoring.yaml.PlainSigns;
import demarche.scenario.condition.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words for a problem in an expression are filled in with: above all, what was likely meant. */
final class ExpressionAdvice {

    /** Signs that mean nothing in an expression and come several at once, for which one report is enough. */
    enum Stray {
        QUOTE("\"'“”„‟‘’‚‛`«»‹›「」『』"),
        SPACE("\u00A0\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F"),
        WIDE("０１２３４５６７８９（）＋－＊／，、");

        private final String signs;

        Stray(String signs) {
            this.signs = signs;
        }

        static Optional<Stray> of(String written) {
            return Stream.of(values())
                    .filter(stray -> stray.signs.contains(written))
                    .findFirst();
        }
    }

    private static final Set<String> CONSTANTS = Set.of("true", "false", "always", "never", "yes", "no");

    /** What is told of by what it is called: in parentheses, or after a comparison with the turn. */
    private static final Pattern IN_CALL = Pattern.compile("(happened|chose)\\s*\\(([^()]*)\\)");

    private static final Pattern TURN =
            Pattern.compile("(turn\\s*(?:<=|>=|==|!=|<|>)\\s*)(.+?)(?=\\s+(?:and|or)\\s|\\)|$)");

    private static final Pattern LEVEL = Pattern.compile("([\\p{L}][\\p{L}\\p{N}_-]*)\\s+is\\s+([\\p{L}]+)");

    private static final Pattern RELATION = Pattern.compile(
            "(?:[\\p{L}]+\\s+)*(?:between|of|with)\\s+([\\p{L}][\\p{L}\\p{N}_-]*)\\s+(?:and|with|to)\\s+([\\p{L}][\\p{L}\\p{N}_-]*)");

    /** A longer expression is not written out in a sentence. */
    private static final int LONGEST = 80;

    private final Declarations declarations;

    ExpressionAdvice(Declarations declarations) {
        this.declarations = declarations;
    }

    /** The details of a problem in a text, which is to be a number or else a condition. */
    Details of(Problem problem, String text, boolean number) {
        Details details = Details.of("written", problem.written());
        return switch (problem.kind()) {
            case STRAY_CHARACTER -> stray(problem.written(), text, details);
            case UNKNOWN_NAME -> name(problem, number && text.strip().equals(problem.written()), details);
            case UNKNOWN_EVENT, UNKNOWN_OPTION -> called(problem, details);
            case UNKNOWN_FUNCTION -> details.andIf("nearest", Nearest.to(problem.written(), problem.expected()));
            case UNEXPECTED -> unexpected(problem, text);
            case FOREIGN_OPERATOR ->
                withExpected(problem, details.andIf("how", Slips.foreign(problem, text, declarations)));
            case WRONG_ARGUMENTS -> withExpected(problem, details.andIf("both", Wording.eachOf(problem.written())));
            case NUMBER_NOT_CONDITION ->
                withExpected(
                        problem,
                        details.andIf(
                                "again", Wording.again(text, problem.span().start())));
            default -> withExpected(problem, details);
        };
    }

    private static Details stray(String written, String text, Details details) {
        if (written.equals("%")) {
            return details.and("percent", "%");
        }
        Optional<Stray> stray = Stray.of(written);
        if (stray.isEmpty()) {
            return details.andIf("how", Slips.atTheEnd(written, text));
        }
        return switch (stray.get()) {
            case QUOTE -> details.and("bare", "quotes");
            case SPACE ->
                Details.of("written", String.format(Locale.ROOT, "U+%04X", (int) written.charAt(0)))
                        .and("space", "an ordinary one");
            case WIDE -> details.and("plain", PlainSigns.of(text).strip());
        };
    }

    private Details name(Problem problem, boolean alone, Details details) {
        String name = problem.written();
        if (declarations.of(Sort.EVENT).has(name)) {
            return details.and("nearest", "happened(" + name + ")");
        }
        if (declarations.of(Sort.OPTION).has(name)) {
            return details.and("nearest", "chose(" + name + ")");
        }
        Optional<String> digits = PlainSigns.digits(name);
        if (digits.isPresent()) {
            return details.and("digits", digits.get());
        }
        if (CONSTANTS.contains(name)) {
            return details.and("constant", name);
        }
        Optional<String> band = declarations.bandStart(name);
        return band.isPresent() ? details.and("from", band.get()) : nearest(problem, details, alone);
    }

    /** A known name; or, where a word stands in place of a number, that. */
    private static Details nearest(Problem problem, Details details, boolean alone) {
        Optional<String> nearest = Nearest.to(problem.written(), problem.expected());
        return nearest.isEmpty() && alone
                ? details.and("how", "Write a number, such as `50`.")
                : details.andIf("nearest", nearest);
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
        Optional<String> how = Slips.unexpected(problem, text);
        if (problem.written().isEmpty()) {
            return withExpected(
                    problem, Details.of("written", "the end of the expression").andIf("how", how));
        }
        int place = problem.span().start();
        boolean join = problem.expected().contains("and") && problem.written().matches("[\\p{L}(].*");
        Optional<String> meant = Slips.word(problem.written())
                .or(() -> byTitle(text, place))
                .or(() -> relation(text, place))
                .or(() -> Wording.meant(text, place));
        Details written = Details.of("written", "`" + problem.written() + "`").andIf("how", how);
        Details details = meant.isPresent() ? written.and("meant", meant.get()) : level(text, place, written);
        return withExpected(problem, join ? details.and("join", "and") : details);
    }

    /** A relation that is named by its two actors. */
    private Optional<String> relation(String text, int place) {
        return Wording.around(RELATION, text, place).flatMap(words -> Stream.of(
                        words.group(1) + "-" + words.group(2), words.group(2) + "-" + words.group(1))
                .filter(declarations.of(Sort.METER)::has)
                .findFirst());
    }

    /** A meter that is said to be as a band is called, or by a word. */
    private Details level(String text, int place, Details details) {
        Optional<Matcher> level = Wording.around(LEVEL, text, place)
                .filter(words -> declarations.of(Sort.METER).has(words.group(1)));
        if (level.isEmpty()) {
            return details;
        }
        String meter = level.get().group(1);
        Optional<String> from = declarations.bandStart(level.get().group(2));
        return from.isPresent() ? details.and("meant", meter + " >= " + from.get()) : details.and("meter", meter);
    }

    /** The id of what stands around a place by its label, title or date. */
    private Optional<String> byTitle(String text, int place) {
        Optional<String> call = Wording.around(IN_CALL, text, place).flatMap(words -> declarations
                .called()
                .id(words.group(1).equals("chose") ? Sort.OPTION : Sort.EVENT, words.group(2))
                .map(id -> words.group(1) + "(" + id + ")"));
        Optional<String> meter =
                declarations.called().withId(Sort.METER, text).filter(mended -> text.length() <= LONGEST);
        return call.or(() -> meter).or(() -> Wording.around(TURN, text, place).flatMap(this::turn));
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
