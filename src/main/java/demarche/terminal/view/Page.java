package demarche.terminal.view;

import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a screen, wrapped to a width. */
final class Page {

    private final int columns;
    private final Phrases phrases;
    private final List<Line> lines = new ArrayList<>();

    Page(int columns, Phrases phrases) {
        this.columns = Math.min(columns, Wrapping.MEASURE);
        this.phrases = phrases;
    }

    /** Adds an empty line, unless there is one already or nothing at all. */
    Page blank() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).spans().isEmpty()) {
            lines.add(Line.BLANK);
        }
        return this;
    }

    Page heading(String text) {
        return text(text, Role.HEADING, 0);
    }

    Page text(String text, Role role, int indent) {
        return text.isEmpty() ? this : line(Line.of(text, role), indent, 0);
    }

    Page line(Line line, int indent, int hanging) {
        Wrapping.lines(line, columns - indent, hanging).forEach(wrapped -> lines.add(wrapped.indented(indent)));
        return this;
    }

    /** A text with its marks after its last paragraph. */
    Page told(Told told, int indent) {
        int last = told.paragraphs().size() - 1;
        for (int i = 0; i <= last; i++) {
            if (i > 0) {
                blank();
            }
            Line line = Line.of(told.paragraphs().get(i));
            line(i == last ? line.and(marks(told)) : line, indent, 0);
        }
        return this;
    }

    private Line marks(Told told) {
        Line marks = Line.BLANK;
        if (told.projection()) {
            marks = marks.and(" ").and("[" + phrases.get("mark.projection") + "]", Role.PROJECTION);
        }
        if (!told.sources().isEmpty()) {
            marks = marks.and(" ").and(sources(told), Role.SOURCE);
        }
        return marks;
    }

    /** What a text rests on, as one mark; empty where nothing. */
    static String sources(Told told) {
        return told.sources().isEmpty() ? "" : "[" + String.join("; ", told.sources()) + "]";
    }

    List<Line> lines() {
        List<Line> trimmed = new ArrayList<>(lines);
        while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).spans().isEmpty()) {
            trimmed.remove(trimmed.size() - 1);
        }
        return List.copyOf(trimmed);
    }
}
