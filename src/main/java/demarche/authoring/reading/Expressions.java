package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Nearest;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compiles the expressions of the file, and reports their problems where they stand. */
final class Expressions {

    /** Problems whose {@code expected} is all the names that could stand there. */
    private static final Set<Problem.Kind> UNKNOWN = Set.of(
            Problem.Kind.UNKNOWN_NAME,
            Problem.Kind.UNKNOWN_EVENT,
            Problem.Kind.UNKNOWN_OPTION,
            Problem.Kind.UNKNOWN_FUNCTION);

    private final SourceText source;
    private final Declarations declarations;
    private final Findings findings;

    Expressions(SourceText source, Declarations declarations, Findings findings) {
        this.source = source;
        this.declarations = declarations;
        this.findings = findings;
    }

    /** The condition at a key, or the one that always holds if the key is not there. */
    Condition condition(Part part, String key) {
        return part.scalar(key).map(this::condition).orElse(Condition.ALWAYS);
    }

    /** The condition that a scalar states; a stand-in if it cannot be compiled. */
    Condition condition(Scalar scalar) {
        if (!isExpression(scalar)) {
            return Condition.ALWAYS;
        }
        return compiled(
                        scalar,
                        0,
                        ConditionLanguage.condition(scalar.text().stripTrailing(), declarations.vocabulary()))
                .orElse(Condition.ALWAYS);
    }

    /** The number at a key, or the given one if the key is not there. */
    Quantity quantity(Part part, String key, Quantity absent) {
        return part.scalar(key)
                .filter(Expressions::isExpression)
                .flatMap(scalar -> quantity(scalar, 0))
                .orElse(absent);
    }

    /** The number that a scalar states from an offset on, if it can be compiled. */
    Optional<Quantity> quantity(Scalar scalar, int from) {
        String text = scalar.text().substring(from).stripTrailing();
        return compiled(scalar, from, ConditionLanguage.quantity(text, declarations.vocabulary()));
    }

    /** Where a part of a scalar's text stands in the file. */
    Place place(Scalar scalar, int start, int end) {
        return new Offsets(source, scalar).of(start, end);
    }

    static boolean isExpression(Node node) {
        return node instanceof Scalar scalar
                && (scalar.kind() == Scalar.Kind.TEXT || scalar.kind() == Scalar.Kind.WHOLE);
    }

    private <T> Optional<T> compiled(Scalar scalar, int from, Compiled<T> compiled) {
        for (Problem problem : compiled.problems()) {
            if (!mayBeUnread(problem.kind())) {
                Place place = place(
                        scalar,
                        from + problem.span().start(),
                        from + problem.span().end());
                findings.report(code(problem.kind()), place, details(problem));
            }
        }
        return compiled.value();
    }

    /** Whether an unknown name may belong to a part of the file that could not be read. */
    private boolean mayBeUnread(Problem.Kind kind) {
        return switch (kind) {
            case UNKNOWN_NAME ->
                !declarations.areKnown(Sort.METER)
                        || !declarations.areKnown(Sort.FLAG)
                        || !declarations.areKnown(Sort.TURN);
            case UNKNOWN_EVENT -> !declarations.areKnown(Sort.EVENT);
            case UNKNOWN_OPTION -> !declarations.areKnown(Sort.OPTION);
            default -> false;
        };
    }

    private static Details details(Problem problem) {
        Details details = Details.of("written", problem.written());
        List<String> expected = problem.expected();
        if (UNKNOWN.contains(problem.kind())) {
            return details.andIf("nearest", Nearest.to(problem.written(), expected));
        }
        if (problem.kind() == Problem.Kind.UNEXPECTED && problem.written().isEmpty()) {
            details = Details.of("written", "the end of the expression");
        } else if (problem.kind() == Problem.Kind.UNEXPECTED) {
            details = Details.of("written", "`" + problem.written() + "`");
        }
        return expected.isEmpty() ? details : details.and("expected", String.join(" or ", expected));
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
