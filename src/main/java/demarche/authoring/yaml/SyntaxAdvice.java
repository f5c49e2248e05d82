package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * From what the parser cannot go on with to what the author likely did. The parser's own words speak of tokens and are
 * never shown; they are only looked at to tell the cases apart, and what they do not tell is a problem of its own code.
 */
final class SyntaxAdvice {

    /** A key and the beginning of its value on one line, perhaps after dashes. */
    private static final Pattern KEY_AND_VALUE = Pattern.compile("^\\s*(?:- +)*[^\\s:#][^:#]*: +[^\\s#].*");

    private static final Pattern LONE_WORD = Pattern.compile("[\\s-]*[\\p{L}\\p{N}_-]+\\s*");
    private static final Pattern LAST_WORD = Pattern.compile("\\s([\\p{L}][\\p{L}\\p{N}_-]*)$");

    /** The colon of Chinese and Japanese is none to YAML, with or without a space. */
    private static final Pattern COLON_WITHOUT_SPACE = Pattern.compile("([\\p{L}\\p{N}_-]+)(?::(?=[^\\s/:])|： ?)");

    private static final Pattern CANNOT_START =
            Pattern.compile("found character '(.+?)' that cannot start any token.*");

    private static final Set<String> CLOSING = Set.of("]", "}", ",");

    private final Surroundings around;
    private final Findings findings;

    SyntaxAdvice(SourceText source, Findings findings) {
        this.around = new Surroundings(source);
        this.findings = findings;
    }

    /**
     * Reports a complaint in plain words.
     *
     * @param last what was read last
     * @param openFlow the innermost bracket or brace that is open
     */
    void report(YamlEngineException complaint, Optional<Event> last, Optional<Event> openFlow) {
        if (!(complaint instanceof MarkedYamlEngineException marked)
                || marked.getProblemMark().isEmpty()) {
            findings.report(Code.OTHER_SYNTAX, Place.START);
            return;
        }
        Mark mark = marked.getProblemMark().get();
        Mark context = marked.getContextMark().orElse(mark);
        String problem = String.valueOf(marked.getProblem());
        String doing = String.valueOf(marked.getContext());
        if (problem.startsWith("mapping values are not allowed")) {
            colon(mark, openFlow.isPresent());
        } else if (problem.startsWith("could not find expected ':'")) {
            colonMissing(context.getLine(), context.getColumn());
        } else if (doing.contains("quoted scalar")) {
            quote(problem, mark, context);
        } else if (doing.contains("tag") || problem.contains("tag")) {
            findings.report(Code.TAG, around.at(context), Details.of("tag", "!"));
        } else if (!cannotBegin(problem, doing, mark, context)) {
            structure(problem, mark, last, openFlow);
        }
    }

    /** A colon where no key can stand: within a text, or after a line that is indented wrongly or lacks a space. */
    private void colon(Mark mark, boolean inFlow) {
        String before = around.before(mark);
        int line = mark.getLine();
        int above = around.above(line);
        boolean lone = LONE_WORD.matcher(before).matches();
        if (lone
                && above >= 0
                && COLON_WITHOUT_SPACE.matcher(around.line(above)).lookingAt()) {
            colonMissing(above, 0);
        } else if (lone && above >= 0 && around.indentation(line) > around.indentation(above)) {
            indentation(line, above);
        } else {
            findings.report(Code.COLON_IN_TEXT, around.at(mark), colonInText(value(before), inFlow));
        }
    }

    /** In braces the last word of the text may be the next key, before which a comma is missing. */
    private static Details colonInText(String text, boolean inFlow) {
        Details details = Details.of("text", shortened(text));
        Matcher key = LAST_WORD.matcher(text);
        return inFlow && key.find() ? details.and("key", key.group(1)) : details;
    }

    /** What stands after the key, or the dash, or the brace of a line. */
    private static String value(String before) {
        String value = before.replaceFirst("^.*: +", "").strip();
        return value.isEmpty() ? before.strip() : value.replaceFirst("^(?:- +)+", "");
    }

