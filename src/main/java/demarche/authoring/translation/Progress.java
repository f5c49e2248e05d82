package demarche.authoring.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a translation is.
 *
 * @param lines one for each text of the scenario, in the order of the story
 */
public record Progress(List<Line> lines) {

    /** How it stands with one text. */
    public enum State {
        /** It is translated, and that is shown. */
        DONE,
        /** It has changed since it was translated, or its translation lacks a mark. */
        OUTDATED,
        /** It is not translated. */
        MISSING;
    }

    /**
     * One text.
     *
     * @param translation what there is, for an outdated text the old one; may be empty
     */
    public record Line(TextUnit unit, State state, String translation) {}

    public Progress {
        lines = List.copyOf(lines);
    }

    public static Progress of(Translation translation, List<TextUnit> units) {
        Set<String> used =
                units.stream().flatMap(unit -> translation.keyOf(unit).stream()).collect(Collectors.toSet());
        List<String> left = new ArrayList<>(translation.entries().keySet());
        left.removeAll(used);
        return new Progress(
                units.stream().map(unit -> line(translation, unit, left)).toList());
    }

    private static Line line(Translation translation, TextUnit unit, List<String> left) {
        Optional<Translation.Entry> entry = translation.entry(unit);
        if (entry.isPresent()) {
            State state = translation.shown(unit).isPresent() ? State.DONE : State.OUTDATED;
            return new Line(unit, state, entry.get().text());
        }
        return changed(translation, unit, left)
                .map(old -> new Line(unit, State.OUTDATED, old))
                .orElseGet(() -> new Line(unit, State.MISSING, ""));
    }

    /** Where a text without an id has changed, a translation is left in its list; the next one left is taken for its. */
    private static Optional<String> changed(Translation translation, TextUnit unit, List<String> left) {
        if (!unit.isUnnamed()) {
            return Optional.empty();
        }
        Optional<String> key = left.stream()
                .filter(each -> each.startsWith(unit.list())
                        && each.indexOf('.', unit.list().length()) < 0)
                .findFirst();
        key.ifPresent(left::remove);
        return key.map(found -> translation.entries().get(found)).map(Translation.Entry::text);
    }

    public int count(State state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }

    /** How much is translated, in percent; 100 only where everything is. */
    public int percent() {
        return lines.isEmpty() ? 100 : (int) (100L * count(State.DONE) / lines.size());
    }
}
