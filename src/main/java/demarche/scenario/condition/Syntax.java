package demarche.scenario.condition;

import java.util.List;

/** An expression as it is written, before its names and types are looked at. */
sealed interface Syntax {

    Span span();

    record Literal(int value, Span span) implements Syntax {}

    record Name(String text, Span span) implements Syntax {}

    /** {@code function(arguments)}. */
    record Call(Name function, List<Syntax> arguments, Span span) implements Syntax {}

    record Not(Syntax operand, Span span) implements Syntax {}

    record Negated(Syntax operand, Span span) implements Syntax {}

    /** {@code operands} joined by {@code and}, or all joined by {@code or}; two or more. */
    record Joined(boolean and, List<Syntax> operands, Span span) implements Syntax {}

    record Compared(Syntax left, Comparison comparison, Syntax right, Span span) implements Syntax {}

    record Calculated(Syntax left, Arithmetic arithmetic, Syntax right, Span span) implements Syntax {}
}
