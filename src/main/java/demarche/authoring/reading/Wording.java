package demarche.authoring.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees in an expression that does not make sense what an author who wrote plain English meant. */
final class Wording {

    private static final Pattern CALL = Pattern.compile("(happened|chose)\\s+([\\p{L}][\\p{L}\\p{N}_-]*)");

    private static final String OPERAND = "[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*";

    private static final Pattern COMPARISON = Pattern.compile("(" + OPERAND + ")\\s+(?:is\\s+)?"
            + "(above|over|more than|greater than|below|under|less than|at least|at most|not|equal to|equals)\\s+("
            + OPERAND + ")");

    private static final Pattern THOUSANDS = Pattern.compile("([0-9]{1,3}),([0-9]{3})(?![0-9])");

    private static final Pattern NOT_BEFORE_SIGN =
            Pattern.compile("(" + OPERAND + ")\\s+not\\s+(<=|>=|==|!=|<|>)\\s*(" + OPERAND + ")");

    private static final Pattern STATE =
            Pattern.compile("(" + OPERAND + ")\\s+is\\s+(not\\s+)?(raised|lowered|true|false|set|signed|in force)\\b");

    private static final Pattern BETWEEN = Pattern.compile(
            "(" + OPERAND + ")\\s+(?:is\\s+)?between\\s+(" + OPERAND + ")\\s+(?:and|to)\\s+(" + OPERAND + ")");

    private static final Pattern FROM_TO =
            Pattern.compile("(" + OPERAND + ")\\s+(?:is\\s+)?([0-9]+)\\s*(?:[-–]|to|and)\\s*([0-9]+)");

    private static final Pattern IF = Pattern.compile("^\\s*(?:if|when|only if)\\s+(.+?)(?:\\s+then)?$");

    private static final Pattern WORD_OF_LANGUAGE = Pattern.compile("(?i)(?<![\\p{L}-])(?:and|or|not)(?![\\p{L}-])");

    private static final Pattern RUN_TOGETHER = Pattern.compile("(?<![\\p{L}-])(and|or)(not)(?![\\p{L}-])");

    private static final Pattern JOINS = Pattern.compile("(?:,|;|\\bbut\\b|\\bplus\\b|\\balso\\b)");

    private static final Pattern TWO_IN_CALL = Pattern.compile(
            "(happened|chose)\\s*\\(\\s*(" + OPERAND + ")\\s*( or | and |,)\\s*(" + OPERAND + ")\\s*\\)");

    private static final Pattern COMPARED_BEFORE =
            Pattern.compile("(" + OPERAND + " *(?:<=|>=|==|!=|<|>)) *" + OPERAND + " +(?:and|or) +$");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private static final Pattern EQUALITY = Pattern.compile("(" + OPERAND + ")\\s+is\\s+([0-9]+)");

    private Wording() {}

    /**
     * What was meant by the words around a place, in the language of conditions.
     *
     * @param text the expression
     * @param place where it stops making sense
     */
    static Optional<String> meant(String text, int place) {
        return around(THOUSANDS, text, place)
                .map(number -> number.group(1) + number.group(2))
                .or(() -> around(IF, text, place).map(words -> words.group(1)))
                .or(() -> around(RUN_TOGETHER, text, place).map(words -> words.group(1) + " " + words.group(2)))
                .or(() -> around(BETWEEN, text, place)
                        .or(() -> around(FROM_TO, text, place))
                        .map(words -> words.group(2) + " <= " + words.group(1) + " and " + words.group(1) + " <= "
                                + words.group(3)))
                .or(() -> around(NOT_BEFORE_SIGN, text, place)
                        .map(words -> "not " + words.group(1) + " " + words.group(2) + " " + words.group(3)))
                .or(() -> around(STATE, text, place).map(Wording::state))
                .or(() -> around(CALL, text, place).map(call -> call.group(1) + "(" + call.group(2) + ")"))
                .or(() -> around(COMPARISON, text, place)
                        .map(words -> words.group(1) + " " + sign(words.group(2)) + " " + words.group(3)))
                .or(() -> around(EQUALITY, text, place).map(words -> words.group(1) + " == " + words.group(2)))
                .or(() -> around(WORD_OF_LANGUAGE, text, place)
                        .map(word -> word.group().toLowerCase(Locale.ROOT))
                        .filter(word -> !text.startsWith(word, place)))
                .or(() -> around(JOINS, text, place).map(comma -> "and"));
    }

    private static String state(Matcher words) {
        boolean lowered = words.group(3).equals("lowered") || words.group(3).equals("false");
        return (lowered == (words.group(2) == null) ? "not " : "") + words.group(1);
    }

    /** Two calls in place of one that names two things: {@code happened(a or b)}. */
    static Optional<String> eachOf(String call) {
        Matcher both = TWO_IN_CALL.matcher(call);
        if (!both.matches()) {
            return Optional.empty();
        }
        String join = both.group(3).strip().equals("or") ? " or " : " and ";
        return Optional.of(
                both.group(1) + "(" + both.group(2) + ")" + join + both.group(1) + "(" + both.group(4) + ")");
    }

    /** What a number alone beside "and" or "or" is compared with, said again: {@code tension > 60 or 20}. */
    static Optional<String> again(String text, int place) {
        Matcher before = COMPARED_BEFORE.matcher(text.substring(0, place));
        Matcher number = NUMBER.matcher(text.substring(place));
        return before.find() && number.lookingAt()
                ? Optional.of(before.group(1) + " " + number.group())
                : Optional.empty();
    }

    /** Where a pattern is met at a place of a text. */
    static Optional<Matcher> around(Pattern pattern, String text, int place) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.start() <= place && place < matcher.end()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    private static String sign(String words) {
        return switch (words) {
            case "above", "over", "more than", "greater than" -> ">";
            case "below", "under", "less than" -> "<";
            case "at least" -> ">=";
            case "at most" -> "<=";
            case "not" -> "!=";
            default -> "==";
        };
    }
}
