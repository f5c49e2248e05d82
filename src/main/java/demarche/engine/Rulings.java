package demarche.engine;

import demarche.scenario.Ruling;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is ruled by hand in a game and not left to its rules: how chances go, and how meters and flags stand when a turn
 * begins. It names things by their ids, so that it outlives a change of the scenario; what cannot be followed, since
 * there is no such thing any more, is passed over.
 *
 * @param chances how chance goes, by the id of an event, drift rule or option
 * @param settings what is set at the start of a turn, by the turn's id: the value of a meter, which is cut off at the
 *     ends of its range, or of a flag, which is 0 where it is lowered
 */
public record Rulings(Map<String, Ruling> chances, Map<String, Map<String, Integer>> settings) {

    /** Nothing is ruled by hand. */
    public static final Rulings NONE = new Rulings(Map.of(), Map.of());

    public Rulings {
        chances = Collections.unmodifiableMap(new LinkedHashMap<>(chances));
        Map<String, Map<String, Integer>> turns = new LinkedHashMap<>();
        settings.forEach((turn, set) -> {
            if (!set.isEmpty()) {
                turns.put(turn, Collections.unmodifiableMap(new LinkedHashMap<>(set)));
            }
        });
        settings = Collections.unmodifiableMap(turns);
    }

    public boolean isEmpty() {
        return chances.isEmpty() && settings.isEmpty();
    }

    /** The same, and a chance goes so in every turn. */
    public Rulings forcing(String id, String how) {
        Map<String, Ruling> more = new LinkedHashMap<>(chances);
        more.put(id, Ruling.always(how));
        return new Rulings(more, settings);
    }

    /** The same, and a meter or flag is set at the start of a turn. */
    public Rulings setting(String turn, String id, int value) {
        Map<String, Map<String, Integer>> more = new LinkedHashMap<>(settings);
        Map<String, Integer> there = new LinkedHashMap<>(more.getOrDefault(turn, Map.of()));
        there.put(id, value);
        more.put(turn, there);
        return new Rulings(chances, more);
    }

    /** The same without anything about the thing of this id. */
    public Rulings without(String id) {
        Map<String, Ruling> fewer = new LinkedHashMap<>(chances);
        fewer.remove(id);
        Map<String, Map<String, Integer>> less = new LinkedHashMap<>();
        settings.forEach((turn, set) -> {
            Map<String, Integer> others = new LinkedHashMap<>(set);
            others.remove(id);
            less.put(turn, others);
        });
        return new Rulings(fewer, less);
    }

    /** What is set at the start of a turn. */
    Map<String, Integer> at(String turn) {
        return settings.getOrDefault(turn, Map.of());
    }

    /** Where the chances of a game with that seed are answered. */
    Draws draws(long seed) {
        Draws seeded = new SeededDraws(seed);
        return chances.isEmpty() ? seeded : new ScriptedDraws(chances, seeded);
    }
}
