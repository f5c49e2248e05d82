package demarche.terminal.view;

import java.util.List;
import java.util.Set;

/**
 * What stands on a page, however it is laid out.
 *
 * @param texts its texts, in order
 * @param sources the marks of what they rest on, as in {@link Told}
 */
public record Contents(List<String> texts, Set<String> sources) {

    public static final Contents NONE = new Contents(List.of(), Set.of());

    public Contents {
        texts = List.copyOf(texts);
        sources = Set.copyOf(sources);
    }
}
