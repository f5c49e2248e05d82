package demarche.engine;

import demarche.scenario.Passage;
import demarche.scenario.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * One turn of a game as it went, or as far as it has gone.
 *
 * @param turn the turn
 * @param opening the world at its start
 * @param now the world at its end, or now
 * @param occurrences its part of the ledger
 */
public record TurnAccount(Turn turn, State opening, State now, List<Occurrence> occurrences) {

    public TurnAccount {
        occurrences = List.copyOf(occurrences);
    }

    static TurnAccount opened(Turn turn, State state) {
        return new TurnAccount(turn, state, state, List.of());
    }

    TurnAccount with(Step step) {
        List<Occurrence> all = new ArrayList<>(occurrences);
        all.addAll(step.ledger());
        return new TurnAccount(turn, opening, step.after(), all);
    }

    /** The paragraphs of the briefing that were shown. */
    public List<Passage> briefing() {
        return turn.briefing().stream()
                .filter(paragraph -> paragraph.when().holds(opening))
                .map(paragraph -> paragraph.passage())
                .toList();
    }
}
