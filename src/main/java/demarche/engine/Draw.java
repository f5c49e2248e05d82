package demarche.engine;

import demarche.scenario.Id;
import java.util.List;

/**
 * A question to chance. In one turn each element draws at most once, so that turn and element are all that a draw
 * depends on besides the seed.
 */
public final class Draw {

    /** What can draw. */
    public enum Kind {
        /** The outcome of an option. */
        OPTION,
        /** The choice of a seat that nobody holds. */
        DECISION,
        /** Whether a drift rule applies. */
        DRIFT,
        /** Whether an event fires. */
        EVENT
    }

    private final Id turn;
    private final Kind kind;
    private final Id element;
    private final List<String> candidates;
    private final long place;
    private final long[] candidatePlaces;

    /**
     * A question to chance.
     *
     * @param turn the turn in which it is drawn
     * @param kind what draws
     * @param element what draws, by id; for a decision the seat, or the event and the seat joined by a slash
     * @param candidates the names of what is picked from, none of them twice; empty for a roll. A rename of what a
     *     candidate stands for does not change its name
     */
    public Draw(Id turn, Kind kind, Id element, List<String> candidates) {
        this.turn = turn;
        this.kind = kind;
        this.element = element;
        this.candidates = List.copyOf(candidates);
        long turnAndKind = Hashing.mix(Hashing.of(turn.origin()) ^ Hashing.of(kind.name()));
        this.place = Hashing.mix(turnAndKind ^ Hashing.of(element.origin()));
        this.candidatePlaces = candidates.stream().mapToLong(Hashing::of).toArray();
    }

    /** The turn in which it is drawn. */
    public Id turn() {
        return turn;
    }

    public Kind kind() {
        return kind;
    }

    public Id element() {
        return element;
    }

    /** The names of what is picked from; empty for a roll. */
    public List<String> candidates() {
        return candidates;
    }

    /** How many candidates there are. */
    int size() {
        return candidatePlaces.length;
    }

    /** A number of its own for each turn, kind and element, by their first names; the same on every machine. */
    long place() {
        return place;
    }

    /** A number of its own for each candidate's name; the same on every machine. */
    long place(int candidate) {
        return candidatePlaces[candidate];
    }

    @Override
    public String toString() {
        return kind + " " + element + candidates;
    }
}
