package demarche.scenario;

import java.util.List;

/**
 * A text that a player reads, with what it rests on.
 *
 * @param text paragraphs separated by an empty line; may be empty where the author wrote none
 * @param sources what it rests on
 * @param projection whether the author says that it is invented
 */
public record Passage(String text, List<Citation> sources, boolean projection) {

    /** The passage where no text was written. */
    public static final Passage NONE = new Passage("", List.of(), false);

    public Passage {
        sources = List.copyOf(sources);
    }
}
