package demarche.scenario.condition;

import java.util.List;

/**
 * A mistake in an expression, as data; the words for it are elsewhere.
 *
 * @param kind what is wrong
 * @param span where
 * @param written the offending text as the author wrote it
 * @param expected what would have been right, as the kind says
 */
public record Problem(Kind kind, Span span, String written, List<String> expected) {

    /** The mistakes there are; {@code written} and {@code expected} are said where they hold something particular. */
    public enum Kind {
        /** The expression is empty. */
        EMPTY,
        /** It is longer than {@link ConditionLanguage#MAX_LENGTH} characters. */
        TOO_LONG,
        /** Parentheses and the like are nested deeper than {@link ConditionLanguage#MAX_DEPTH}. */
        TOO_DEEP,
        /** A character that the language does not use. */
        STRAY_CHARACTER,
        /** An operator of other languages; {@code expected} holds this language's, as in {@code and} for &amp;&amp;. */
        FOREIGN_OPERATOR,
        /** A number beyond {@link ConditionLanguage#MAX_NUMBER}. */
        NUMBER_TOO_LARGE,
        /** A decimal number such as 0.5. */
        NOT_WHOLE,
        /** Something else was expected here; {@code expected} says what. */
        UNEXPECTED,
        /** A comparison of a comparison, {@code a < b < c}; {@code expected} holds the mended form. */
        CHAINED_COMPARISON,
        /** A word that is no meter, flag or turn; {@code expected} holds all names that could stand here. */
        UNKNOWN_NAME,
        /** A hyphen read as part of a name where a minus was meant; {@code expected} holds the mended form. */
        MINUS_WITHOUT_SPACES,
        /** {@code happened(...)} of something that is no event; {@code expected} holds the events. */
        UNKNOWN_EVENT,
        /** {@code chose(...)} of something that is no option; {@code expected} holds the options. */
        UNKNOWN_OPTION,
        /** A word before a parenthesis that is no function; {@code expected} holds the functions. */
        UNKNOWN_FUNCTION,
        /** A function with too few or too many arguments; {@code expected} holds how many it takes, in words. */
        WRONG_ARGUMENTS,
        /** A number where a condition is needed, as in {@code not tension}. */
        NUMBER_NOT_CONDITION,
        /** A condition where a number is needed, as in {@code pact > 3}. */
        CONDITION_NOT_NUMBER,
        /** Division by the number zero. */
        DIVISION_BY_ZERO
    }

    public Problem {
        expected = List.copyOf(expected);
    }
}
