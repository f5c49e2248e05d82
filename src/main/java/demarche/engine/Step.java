package demarche.engine;

import java.util.List;

/**
 * What came of deciding: where the game stands now, and what happened on the way.
 *
 * @param position where it stands
 * @param after the world when the turn, or this part of it, was over and before the next turn began
 * @param ledger what happened, in order
 */
public record Step(Position position, State after, List<Occurrence> ledger) {

    public Step {
        ledger = List.copyOf(ledger);
    }
}
