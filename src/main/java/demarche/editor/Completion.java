package demarche.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What could be typed at a position: in conditions the names and words of the language, elsewhere the ids that fit
 * there. Goes by the line alone, since a file that is being typed in can seldom be read. Keys are left to the schema.
 */
final class Completion {

    /** What could be typed, and what it stands for. */
    record Proposal(String text, String meaning) {}

    private static final String KEY = "(?:^|[{,\\-]|\\s)\\s*";
    private static final String NAME_BEGUN = "[\\p{L}\\p{N}_-]*$";
    private static final Pattern HAPPENED = Pattern.compile("happened\\(\\s*" + NAME_BEGUN);
    private static final Pattern CHOSE = Pattern.compile("chose\\(\\s*" + NAME_BEGUN);
    private static final Pattern CONDITION = Pattern.compile(KEY + "(?:when|needs|chance|weight|holds)\\s*:\\s+[^#]*$");
    private static final Pattern TURN = Pattern.compile(KEY + "(?:from|until)\\s*:\\s+" + NAME_BEGUN);
    private static final Pattern FACT = Pattern.compile(KEY + "sources\\s*:\\s+\\[?[^\\]]*$");
    private static final Pattern BETWEEN = Pattern.compile(KEY + "between\\s*:\\s+\\[?[^\\]]*$");
    private static final Pattern EFFECT = Pattern.compile("effects\\s*:\\s+\\{(?:[^}]*,)?\\s*" + NAME_BEGUN);
    private static final Pattern FLAG_EFFECT = Pattern.compile("([\\p{L}][\\p{L}\\p{N}_-]*)\\s*:\\s+[a-z]*$");

    private static final List<Proposal> WORDS = List.of(
            new Proposal("and", "both must hold"),
            new Proposal("or", "one must hold, or both"),
            new Proposal("not", "must not hold"),
            new Proposal("turn", "the turn that runs; compare it with a turn’s id"),
            new Proposal("happened(", "whether an event has happened"),
            new Proposal("chose(", "whether an option has been taken"),
            new Proposal("min(", "the least of several numbers"),
            new Proposal("max(", "the greatest of several numbers"),
            new Proposal("abs(", "a number without its sign"));

    private final Draft draft;

    Completion(Draft draft) {
        this.draft = draft;
    }

    /** What could follow the beginning of a line. */
    List<Proposal> after(String line) {
        if (HAPPENED.matcher(line).find()) {
            return ids(Kind.EVENT);
        }
        if (CHOSE.matcher(line).find()) {
            return ids(Kind.OPTION);
        }
        if (EFFECT.matcher(line).find()) {
            return ids(Kind.METER, Kind.FLAG);
        }
        if (TURN.matcher(line).find()) {
            return ids(Kind.TURN);
        }
        if (FACT.matcher(line).find()) {
            return ids(Kind.SOURCE, Kind.FACT);
        }
        if (BETWEEN.matcher(line).find()) {
            return ids(Kind.ACTOR);
        }
        if (isFlagEffect(line)) {
            return List.of(new Proposal("raise", "it is so from now on"), new Proposal("lower", "it is so no longer"));
        }
        if (CONDITION.matcher(line).find()) {
            List<Proposal> all = new ArrayList<>(ids(Kind.METER, Kind.FLAG, Kind.TURN));
            all.addAll(WORDS);
            return all;
        }
        return List.of();
    }

    private boolean isFlagEffect(String line) {
        var matcher = FLAG_EFFECT.matcher(line);
        return matcher.find()
                && draft.declared(Kind.FLAG).stream().anyMatch(flag -> flag.id().equals(matcher.group(1)));
    }

    private List<Proposal> ids(Kind... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> draft.declared(kind).stream())
                .map(declared -> new Proposal(declared.id(), declared.kind().word() + ": " + Describing.name(declared)))
                .distinct()
                .toList();
    }
}
