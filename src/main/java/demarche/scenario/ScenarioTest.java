package demarche.scenario;

import demarche.scenario.condition.Condition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A game that must go as described.
 *
 * @param name a sentence
 * @param seed the seed of every chance that is not forced
 * @param seat whose choices are listed: a seat's index
 * @param choose the ids of the options taken, in order
 * @param chances forced chances, by the id of the event, drift rule or option: {@code yes}, {@code no}, or the id of
 *     an outcome
 * @param ending the id of the ending that must be reached, or empty
 * @param locked the ids of options that must be locked when their decision is put
 * @param holds what must hold at the end
 */
public record ScenarioTest(
        String name,
        long seed,
        int seat,
        List<String> choose,
        Map<String, String> chances,
        String ending,
        List<String> locked,
        List<Condition> holds) {

    public ScenarioTest {
        choose = List.copyOf(choose);
        chances = Collections.unmodifiableMap(new LinkedHashMap<>(chances));
        locked = List.copyOf(locked);
        holds = List.copyOf(holds);
    }
}
