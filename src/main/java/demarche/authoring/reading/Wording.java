package demarche.authoring.reading;

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

    private static final Pattern EQUALITY = Pattern.compile("(" + OPERAND + ")\\s+is\\s+([0-9]+)");

    private Wording() {}

    /**
     * What was meant by the words around a place, in the language of conditions.
     *
     * @param text the expression
     * @param place where it stops making sense
     */
    static Optional<String> meant(String text, int place) {
        return around(CALL, text, place)
                .map(call -> call.group(1) + "(" + call.group(2) + ")")
                .or(() -> around(COMPARISON, text, place)
                        .map(words -> words.group(1) + " " + sign(words.group(2)) + " " + words.group(3)))
                .or(() -> around(EQUALITY, text, place).map(words -> words.group(1) + " == " + words.group(2)));
    }

    private static Optional<Matcher> around(Pattern pattern, String text, int place) {
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
