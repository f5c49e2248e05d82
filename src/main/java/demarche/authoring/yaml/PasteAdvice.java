package demarche.authoring.yaml;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees what came along when a scenario was pasted from a web page, a chat or a listing. */
final class PasteAdvice {

    private static final Pattern NUMBERED = Pattern.compile("^\\s*([0-9]{1,5})[.:|)]?(?:\\s.*)?$");
    private static final Pattern BOLD = Pattern.compile("^\\s*(\\*{1,2}|_{1,2})([a-z-]+)(?::\\1|\\1:)\\s*$");

    /** So many lines with their numbers are no chance. */
    private static final int ENOUGH = 3;

    private final SourceText source;
    private final Findings findings;

    PasteAdvice(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Whether the file as a whole is such a paste, which has then been reported. */
    boolean report() {
        List<String> lines = source.lines();
        int first = 0;
        while (first < lines.size() - 1 && lines.get(first).isBlank()) {
            first++;
        }
        String line = lines.get(first).strip();
        Optional<String> how = how(line, lines);
        if (how.isEmpty()) {
            return false;
        }
        findings.report(
                Code.COLON_MISSING,
                source.between(first, 0, first, Integer.MAX_VALUE),
                // A backtick between backticks needs some air.
                Details.of("text", line.startsWith("`") ? " " + line + " " : LineAdvice.shortened(line))
                        .and("how", how.get()));
        return true;
    }

    private static Optional<String> how(String first, List<String> lines) {
        if (first.startsWith("```")) {
            return Optional.of("It belongs to a chat or a web page: remove the line, and its like at the end.");
        }
        if (first.startsWith("<")) {
            return Optional.of("This is a web page: save its text alone, without what stands in `<` and `>`.");
        }
        return isNumbered(lines)
                ? Optional.of("Line numbers were pasted along: remove the number before each line.")
                : Optional.empty();
    }

    private static boolean isNumbered(List<String> lines) {
        int next = 0;
        for (String line : lines.subList(0, Math.min(lines.size(), ENOUGH))) {
            Matcher number = NUMBERED.matcher(line);
            if (!number.matches() || (next > 0 && Integer.parseInt(number.group(1)) != next)) {
                return false;
            }
            next = Integer.parseInt(number.group(1)) + 1;
        }
        return lines.size() >= ENOUGH;
    }

    /** What to do about a key that stands between asterisks, as headings do in chats; empty where none does. */
    static Optional<String> bold(String line) {
        Matcher bold = BOLD.matcher(line);
        return bold.matches()
                ? Optional.of("Write the key without asterisks: `" + bold.group(2) + ":`.")
                : Optional.empty();
    }
}
