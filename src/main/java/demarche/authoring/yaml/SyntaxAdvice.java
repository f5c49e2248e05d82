package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import java.util.Optional;
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
    private static final Pattern COLON_WITHOUT_SPACE = Pattern.compile("([\\p{L}\\p{N}_-]+):(?=[^\\s/:])");
    private static final Pattern CANNOT_START =
            Pattern.compile("found character '(.+?)' that cannot start any token.*");

    private final SourceText source;
    private final Findings findings;

    SyntaxAdvice(SourceText source, Findings findings) {
        this.source = source;
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
            colon(mark);
        } else if (problem.startsWith("could not find expected ':'")) {
            colonMissing(context.getLine(), context.getColumn());
        } else if (doing.contains("quoted scalar")) {
            quote(problem, mark, context);
        } else if (doing.contains("tag") || problem.contains("tag")) {
            findings.report(Code.TAG, at(context), Details.of("tag", "!"));
        } else if (!cannotBegin(problem, doing, mark, context)) {
            structure(problem, mark, last, openFlow);
        }
    }

    /** A colon where no key can stand: within a text, or after a line that is indented wrongly or lacks a space. */
    private void colon(Mark mark) {
        String line = line(mark.getLine());
        String before = line.substring(0, line.offsetByCodePoints(0, Math.min(mark.getColumn(), length(line))));
        int above = above(mark.getLine());
        boolean lone = LONE_WORD.matcher(before).matches();
        if (lone && above >= 0 && COLON_WITHOUT_SPACE.matcher(line(above)).lookingAt()) {
            colonMissing(above, 0);
        } else if (lone && above >= 0 && indentation(line) > indentation(line(above))) {
            indentation(mark.getLine(), above);
        } else {
            findings.report(Code.COLON_IN_TEXT, at(mark), Details.of("text", shortened(value(before))));
        }
    }

    /** What stands after the key, or the dash, or the brace of a line. */
    private static String value(String before) {
        String value = before.replaceFirst("^.*: +", "").strip();
        return value.isEmpty() ? before.strip() : value.replaceFirst("^(?:- +)+", "");
    }

    private void colonMissing(int number, int column) {
        String line = line(number);
        Matcher colon = COLON_WITHOUT_SPACE.matcher(line);
        if (colon.find()) {
            int start = line.codePointCount(0, colon.start());
            int end = line.codePointCount(0, colon.end());
            String mended = colon.group(1) + ": " + line.substring(colon.end());
            Place place = source.between(number, start, number, end);
            Details details = Details.of("text", shortened(line.strip())).and("mended", shortened(mended));
            findings.report(Code.COLON_MISSING, place, details);
        } else {
            Place place = source.between(number, column, number, Integer.MAX_VALUE);
            findings.report(Code.COLON_MISSING, place, Details.of("text", shortened(line.strip())));
        }
    }

    private void quote(String problem, Mark mark, Mark context) {
        if (problem.contains("escape") || problem.contains("code point")) {
            escape(mark);
        } else {
            findings.report(Code.OPEN_QUOTE, at(context), Details.of("quote", character(context)));
        }
    }

    private void escape(Mark mark) {
        String line = line(mark.getLine());
        int end = line.offsetByCodePoints(0, Math.min(mark.getColumn() + 1, length(line)));
        int backslash = Math.max(0, line.lastIndexOf('\\', end - 1));
        int start = line.codePointCount(0, backslash);
        Place place = source.between(mark.getLine(), start, mark.getLine(), mark.getColumn() + 1);
        findings.report(Code.UNKNOWN_ESCAPE, place, Details.of("escape", line.substring(backslash, end)));
    }

    private boolean cannotBegin(String problem, String doing, Mark mark, Mark context) {
        Matcher start = CANNOT_START.matcher(problem);
        if (start.matches() && start.group(1).contains("TAB")) {
            findings.report(Code.TAB_INDENTATION, at(mark));
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
            String shown = character(where).equals("`") ? " ` " : character(where);
            findings.report(Code.CANNOT_BEGIN_TEXT, at(where), Details.of("character", shown));
        }
        return atMark || atContext;
    }

    private void structure(String problem, Mark mark, Optional<Event> last, Optional<Event> openFlow) {
        if (problem.startsWith("expected <block end>, but found ':'")) {
            findings.report(Code.KEY_NOT_TEXT, at(mark));
        } else if (afterQuote(mark, last)) {
            ScalarEvent quoted = (ScalarEvent) last.orElseThrow();
            Mark start = quoted.getStartMark().orElse(mark);
            if (start.getLine() < mark.getLine()) {
                findings.report(Code.OPEN_QUOTE, at(start), Details.of("quote", character(start)));
            } else {
                findings.report(Code.TEXT_AFTER_QUOTE, at(mark), Details.of("quote", character(start)));
            }
        } else if (openFlow.isPresent()) {
            inBrackets(mark, openFlow.get().getStartMark().orElse(mark));
        } else if ("]},".contains(character(mark))) {
            findings.report(Code.OPEN_BRACKET, at(mark), Details.of("bracket", character(mark)));
        } else if (problem.contains("<document start>") && indentation(line(first())) > 0) {
            indentation(first(), -1);
        } else if (problem.contains("<block end>") || problem.contains("<document start>")) {
            indentation(mark.getLine(), above(mark.getLine()));
        } else {
            findings.report(Code.OTHER_SYNTAX, at(mark));
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
        boolean colon = character(mark).equals(":") && mark.getLine() == open.getLine();
        if (colon) {
            String line = line(mark.getLine());
            String before = line.substring(0, line.offsetByCodePoints(0, mark.getColumn()));
            findings.report(Code.COLON_IN_TEXT, at(mark), Details.of("text", shortened(value(before))));
        } else {
            findings.report(Code.OPEN_BRACKET, at(open), Details.of("bracket", character(open)));
        }
    }

    private void indentation(int line, int above) {
        int spaces = indentation(line(line));
        Details details = Details.of("spaces", spaces);
        boolean hasValue =
                above >= 0 && KEY_AND_VALUE.matcher(line(above)).matches() && spaces > indentation(line(above));
        if (hasValue) {
            details = details.and("line", above + 1);
        }
        findings.report(Code.INDENTATION, source.between(line, spaces, line, Integer.MAX_VALUE), details);
    }

    /** The nearest line above that is neither blank nor a comment, or -1. */
    private int above(int line) {
        int above = Math.min(line, source.lines().size()) - 1;
        while (above >= 0 && isIdle(above)) {
            above--;
        }
        return above;
    }

    /** The first line that is neither blank nor a comment. */
    private int first() {
        int first = 0;
        while (first < source.lines().size() - 1 && isIdle(first)) {
            first++;
        }
        return first;
    }

    private boolean isIdle(int line) {
        String text = source.lines().get(line).strip();
        return text.isEmpty() || text.startsWith("#");
    }

    private String line(int number) {
        return number < source.lines().size() ? source.lines().get(number) : "";
    }

    private static int indentation(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    private static int length(String line) {
        return line.codePointCount(0, line.length());
    }

    private String character(Mark mark) {
        String line = line(mark.getLine());
        if (mark.getColumn() >= length(line)) {
            return "";
        }
        return Character.toString(line.codePointAt(line.offsetByCodePoints(0, mark.getColumn())));
    }

    private Place at(Mark mark) {
        return source.between(mark.getLine(), mark.getColumn(), mark.getLine(), mark.getColumn() + 1);
    }

    private static String shortened(String text) {
        int most = 40;
        return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
