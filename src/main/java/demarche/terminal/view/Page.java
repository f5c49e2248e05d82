package demarche.terminal.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the lines of a view, wrapped to a width. */
public final class Page {

    private final Phrases phrases;
    private final int columns;
    private final boolean spoken;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Set<String> cited = new LinkedHashSet<>();

    Page(Phrases phrases, int columns, boolean spoken) {
        this.phrases = phrases;
        this.columns = Math.min(columns, Wrapping.MEASURE);
        this.spoken = spoken;
    }

    Phrases phrases() {
        return phrases;
    }

    int columns() {
        return columns;
    }

    /** Whether the page is read aloud rather than looked at. */
    boolean isSpoken() {
        return spoken;
    }

    /** Adds an empty line, unless there is one already or nothing at all. */
    Page blank() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).spans().isEmpty()) {
            lines.add(Line.BLANK);
        }
        return this;
    }

    /** Adds a heading, from the phrases. */
    Page heading(String key, Object... values) {
        return text(phrases.get(key, values), Role.HEADING, 0);
    }

    /** Adds a text; nothing where it is empty. */
    Page text(String text, Role role, int indent) {
        return text.isEmpty() ? this : line(Line.of(text, role), indent, 0);
    }

    /** Adds a line about the page itself: what it names is not what the page is about. */
    Page dateline(String text) {
        Wrapping.lines(Line.of(text, Role.DIM), columns, 0).forEach(lines::add);
        return this;
    }

    /** Adds a line; what does not fit goes on in lines that hang further to the right. */
    Page line(Line line, int indent, int hanging) {
        if (!line.spans().isEmpty()) {
            texts.add(line.text());
            Wrapping.lines(line, columns - indent, hanging).forEach(wrapped -> lines.add(wrapped.indented(indent)));
        }
        return this;
    }

    /** Adds a line with one text before its first line and another before those on which it goes on, both as wide. */
    Page branch(String first, String rest, Line line) {
        texts.add(line.text());
        String before = first;
        for (Line wrapped : Wrapping.lines(line, columns - TextWidth.of(first), 0)) {
            lines.add(Line.of(before, Role.TRACK).and(wrapped));
            before = rest;
        }
        return this;
    }

    /** Adds lines as they are, none longer than the page is wide. */
    Page rows(List<Line> rows) {
        lines.addAll(rows);
        return this;
    }

    /** Notes a text that stands in lines which are added as they are. */
    Page names(String text) {
        texts.add(text);
        return this;
    }

    /** Adds an item of a list. */
    Page item(String text, int indent) {
        return spoken
                ? text(text, Role.PLAIN, indent)
                : line(Line.of("• ", Role.DIM).and(text), indent, 2);
    }

    /** Adds a short label and a text beside it; texts with equal label widths stand in one column. */
    Page labelled(String label, Role role, int width, String text, int indent) {
        return labelled(label, role, width, Line.of(text), indent);
    }

    Page labelled(String label, Role role, int width, Line text, int indent) {
        return spoken
                ? text(phrases.get("spoken.labelled", label, text.text()), Role.PLAIN, indent)
                : line(Line.of(TextWidth.padded(label, width), role).and(text), indent, width);
    }

    /** Adds a text with its marks after its last paragraph. */
    Page told(Told told, int indent) {
        int last = told.paragraphs().size() - 1;
        for (int i = 0; i <= last; i++) {
            if (i > 0) {
                blank();
            }
            Line line = told.paragraphs().get(i);
            line(i == last ? line.and(marks(told)) : line, indent, 0);
        }
        return this;
    }

    private Line marks(Told told) {
        Line marks = Line.BLANK;
        if (told.projection()) {
            marks = marks.and(" ").and("[" + phrases.get("mark.projection") + "]", Role.PROJECTION);
        }
        return told.sources().isEmpty() ? marks : marks.and(" ").and(sources(told), Role.SOURCE);
    }

    /** What a text rests on, as one mark; empty where nothing. */
    String sources(Told told) {
        cited.addAll(told.sources());
        return told.sources().isEmpty() ? "" : "[" + String.join(", ", told.sources()) + "]";
    }

    /** Texts that stand side by side, without those that are empty. */
    String beside(String... texts) {
        List<String> some = Stream.of(texts).filter(text -> !text.isEmpty()).toList();
        return spoken ? phrases.row(some) : String.join(" · ", some);
    }

    Contents contents() {
        return new Contents(texts, cited);
    }

    List<Line> lines() {
        List<Line> trimmed = new ArrayList<>(lines);
        while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).spans().isEmpty()) {
            trimmed.remove(trimmed.size() - 1);
        }
        return List.copyOf(trimmed);
    }
}
