package demarche.terminal.view;

import java.util.List;

/**
 * An event that would have moved a meter, but whose roll failed.
 *
 * @param words that it did not happen, and how likely it was
 * @param reasons the facts that made it possible
 */
public record Missed(String words, List<String> reasons) {
    public Missed {
        reasons = List.copyOf(reasons);
    }
}
