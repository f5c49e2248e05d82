package demarche.authoring.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a translation must keep: marks that name facts, such as {@code [F31]}, and commands in backticks. Other words in
 * brackets may be translated, but there must be as many.
 */
final class TextMarks {

    private static final Pattern FACT = Pattern.compile("\\[[A-Za-z]{0,3}[0-9][^\\]\\s]*]|`[^`\\n]+`");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]\\n]+]");

    private static final Pattern OWN =
            Pattern.compile("\\[[A-Za-z]{0,3}[0-9][^\\]\\s]*]|\\{[\\p{L}_][\\p{L}\\p{N}_.-]*}");

    private TextMarks() {}

    /** The first mark of a text that its translation has lost, if it has. */
    static Optional<String> lost(String source, String translation) {
        List<String> kept = found(FACT, translation);
        for (String mark : found(FACT, source)) {
            if (!kept.remove(mark)) {
                return Optional.of(mark);
            }
        }
        List<String> brackets = found(BRACKETS, source);
        int more = brackets.size() - found(BRACKETS, translation).size();
        return more > 0 ? Optional.of(brackets.get(brackets.size() - more)) : Optional.empty();
    }

    /**
     * The first mark of a translation that its text has not, if there is one: a fact of its own, or a name in braces,
     * which stand for nothing.
     */
    static Optional<String> added(String source, String translation) {
        List<String> known = found(OWN, source);
        return found(OWN, translation).stream()
                .filter(mark -> !known.remove(mark))
                .findFirst();
    }

    private static List<String> found(Pattern pattern, String text) {
        return new ArrayList<>(
                pattern.matcher(text).results().map(MatchResult::group).toList());
    }
}