    private void colonMissing(int number, int column) {
        String line = around.line(number);
        Details details = Details.of("text", shortened(line.strip()));
        Matcher colon = COLON_WITHOUT_SPACE.matcher(line);
        if (colon.find()) {
            int start = line.codePointCount(0, colon.start());
            int end = line.codePointCount(0, colon.end());
            String mended = shortened(colon.group(1) + ": " + line.substring(colon.end()));
            String which = colon.group().contains("：") ? "plain" : "mended";
            findings.report(Code.COLON_MISSING, around.between(number, start, end), details.and(which, mended));
        } else {
            findings.report(Code.COLON_MISSING, around.from(number, column), details);
        }
    }

    private void quote(String problem, Mark mark, Mark context) {
        if (problem.contains("escape") || problem.contains("code point")) {
            escape(mark);
        } else {
            findings.report(Code.OPEN_QUOTE, around.at(context), Details.of("quote", around.character(context)));
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

    private boolean cannotBegin(String problem, String doing, Mark mark, Mark context) {
        Matcher start = CANNOT_START.matcher(problem);
        if (start.matches() && start.group(1).contains("TAB")) {
            findings.report(Code.TAB_INDENTATION, around.at(mark));
            return true;
        }
        boolean atMark = start.matches()
                || problem.startsWith("mapping keys are not allowed")
                || problem.startsWith("sequence entries are not allowed");
        boolean atContext = doing.contains("alias")
                || doing.contains("anchor")
                || doing.contains("directive")
                || doing.contains("block scalar");
        if (atMark || atContext) {
            Mark where = atMark ? mark : context;
            // A backtick between backticks needs some air.
            String shown = around.character(where).equals("`") ? " ` " : around.character(where);
            findings.report(Code.CANNOT_BEGIN_TEXT, around.at(where), Details.of("character", shown));
        }
        return atMark || atContext;
    }

    private void structure(String problem, Mark mark, Optional<Event> last, Optional<Event> openFlow) {
        if (problem.startsWith("expected <block end>, but found ':'")) {
            findings.report(Code.KEY_NOT_TEXT, around.at(mark));
        } else if (afterQuote(mark, last)) {
            ScalarEvent quoted = (ScalarEvent) last.orElseThrow();
            Mark start = quoted.getStartMark().orElse(mark);
            if (start.getLine() < mark.getLine()) {
                findings.report(Code.OPEN_QUOTE, around.at(start), Details.of("quote", around.character(start)));
            } else {
                findings.report(Code.TEXT_AFTER_QUOTE, around.at(mark), Details.of("quote", around.character(start)));
            }
        } else if (openFlow.isPresent()) {
            inBrackets(mark, openFlow.get().getStartMark().orElse(mark));
        } else if (CLOSING.contains(around.character(mark))) {
            findings.report(Code.OPEN_BRACKET, around.at(mark), Details.of("bracket", around.character(mark)));
        } else if (problem.contains("<document start>") && around.indentation(around.first()) > 0) {
            indentation(around.first(), -1);
        } else if (problem.contains("<block end>") || problem.contains("<document start>")) {
            indentation(mark.getLine(), around.above(mark.getLine()));
        } else {
            findings.report(Code.OTHER_SYNTAX, around.at(mark));
        }
    }

    private static boolean afterQuote(Mark mark, Optional<Event> last) {
        return last.isPresent()
                && last.get() instanceof ScalarEvent scalar
                && (scalar.isDQuoted() || scalar.isSQuoted())
                && scalar.getEndMark()
                        .filter(end -> end.getLine() == mark.getLine())
                        .isPresent();
    }

    private void inBrackets(Mark mark, Mark open) {
        boolean colon = around.character(mark).equals(":") && mark.getLine() == open.getLine();
        if (colon) {
            findings.report(Code.COLON_IN_TEXT, around.at(mark), colonInText(value(around.before(mark)), true));
        } else {
            findings.report(Code.OPEN_BRACKET, around.at(open), Details.of("bracket", around.character(open)));
        }
    }

    private void indentation(int line, int above) {
        int spaces = around.indentation(line);
        Details details = Details.of("spaces", spaces);
        boolean hasValue =
                above >= 0 && KEY_AND_VALUE.matcher(around.line(above)).matches() && spaces > around.indentation(above);
        findings.report(
                Code.INDENTATION, around.from(line, spaces), hasValue ? details.and("line", above + 1) : details);
    }

    private static String shortened(String text) {
        int most = 40;
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
