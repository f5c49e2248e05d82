package demarche.authoring.reading;

import demarche.authoring.yaml.PlainSigns;
import demarche.scenario.condition.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips in an expression for which there is a sentence that says what to do. */
final class Slips {

    /** What holds between two conditions, or before one, in the languages of authors. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("und", "and"),
            Map.entry("sowie", "and"),
            Map.entry("oder", "or"),
            Map.entry("nicht", "not"),
            Map.entry("et", "and"),
            Map.entry("ou", "or"),
            Map.entry("그리고", "and"),
            Map.entry("및", "and"),
            Map.entry("또는", "or"),
            Map.entry("혹은", "or"),
            Map.entry("且", "and"),
            Map.entry("和", "and"),
            Map.entry("并且", "and"),
            Map.entry("或", "or"),
            Map.entry("或者", "or"),
            Map.entry("かつ", "and"),
            Map.entry("そして", "and"),
            Map.entry("または", "or"),
            Map.entry("又は", "or"));

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]+,[0-9]{1,2}(?![0-9])");
    private static final Pattern NUMBER_IN_WORDS = Pattern.compile("(?i)(?<![a-z-])[a-z]+[ -][a-z]+(?![a-z-])");
    private static final Pattern COMPARED_BEFORE =
            Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N}_-]*) *(?:<=|>=|==|!=|<|>) *[\\p{L}\\p{N}_-]+ +(?:and|or) +$");
    private static final Pattern FLAG_COMPARED =
            Pattern.compile("([\\p{L}][\\p{L}\\p{N}_-]*) *(?:=|===) *(?i:(true|yes|1)|false|no|0)(?![\\p{L}\\p{N}_-])");

    private Slips() {}

    /** The English word for one that joins conditions in another language. */
    static Optional<String> word(String written) {
        return Optional.ofNullable(WORDS.get(written));
    }

    /** What to do about something that is not expected where it stands. */
    static Optional<String> unexpected(Problem problem, String text) {
        int place = problem.span().start();
        String written = problem.written();
        List<String> expected = problem.expected();
        if (written.isEmpty()) {
            return expected.contains(")") ? Optional.of("Close what was opened with `(`.") : Optional.empty();
        }
        if (written.equals(")") && expected.contains("and")) {
            return Optional.of("Leave it out, or open a parenthesis for it before this.");
        }
        if (written.matches("[<>=!]=?")) {
            Matcher before = COMPARED_BEFORE.matcher(text.substring(0, place));
            return before.find()
                    ? Optional.of("Say again what is compared: `" + before.group(1) + " "
                            + text.substring(place).strip() + "`.")
                    : Optional.empty();
        }
        Optional<String> digits =
                Wording.around(NUMBER_IN_WORDS, text, place).flatMap(words -> PlainSigns.digits(words.group()));
        if (digits.isPresent()) {
            return Optional.of("Write numbers in digits: `" + digits.get() + "`.");
        }
        return expected.contains("+") ? afterNumber(written, text, place) : Optional.empty();
    }

    private static Optional<String> afterNumber(String written, String text, int place) {
        if (Wording.around(DECIMAL_COMMA, text, place).isPresent()) {
            return Optional.of("All numbers are whole, and nothing stands between their digits.");
        }
        return written.matches("\\p{L}.*")
                ? Optional.of("A number stands alone: leave `" + written + "` out.")
                : Optional.empty();
    }

    /** What to do about a sign with which an expression cannot end. */
    static Optional<String> atTheEnd(String written, String text) {
        return ";.:。；：".contains(written) && text.stripTrailing().endsWith(written)
                ? Optional.of("Leave it out: nothing stands after the end.")
                : Optional.empty();
    }

    /** What to do about a sign that is not used in conditions. */
    static Optional<String> foreign(Problem problem, String text, Declarations declarations) {
        int place = problem.span().start();
        Optional<Matcher> flag = Wording.around(FLAG_COMPARED, text, place)
                .filter(words -> declarations.of(Sort.FLAG).has(words.group(1)));
        if (flag.isPresent()) {
            String alone =
                    (flag.get().group(2) == null ? "not " : "") + flag.get().group(1);
            return Optional.of("A flag is asked for by its name alone: `" + alone + "`.");
        }
        String before = text.substring(0, place);
        boolean inCall = before.lastIndexOf('(') > before.lastIndexOf(')');
        return problem.expected().contains(",") && !inCall
                ? Optional.of("Write `and` or `or` between two conditions.")
                : Optional.empty();
    }
}
