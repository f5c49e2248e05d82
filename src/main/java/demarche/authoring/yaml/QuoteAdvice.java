package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** What authors slip on with quotes, and how they get the text that they meant. */
final class QuoteAdvice {

    /** A longer text is not written out in a sentence. */
    private static final int LONGEST = 80;

    /** Before a value that is a condition or a number. */
    private static final Pattern EXPRESSION = Pattern.compile("\\b(?:when|needs|chance|weight): *$");

    /** A value in quotes, right before a mark. */
    private static final Pattern QUOTED = Pattern.compile("(?<=: |- )([\"'])[^\"']*\\1 +$");

    /** A text with two quotes at either end. */
    private static final Pattern DOUBLED = Pattern.compile("(\"\"|'')([^\"']+)\\1");

    private final Surroundings around;
    private final Findings findings;

    QuoteAdvice(Surroundings around, Findings findings) {
        this.around = around;
        this.findings = findings;
    }

    /** Reports what follows a text that had ended. */
    void after(Mark mark, ScalarEvent quoted) {
        Mark start = quoted.getStartMark().orElse(mark);
        if (start.getLine() < mark.getLine()) {
            findings.report(Code.OPEN_QUOTE, around.at(start), Details.of("quote", around.character(start)));
        } else {
            findings.report(Code.TEXT_AFTER_QUOTE, around.at(mark), partly(around.before(start), around.after(start)));
        }
    }

    /** Reports what is wrong within quotes: a backslash that means nothing, or no end. */
    void within(String problem, Mark mark, Mark context) {
        if (problem.contains("escape") || problem.contains("code point")) {
            escape(mark);
        } else {
            String quote = around.character(context);
            String line = around.line(context.getLine()).strip();
            findings.report(
                    Code.OPEN_QUOTE,
                    around.at(context),
                    Details.of("quote", quote).andIf("curly", CurlyQuotes.last(line)));
        }
    }

    private void escape(Mark mark) {
        String before = around.before(mark);
        int backslash = Math.max(0, before.lastIndexOf('\\'));
        String escape = before.substring(backslash) + around.character(mark);
        int end = mark.getColumn() + 1;
        int start = Math.max(0, end - escape.codePointCount(0, escape.length()));
        findings.report(Code.UNKNOWN_ESCAPE, around.between(mark.getLine(), start, end), Details.of("escape", escape));
    }

    /** Whether a text in quotes ended right before a mark on its line; then what follows it is reported. */
    boolean reportBefore(Mark mark) {
        Matcher quoted = QUOTED.matcher(around.before(mark));
        if (!quoted.find()) {
            return false;
        }
        String text = quoted.group().strip() + " " + around.after(mark);
        String before = around.before(mark).substring(0, quoted.start());
        findings.report(Code.TEXT_AFTER_QUOTE, around.at(mark), partly(before, text));
        return true;
    }

    /** How to write a text of which only a part was quoted, or in which the quotes stand too. */
    private static Details partly(String before, String text) {
        String quote = text.substring(0, 1);
        String trimmed = text.replaceFirst("[\\s,}\\]]+$", "");
        Details details = Details.of("quote", quote);
        if (EXPRESSION.matcher(before).find()) {
            return details.and("bare", quote);
        }
        Matcher doubled = DOUBLED.matcher(trimmed);
        if (doubled.matches() && trimmed.length() <= LONGEST) {
            return details.and("mended", quote + doubled.group(2) + quote);
        }
        if (trimmed.length() > 1 && trimmed.endsWith(quote)) {
            return details.and(quote.equals("'") ? "apostrophe" : "inner", quote);
        }
        boolean simple =
                text.length() <= LONGEST && quote.equals("\"") && text.indexOf('\'') < 0 && text.indexOf('#') < 0;
        return simple ? details.and("mended", "'" + text.strip() + "'") : details;
    }

    /** Whether a text in quotes ended on this line. */
    static boolean isAfter(Mark mark, Optional<Event> last) {
        return last.isPresent()
                && last.get() instanceof ScalarEvent scalar
                && (scalar.isDQuoted() || scalar.isSQuoted())
                && scalar.getEndMark()
                        .filter(end -> end.getLine() == mark.getLine())
                        .isPresent();
    }
}
