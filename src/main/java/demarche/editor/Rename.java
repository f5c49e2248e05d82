package demarche.editor;

import demarche.authoring.diagnostic.Place;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.authoring.yaml.Sequence;
import demarche.scenario.condition.ConditionLanguage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives an id another name everywhere in a file, and keeps the old one under {@code was}, so that saved games and
 * translations still find what they meant.
 */
final class Rename {

    /** What keeps its former ids. */
    private static final Set<Kind> REMEMBERED =
            EnumSet.of(Kind.METER, Kind.FLAG, Kind.TURN, Kind.EVENT, Kind.OPTION, Kind.DRIFT, Kind.ENDING);

    private final Draft draft;
    private final Mention mention;

    Rename(Draft draft, Mention mention) {
        this.draft = draft;
        this.mention = mention;
    }

    /** Why no id can be given another name now, if none can. */
    Optional<String> obstacle() {
        return draft.isReadable()
                ? Optional.empty()
                : Optional.of("The file cannot be read as YAML at the moment, so that nobody can tell where its ids"
                        + " stand. Mend that first.");
    }

    /** Why a name cannot be taken, if it cannot. */
    Optional<String> objection(String name) {
        if (!draft.isReadable()) {
            return obstacle();
        }
        boolean fits = mention.kind() == Kind.FACT ? name.matches("[\\p{L}\\p{N}_-]+") : ConditionLanguage.isId(name);
        if (!fits) {
            return Optional.of("`" + name + "` cannot be an id: letters, digits, hyphens and underscores, a letter"
                    + " first, and none of the words of the condition language.");
        }
        if (mention.kind() == Kind.ACTOR && mayBeSeat()) {
            return Optional.of("Saved games know a seat by this id, so that it has to stay. Change the actor’s `name`,"
                    + " which is what players see.");
        }
        String id = id(name);
        return draft.mentions().stream()
                .filter(other -> other.declares() && other.id().equals(id) && clashes(other.kind()))
                .findFirst()
                .map(other -> "`" + name + "` is taken: line " + other.place().line() + " gives it to another "
                        + other.kind().word() + ".");
    }

    /** Where the file has errors, nobody can tell. */
    private boolean mayBeSeat() {
        return draft.loading()
                .scenario()
                .map(scenario -> scenario.seat(mention.id()).isPresent())
                .orElse(true);
    }

    private boolean clashes(Kind other) {
        Set<Kind> inConditions = EnumSet.of(Kind.METER, Kind.FLAG, Kind.TURN);
        return other == mention.kind() || (inConditions.contains(other) && inConditions.contains(mention.kind()));
    }

    private String id(String name) {
        return mention.kind() == Kind.FACT
                ? mention.id().substring(0, mention.id().indexOf('#') + 1) + name
                : name;
    }

    /** The changes, from the top of the file to its end. */
    List<Edit> edits(String name) {
        List<Edit> edits = new ArrayList<>();
        for (Mention each : draft.all(mention)) {
            Edit edit = Edit.replace(each.place(), name);
            if (edits.contains(edit)) {
                continue; // an alias: the same place, met twice
            }
            edits.add(edit);
            if (each.declared() != null && REMEMBERED.contains(each.kind())) {
                edits.addAll(remembering(each.place(), each.declared()));
            }
        }
        return edits;
    }

    /** What puts the old id under {@code was}. */
    private List<Edit> remembering(Place id, Node declared) {
        if (declared instanceof Scalar text) {
            return insteadOf(id, text);
        }
        if (!(declared instanceof Mapping mapping)) {
            return List.of();
        }
        Optional<Mapping.Entry> was = mapping.entry("was");
        if (was.isPresent()) {
            return added(was.get().value());
        }
        boolean listed =
                mapping.get("id").filter(node -> node.place().equals(id)).isPresent();
        return List.of(listed ? afterId(id, mapping) : atStart(mapping));
    }

    private Edit afterId(Place id, Mapping mapping) {
        String was = "was: " + mention.id();
        return isSign('{', mapping.place())
                ? Edit.insert(id.line(), id.endColumn(), ", " + was)
                : Edit.insert(
                        id.line(), id.endColumn(), "\n" + indent(mapping.place().column()) + was);
    }

    private Edit atStart(Mapping mapping) {
        Place first = mapping.place();
        String was = "was: " + mention.id();
        if (isSign('{', first)) {
            return Edit.insert(
                    first.line(), first.column() + 1, mapping.entries().isEmpty() ? was : was + ", ");
        }
        return Edit.insert(first.line(), first.column(), was + "\n" + indent(first.column()));
    }

    /** A flag that is a text alone becomes a mapping. */
    private List<Edit> insteadOf(Place id, Scalar text) {
        Place value = text.place();
        if (!draft.source().line(id.line()).substring(0, before(id)).isBlank()) {
            return List.of(
                    Edit.insert(value.line(), value.column(), "{was: " + mention.id() + ", text: "),
                    Edit.insert(value.line(), value.endColumn(), "}"));
        }
        boolean beside = value.line() == id.line();
        String indent = "\n" + indent(beside ? id.column() + 2 : value.column());
        String was = "was: " + mention.id() + indent + "text: ";
        List<Edit> edits = new ArrayList<>();
        edits.add(
                beside
                        ? new Edit(value.line(), id.endColumn() + 1, value.column(), indent + was)
                        : Edit.insert(value.line(), value.column(), was));
        edits.addAll(deeper(value.line() + 1, id.column()));
        return edits;
    }

    /** Puts further in what stands on further lines of a text, up to what is no deeper than the key before it. */
    private List<Edit> deeper(int from, int keyColumn) {
        List<Edit> edits = new ArrayList<>();
        for (int line = from; line <= draft.source().lines().size(); line++) {
            String text = draft.source().line(line);
            if (!text.isBlank() && text.length() - text.stripLeading().length() < keyColumn) {
                break;
            }
            if (!text.isBlank()) {
                edits.add(Edit.insert(line, 1, "  "));
            }
        }
        return edits;
    }

    private List<Edit> added(Node was) {
        if (was instanceof Scalar scalar) {
            return List.of(Edit.replace(scalar.place(), "[" + mention.id() + ", " + scalar.text() + "]"));
        }
        if (was instanceof Sequence names && !names.items().isEmpty()) {
            Place first = names.items().get(0).place();
            String separator = isSign('[', names.place())
                    ? ", "
                    : "\n" + indent(names.place().column()) + "- ";
            return List.of(Edit.insert(first.line(), first.column(), mention.id() + separator));
        }
        return List.of();
    }

    private static String indent(int column) {
        return " ".repeat(column - 1);
    }

    private boolean isSign(char sign, Place place) {
        String line = draft.source().line(place.line());
        return before(place) < line.length() && line.charAt(before(place)) == sign;
    }

    /** The index in its line at which a place begins. */
    private int before(Place place) {
        return draft.source().line(place.line()).offsetByCodePoints(0, place.column() - 1);
    }
}
