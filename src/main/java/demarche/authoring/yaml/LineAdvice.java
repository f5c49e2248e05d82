package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees in how a line begins what its author meant by it: an item of a list, a comment, or a rule across the page. */
final class LineAdvice {

    /** Signs that stand where the hyphen of an item should, a number in its place, or it without its ordinary space. */
    private static final Pattern ALMOST_ITEM = Pattern.compile(
            "^ *(?:([–—−‐－•·●▪‣◦○■□►➤✓\uF0B7]|\\p{So}\\uFE0F?(?=\\s)|[*+](?=\\s)|[0-9]{1,2}[.)](?=\\s)|[a-z][)](?=\\s))"
                    + "|-(?:([\\u00A0\\u3000\\u2000-\\u200A\\u202F\\t])|(?=[\\p{L}\\p{N}\"'“])))(.*)");

    /** What is done to a meter or flag, without the colon after its name. */
    private static final Pattern EFFECT =
            Pattern.compile("([\\p{L}][\\p{L}\\p{N}_-]*?)(?:\\s*([-+=]\\s*[0-9(].*)|\\s+(raise|lower))");

    private static final Pattern ITEM = Pattern.compile("^ *-(?: .*)?$");
    private static final Pattern FOREIGN_COMMENT = Pattern.compile("^ *(?:/[/*]|<!--|;|%).*");
    private static final Pattern RULE = Pattern.compile("^ *(?:-{3,}|={3,}|_{3,}|\\*{3,}|~{3,}|–{3,}|—{2,}) *$");
    private static final Pattern ASSIGNMENT = Pattern.compile("^ *(?:- +)?([\\p{L}][\\p{L}\\p{N}_-]*) *= *(.+)");
    private static final Pattern LONE_KEY = Pattern.compile("([\\p{L}][\\p{L}\\p{N}_-]*):");

    /** Sections whose entries begin with their ids, and not with dashes. */
    private static final Set<String> BY_ID =
            Set.of("sources", "facts", "actors", "glossary", "seats", "meters", "flags", "decisions", "crisis");

    private final Surroundings around;
    private final Findings findings;

    LineAdvice(Surroundings around, Findings findings) {
        this.around = around;
        this.findings = findings;
    }

    /** Whether the line, counted from 0, shows one of these slips, which has then been reported. */
    boolean report(int number) {
        String line = around.line(number);
        int spaces = around.indentation(number);
        Details details = Details.of("text", shortened(line.strip()));
        Matcher assignment = ASSIGNMENT.matcher(line);
        if (RULE.matcher(line).matches()) {
            findings.report(Code.COLON_MISSING, around.from(number, spaces), details.and("rule", "#"));
        } else if (reportItem(number)) {
            return true;
        } else if (FOREIGN_COMMENT.matcher(line).matches()) {
            findings.report(Code.COLON_MISSING, around.from(number, spaces), details.and("comment", "#"));
        } else if (assignment.matches() && !assignment.group(2).startsWith("=")) {
            String mended = shortened(assignment.group(1) + ": " + assignment.group(2));
            findings.report(Code.COLON_MISSING, around.from(number, spaces), details.and("plain", mended));
        } else if (effect(line.strip()).isPresent()) {
            String named = shortened(effect(line.strip()).get());
            findings.report(Code.COLON_MISSING, around.from(number, spaces), details.and("named", named));
        } else {
            return false;
        }
        return true;
    }

    /** Whether the line begins with a sign that was to be the dash of an item; then the first such line is reported. */
    boolean reportItem(int number) {
        Matcher item = ALMOST_ITEM.matcher(around.line(number));
        if (!item.matches()) {
            return false;
        }
        int above = around.above(number);
        if (above >= 0 && around.indentation(above) == around.indentation(number) && reportItem(above)) {
            return true;
        }
        String text = item.group(3).strip();
        String odd = "\t".equals(item.group(2)) ? "a tab" : "a space that does not break lines";
        missingDash(
                number,
                text,
                item.group(1) != null
                        ? Details.of("sign", item.group(1))
                        : item.group(2) != null ? Details.of("odd", odd) : Details.NONE);
        return true;
    }

    /** An effect with the colon that it lacks, if a text is one. */
    static Optional<String> effect(String text) {
        Matcher effect = EFFECT.matcher(text);
        if (!effect.matches()) {
            return Optional.empty();
        }
        String change = effect.group(2) == null
                ? effect.group(3)
                : effect.group(2).charAt(0) + effect.group(2).substring(1).strip();
        return Optional.of(effect.group(1) + ": " + change);
    }

    /** Where items begin with dashes and the first of the list does not, reports that one. */
    boolean reportFirstItem(int number) {
        if (!ITEM.matcher(around.line(number)).matches()) {
            return false;
        }
        int parent = around.above(number);
        int first = number;
        while (parent >= 0 && around.indentation(parent) >= around.indentation(number)) {
            first = parent;
            parent = around.above(parent);
        }
        boolean opened = parent >= 0
                && first < number
                && around.line(parent).stripTrailing().endsWith(":");
        if (!opened || !isAlike(first, number)) {
            return false;
        }
        String section = around.line(parent).strip();
        if (BY_ID.contains(section.substring(0, section.length() - 1))) {
            String bare = around.line(number).strip().substring(1).strip();
            findings.report(
                    Code.DASH_TOO_MANY,
                    around.from(number, around.indentation(number)),
                    Details.of("section", section).and("bare", shortened(bare)));
            return true;
        }
        missingDash(first, around.line(first).strip(), Details.NONE);
        return true;
    }

    /** Whether a line begins as the item does, but for the dash; or is the name that it goes by in a mapping. */
    private boolean isAlike(int line, int item) {
        String text = around.line(line).strip();
        String begin = around.line(item).strip().substring(1).strip();
        boolean sameKey = begin.contains(": ") && text.startsWith(begin.substring(0, begin.indexOf(": ") + 1));
        boolean named = around.indentation(line) == around.indentation(item)
                && LONE_KEY.matcher(text).matches();
        return sameKey || named;
    }

    private void missingDash(int number, String text, Details details) {
        Matcher lone = LONE_KEY.matcher(text.strip());
        String item = lone.matches() ? "id: " + lone.group(1) : text.strip();
        findings.report(
                Code.LIST_DASH,
                around.from(number, around.indentation(number)),
                details.and("item", "- " + shortened(item)));
    }

    /** The nearest line above that is indented by a space or two more or less, and begins an item as this one does. */
    Optional<Integer> like(int number) {
        boolean item = ITEM.matcher(around.line(number)).matches();
        for (int above = around.above(number); above >= 0; above = around.above(above)) {
            int difference = Math.abs(around.indentation(above) - around.indentation(number));
            if (difference > 0
                    && difference <= 2
                    && ITEM.matcher(around.line(above)).matches() == item) {
                return Optional.of(above);
            }
            if (around.indentation(above) == 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A text that stands in a sentence, cut off where it is long. */
    static String shortened(String text) {
        return Details.cut(text, 40);
    }
}
