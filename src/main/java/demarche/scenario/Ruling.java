package demarche.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How chance goes where it is not left to itself: {@code yes} or {@code no} for an event or drift rule, the id of an
 * outcome for an option.
 *
 * @param always how it goes in every turn, or empty where it is ruled by turns
 * @param byTurn how it goes in some turns, by their ids; the others are left to chance
 */
public record Ruling(String always, Map<String, String> byTurn) {

    public Ruling {
        byTurn = Collections.unmodifiableMap(new LinkedHashMap<>(byTurn));
    }

    public static Ruling always(String how) {
        return new Ruling(how, Map.of());
    }

    public static Ruling byTurn(Map<String, String> how) {
        return new Ruling("", how);
    }

    /** How it goes in a turn, if that is ruled. */
    public Optional<String> in(Id turn) {
        return always.isEmpty() ? Optional.ofNullable(byTurn.get(turn.name())) : Optional.of(always);
    }
}
