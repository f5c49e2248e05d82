package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Offsets;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.SourceText;
import demarche.scenario.condition.Compiled;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.ConditionLanguage;
import demarche.scenario.condition.Problem;
import demarche.scenario.condition.Quantity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compiles the expressions of the file, and reports their problems where they stand. */
final class Expressions {

    private static final Pattern FRACTION = Pattern.compile("\\s*([0-9]{1,6})\\s*/\\s*([0-9]{1,6})\\s*");

    private final SourceText source;
    private final Declarations declarations;
    private final Judgement judgement;
    private final Findings findings;
    private final ExpressionAdvice advice;

    Expressions(SourceText source, Declarations declarations, Judgement judgement, Findings findings) {
        this.source = source;
        this.declarations = declarations;
        this.judgement = judgement;
        this.findings = findings;
        this.advice = new ExpressionAdvice(declarations);
    }

    /** The condition at a key, or the one that always holds if the key is not there. */
    Condition condition(Part part, String key) {
        Optional<Scalar> scalar = part.scalar(key).filter(Expressions::isExpression);
        if (scalar.isEmpty()) {
            return Condition.ALWAYS;
        }
        Optional<Condition> condition = compiled(scalar.get());
        condition.ifPresent(compiled -> judgement.of(compiled, whole(scalar.get())));
        return condition.orElse(Condition.ALWAYS);
    }

    /** The condition that a scalar states, for which any judgement of its sense is none of ours. */
    Condition asserted(Scalar scalar) {
        return isExpression(scalar) ? compiled(scalar).orElse(Condition.ALWAYS) : Condition.ALWAYS;
    }

    private Optional<Condition> compiled(Scalar scalar) {
        String text = scalar.text().stripTrailing();
        return reported(scalar, 0, false, ConditionLanguage.condition(text, declarations.vocabulary()));
    }

    /** The number at a key, or the given one if the key is not there. */
    Quantity quantity(Part part, String key, Quantity absent) {
        return part.scalar(key)
                .filter(Expressions::isExpression)
                .flatMap(scalar -> quantity(scalar, 0))
                .orElse(absent);
    }

    /** The chance or weight at a key, which is a fraction or an addition to nobody's use: all numbers are whole. */
    Quantity share(Part part, String key, Quantity absent) {
        Optional<Scalar> scalar = part.scalar(key);
        Matcher fraction = FRACTION.matcher(scalar.map(Scalar::text).orElse(""));
        if (scalar.isPresent() && fraction.matches()) {
            int above = Integer.parseInt(fraction.group(1));
            int below = Integer.parseInt(fraction.group(2));
            if (above > 0 && above < below) {
                Details details = Details.of("written", scalar.get().text());
                findings.report(
                        Code.FRACTION,
                        scalar.get().place(),
                        key.equals("chance")
                                ? details.and("percent", Math.round(100.0 * above / below))
                                : details.and("above", above));
                return absent;
            }
        }
        return quantity(part, key, absent);
    }

    /** The number that a scalar states from an offset on, if it can be compiled. */
    Optional<Quantity> quantity(Scalar scalar, int from) {
        String text = scalar.text().substring(from).stripTrailing();
        Optional<Quantity> quantity =
                reported(scalar, from, true, ConditionLanguage.quantity(text, declarations.vocabulary()));
        quantity.ifPresent(compiled -> judgement.of(compiled, whole(scalar)));
        return quantity;
    }

    /** Whether a situation is thinkable in which none of these holds. */
    boolean mayAllFail(List<Condition> conditions) {
        return judgement.mayAllFail(conditions);
    }

    private Place whole(Scalar scalar) {
        return place(scalar, 0, scalar.text().length());
    }

    /** Where a part of a scalar's text stands in the file. */
    Place place(Scalar scalar, int start, int end) {
        return new Offsets(source, scalar).of(start, end);
    }

    static boolean isExpression(Node node) {
        return node instanceof Scalar scalar
                && (scalar.kind() == Scalar.Kind.TEXT || scalar.kind() == Scalar.Kind.WHOLE);
    }

    private <T> Optional<T> reported(Scalar scalar, int from, boolean number, Compiled<T> compiled) {
        Set<ExpressionAdvice.Stray> strays = EnumSet.noneOf(ExpressionAdvice.Stray.class);
        for (Problem problem : compiled.problems()) {
            boolean again = problem.kind() == Problem.Kind.STRAY_CHARACTER
                    && ExpressionAdvice.Stray.of(problem.written())
                            .filter(stray -> !strays.add(stray))
                            .isPresent();
            if (!findings.isFull() && !again && !mayBeUnread(problem) && !follows(problem, compiled.problems())) {
                Place place = place(
                        scalar,
                        from + problem.span().start(),
                        from + problem.span().end());
                findings.report(
                        code(problem.kind()),
                        place,
                        advice.of(problem, scalar.text().substring(from), number));
            }
        }
        return compiled.value();
    }

    /** Whether a truth value is unknown only because something is compared with it that holds or does not. */
    private static boolean follows(Problem problem, List<Problem> all) {
        return problem.kind() == Problem.Kind.UNKNOWN_NAME
                && (problem.written().equals("true") || problem.written().equals("false"))
                && all.stream().anyMatch(other -> other.kind() == Problem.Kind.CONDITION_NOT_NUMBER);
    }

    /** Whether an unknown name may belong to a part of the file that could not be read. */
    private boolean mayBeUnread(Problem problem) {
        return switch (problem.kind()) {
            case UNKNOWN_NAME ->
                Stream.of(Sort.METER, Sort.FLAG, Sort.TURN)
                        .anyMatch(sort -> declarations.mayHave(sort, problem.written()));
            case UNKNOWN_EVENT -> declarations.mayHave(Sort.EVENT, problem.written());
            case UNKNOWN_OPTION -> declarations.mayHave(Sort.OPTION, problem.written());
            default -> false;
        };
    }

    static Code code(Problem.Kind kind) {
        return switch (kind) {
            case EMPTY -> Code.EMPTY_EXPRESSION;
            case TOO_LONG -> Code.EXPRESSION_TOO_LONG;
            case TOO_DEEP -> Code.EXPRESSION_TOO_DEEP;
            case STRAY_CHARACTER -> Code.STRAY_CHARACTER;
            case FOREIGN_OPERATOR -> Code.FOREIGN_OPERATOR;
            case NUMBER_TOO_LARGE -> Code.NUMBER_TOO_LARGE;
            case NOT_WHOLE -> Code.NOT_WHOLE;
            case UNEXPECTED -> Code.UNEXPECTED;
            case CHAINED_COMPARISON -> Code.CHAINED_COMPARISON;
            case UNKNOWN_NAME -> Code.UNKNOWN_NAME;
            case MINUS_WITHOUT_SPACES -> Code.MINUS_WITHOUT_SPACES;
            case UNKNOWN_EVENT -> Code.UNKNOWN_EVENT;
            case UNKNOWN_OPTION -> Code.UNKNOWN_OPTION;
            case UNKNOWN_FUNCTION -> Code.UNKNOWN_FUNCTION;
            case WRONG_ARGUMENTS -> Code.WRONG_ARGUMENTS;
            case NUMBER_NOT_CONDITION -> Code.NUMBER_NOT_CONDITION;
            case CONDITION_NOT_NUMBER -> Code.CONDITION_NOT_NUMBER;
            case DIVISION_BY_ZERO -> Code.DIVISION_BY_ZERO;
        };
    }
}
