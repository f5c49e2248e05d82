package demarche.terminal.view;

import demarche.scenario.Passage;
import java.util.List;

/**
 * A text as the reader gets it.
 *
 * @param paragraphs in order; empty where there is no text
 * @param projection whether the author invented it
 * @param sources short marks of what it rests on, as listed in {@link SourcesView}
 */
public record Told(List<String> paragraphs, boolean projection, List<String> sources) {

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
        List<String> paragraphs = List.of(passage.text().strip().split("\\n\\s*\\n"));
        return new Told(
                paragraphs,
                passage.projection(),
                passage.sources().stream().map(marks::of).toList());
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }
}
