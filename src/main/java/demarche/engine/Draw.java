package demarche.engine;

import demarche.scenario.Id;

/**
 * A question to chance. In one turn each element draws at most once, so that turn and element are all that a draw
 * depends on besides the seed.
 *
 * @param turn the turn in which it is drawn
 * @param kind what draws
 * @param element what draws, by id; for a decision the seat, or the event and the seat joined by a slash
 */
public record Draw(Id turn, Kind kind, Id element) {

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

    /** A number of its own for each turn, kind and element, by their first names; the same on every machine. */
    long place() {
        long turnAndKind = Hashing.mix(Hashing.of(turn.origin()) ^ Hashing.of(kind.name()));
        return Hashing.mix(turnAndKind ^ Hashing.of(element.origin()));
    }
}
