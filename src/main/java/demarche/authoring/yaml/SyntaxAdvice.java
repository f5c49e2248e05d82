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

    /** Brackets, braces and commas as Chinese and Japanese keyboards write them. */
    private static final Pattern WIDE = Pattern.compile("[｛｝［］【】，、]");

    private static final Pattern MINUS = Pattern.compile("- +([0-9]+)");
    private static final Pattern NAME = Pattern.compile(": *([\\p{L}][\\p{L}\\p{N}_-]*)");

    private static final Pattern CANNOT_START =
            Pattern.compile("found character '(.+?)' that cannot start any token.*");

    /** The first entry of a mapping on the line of the key that it should stand below. */
    private static final Pattern ENTRY_BESIDE = Pattern.compile(
            "^ *(?:- +)?(effects|bands|chances|expect|decisions|crisis|choose|actors|seats|meters|flags): +[\\p{L}\\p{N}_-]+$");

    private static final Set<Event.ID> CLOSES = Set.of(Event.ID.SequenceEnd, Event.ID.MappingEnd);

    /** An open bracket or brace whose partner stands behind a number sign. */
    private static final Pattern CUT_IN_BRACKETS = Pattern.compile("[\\[{][^\\]}#]* #.*[\\]}].*");

    private static final Set<String> CLOSING = Set.of("]", "}", ",");

    /** What stands before a key that forgot its colon: nothing but that key, or the key and the value. */
    private static final Pattern WITHOUT_COLON = Pattern.compile("(?:- +)?([a-z][a-z-]*)(?: +(\\S.*))?");

    private final Surroundings around;
    private final LineAdvice lines;
    private final KeyColumns columns;
    private final QuoteAdvice quotes;
    private final PasteAdvice paste;
    private final Findings findings;

    SyntaxAdvice(SourceText source, Findings findings) {
        this.around = new Surroundings(source);
        this.lines = new LineAdvice(around, findings);
        this.columns = new KeyColumns(source);
        this.quotes = new QuoteAdvice(around, findings);
        this.paste = new PasteAdvice(source, findings);
        this.findings = findings;
    }

    /**
     * Reports a complaint in plain words.
     *
     * @param last what was read last
     * @param openFlow the innermost bracket or brace that is open
     * @param closedFlow the one that was closed last
     */
    void report(
            YamlEngineException complaint, Optional<Event> last, Optional<Event> openFlow, Optional<Event> closedFlow) {
        if (!(complaint instanceof MarkedYamlEngineException marked)
                || marked.getProblemMark().isEmpty()) {
            findings.report(Code.OTHER_SYNTAX, Place.START);
            return;
        }
        if (paste.report()) {
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
            quotes.within(problem, mark, context);
        } else if (doing.contains("tag") || problem.contains("tag")) {
            findings.report(Code.TAG, around.at(context), Details.of("tag", "!"));
        } else if (!cannotBegin(problem, doing, mark, context)) {
            boolean closed = last.isPresent() && CLOSES.contains(last.get().getEventId());
            Optional<Mark> before = closed ? closedFlow.flatMap(Event::getStartMark) : Optional.empty();
            if (before.filter(start -> start.getLine() == mark.getLine()).isPresent()
                    && openFlow.isEmpty()
                    && !CLOSING.contains(around.character(mark))) {
                cannotBegin(before.get());
            } else {
                structure(problem, mark, context, last, openFlow);
            }
        }
    }

    /** A colon where no key can stand: within a text, or after a line that is indented wrongly or lacks a space. */
    private void colon(Mark mark, boolean inFlow) {
        String before = around.before(mark);
        int line = mark.getLine();
        int above = around.above(line);
        boolean lone = LONE_WORD.matcher(before).matches();
        if (!goesOn(line) && lines.reportItem(line)) {
            return;
        }
        if (lone && above >= 0 && !around.line(above).contains(":") && !goesOn(above)) {
            colonMissing(above, around.indentation(above));
        } else if (lone
                && above >= 0
                && COLON_WITHOUT_SPACE.matcher(around.line(above)).lookingAt()) {
            colonMissing(above, 0);
        } else if (lone && above >= 0 && around.indentation(line) > around.indentation(above)) {
            indentation(line, above);
        } else {
            findings.report(Code.COLON_IN_TEXT, around.at(mark), colonInText(mark, inFlow));
        }
    }

    /** Whether a line goes on with the text that the line above began. */
    private boolean goesOn(int line) {
        int above = around.above(line);
        return above >= 0
                && around.indentation(above) < around.indentation(line)
                && (KEY_AND_VALUE.matcher(around.line(above)).matches() || goesOn(above));
    }

    /** In braces the last word of the text may be the next key, before which a comma is missing. */
    private Details colonInText(Mark colon, boolean inFlow) {
        String text = value(around.before(colon));
        Details details = Details.of("text", LineAdvice.shortened(text));
        Optional<String> curly = CurlyQuotes.first(beginning(colon.getLine(), text));
        if (curly.isPresent()) {
            boolean whole = !inFlow && !goesOn(colon.getLine());
            return CurlyQuotes.advise(details, whole ? text + around.after(colon) : text, curly.get(), whole);
        }
        Matcher wide = WIDE.matcher(text);
        // Outside of braces, a wide comma is a part of any Chinese text.
        if (wide.find() && (inFlow || wide.start() == 0)) {
            return details.and("wide", wide.group());
        }
        Matcher named = NAME.matcher(around.after(colon));
        if ((text.equals("happened") || text.equals("chose")) && named.lookingAt()) {
            return details.and("call", text + "(" + named.group(1) + ")");
        }
        Matcher entry = ENTRY_BESIDE.matcher(around.before(colon));
        if (!inFlow && entry.matches()) {
            String how = "Put it on a line of its own below `" + entry.group(1) + ":`, indented deeper.";
            return details.and("how", how);
        }
        Matcher key = LAST_WORD.matcher(text);
        return inFlow && key.find() ? details.and("key", key.group(1)) : details;
    }

    /** How the text begins that ends on a line. */
    private String beginning(int line, String end) {
        int first = line;
        while (goesOn(first)) {
            first = around.above(first);
        }
        return first == line ? end : value(around.line(first));
    }

    /** What stands after the key, or the dash, or the brace of a line. */
    private static String value(String before) {
        String value = before.replaceFirst("^.*: +", "").strip();
        return value.isEmpty() ? before.strip() : value.replaceFirst("^(?:- +)+", "");
    }

    private void colonMissing(int number, int column) {
        if (lines.report(number)) {
            return;
        }
        String line = around.line(number);
        Details details = Details.of("text", LineAdvice.shortened(line.strip()));
        Matcher colon = COLON_WITHOUT_SPACE.matcher(line);
        if (colon.find()) {
            int start = line.codePointCount(0, colon.start());
            int end = line.codePointCount(0, colon.end());
            String mended = LineAdvice.shortened(colon.group(1) + ": "
                            + line.substring(colon.end()).replace('\u00A0', ' ').strip())
                    .strip();
            boolean odd = line.startsWith("\u00A0", colon.end()) || line.startsWith("\u3000", colon.end());
            String which = colon.group().contains("：") ? "plain" : odd ? "space" : "mended";
            findings.report(Code.COLON_MISSING, around.between(number, start, end), details.and(which, mended));
        } else {
            Matcher key = WITHOUT_COLON.matcher(line.strip());
            boolean isKey = key.matches();
            String value = isKey && key.group(2) != null ? " " + key.group(2) : "";
            findings.report(
                    Code.COLON_MISSING,
                    around.from(number, column),
                    isKey ? details.and("colon", LineAdvice.shortened(key.group(1) + ":" + value)) : details);
        }
    }

    private boolean cannotBegin(String problem, String doing, Mark mark, Mark context) {
        Matcher start = CANNOT_START.matcher(problem);
        if (start.matches() && start.group(1).contains("TAB")) {
            findings.report(Code.TAB_INDENTATION, around.at(mark), Decoder.TAB);
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
            cannotBegin(atMark ? mark : context);
        }
        return atMark || atContext;
    }

    private void cannotBegin(Mark where) {
        if (around.before(where).isBlank() && lines.reportItem(where.getLine())) {
            return;
        }
        if (quotes.reportBefore(where)) {
            return;
        }
        String sign = around.character(where);
        // A backtick between backticks needs some air.
        Details details = Details.of("character", sign.equals("`") ? " ` " : sign);
        Matcher minus = MINUS.matcher(around.after(where));
        if (minus.lookingAt()) {
            details = details.and("minus", "-" + minus.group(1));
        } else if (sign.equals("*")) {
            details = details.andIf("how", PasteAdvice.bold(around.line(where.getLine())))
                    .and("star", sign);
        } else if (sign.equals("|") || sign.equals(">")) {
            details = details.and("block", sign);
        }
        findings.report(Code.CANNOT_BEGIN_TEXT, around.at(where), details);
    }

    private void structure(String problem, Mark mark, Mark context, Optional<Event> last, Optional<Event> openFlow) {
        if (problem.startsWith("expected <block end>, but found ':'")) {
            findings.report(Code.KEY_NOT_TEXT, around.at(mark));
        } else if (QuoteAdvice.isAfter(mark, last)) {
            quotes.after(mark, (ScalarEvent) last.orElseThrow());
        } else if (openFlow.isPresent()) {
            inBrackets(mark, openFlow.get().getStartMark().orElse(mark));
        } else if (around.character(mark).equals(",")) {
            Details comma = Details.of("text", ",");
            String how = "Leave the comma out: outside of brackets and braces, nothing stands at the end of a line.";
            findings.report(Code.COLON_MISSING, around.at(mark), comma.and("how", how));
        } else if (CLOSING.contains(around.character(mark))) {
            findings.report(Code.OPEN_BRACKET, around.at(mark), Details.of("bracket", around.character(mark)));
        } else if (problem.contains("<document start>") && around.indentation(around.first()) > 0) {
            indentation(around.first(), -1);
        } else if (problem.contains("<block end>") || problem.contains("<document start>")) {
            boolean besideDashes = problem.endsWith("found '?'") && context.getColumn() == mark.getColumn();
            if (lines.report(mark.getLine()) || lines.reportFirstItem(mark.getLine())) {
                return;
            }
            if (besideDashes) {
                besideDashes(mark.getLine());
            } else {
                indentation(mark.getLine(), around.above(mark.getLine()));
            }
        } else if (!lines.reportItem(mark.getLine())) {
            findings.report(Code.OTHER_SYNTAX, around.at(mark));
        }
    }

    private void inBrackets(Mark mark, Mark open) {
        boolean colon = around.character(mark).equals(":") && mark.getLine() == open.getLine();
        if (colon) {
            findings.report(Code.COLON_IN_TEXT, around.at(mark), colonInText(mark, true));
        } else if (MINUS.matcher(around.after(mark)).lookingAt()) {
            cannotBegin(mark);
        } else {
            Details bracket = Details.of("bracket", around.character(open));
            boolean comment = CUT_IN_BRACKETS.matcher(around.after(open)).matches();
            String how = "To YAML, what follows a space and `#` is a comment: take the space away, or quote the text.";
            findings.report(Code.OPEN_BRACKET, around.at(open), comment ? bracket.and("how", how) : bracket);
        }
    }

    private void indentation(int line, int above) {
        if ((above >= 0 && lines.reportItem(above)) || outdented(line, above)) {
            return;
        }
        int spaces = around.indentation(line);
        Details details = Details.of("spaces", spaces == 1 ? "1 space" : spaces + " spaces");
        boolean hasValue =
                above >= 0 && KEY_AND_VALUE.matcher(around.line(above)).matches() && spaces > around.indentation(above);
        Optional<Integer> like = hasValue ? Optional.empty() : lines.like(line);
        if (hasValue) {
            details = details.and("line", above + 1);
        } else if (like.isPresent()) {
            details = details.and("like", like.get() + 1).and("its", around.indentation(like.get()));
        }
        findings.report(Code.INDENTATION, around.from(line, spaces), details);
    }

    /** Whether the line below which another stands is one that elsewhere is indented deeper; then it is reported. */
    private boolean outdented(int line, int above) {
        int parent = above;
        while (parent >= 0 && around.indentation(parent) >= around.indentation(line)) {
            parent = around.above(parent);
        }
        int first = -1;
        while (parent >= 0 && columns.deeper(parent).isPresent()) {
            first = parent;
            parent = around.above(parent);
        }
        if (first < 0) {
            return false;
        }
        int spaces = around.indentation(first);
        findings.report(
                Code.INDENTATION,
                around.from(first, spaces),
                Details.of("spaces", spaces == 1 ? "1 space" : spaces + " spaces")
                        .and("key", columns.key(first).orElseThrow())
                        .and("usual", columns.deeper(first).orElseThrow()));
        return true;
    }

    /** A line without a dash, beside the dashes of a list. */
    private void besideDashes(int line) {
        int spaces = around.indentation(line);
        findings.report(
                Code.INDENTATION,
                around.from(line, spaces),
                Details.of("spaces", spaces == 1 ? "1 space" : spaces + " spaces")
                        .and("item", spaces + 2));
    }
}
