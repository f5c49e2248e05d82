package demarche.terminal.view;

import demarche.scenario.Passage;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text as the reader gets it.
 *
 * @param paragraphs in order, names marked; empty where there is no text
 * @param projection whether the author invented it
 * @param sources short marks of what it rests on, as listed in {@link SourcesView}
 */
public record Told(List<Line> paragraphs, boolean projection, List<String> sources) {

    /** No text. */
    public static final Told NOTHING = new Told(List.of(), false, List.of());

    public Told {
        paragraphs = List.copyOf(paragraphs);
        sources = List.copyOf(sources);
    }

    static Told of(Passage passage, Marks marks) {
        if (passage.text().isBlank()) {
            return NOTHING;
        }
        List<Line> paragraphs = Stream.of(passage.text().strip().split("\\n\\s*\\n"))
                .map(marks::text)
                .toList();
        return new Told(paragraphs, passage.projection(), marks.of(passage.sources()));
    }
}
