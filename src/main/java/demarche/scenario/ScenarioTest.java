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
 * @param choose the ids of the options taken, in order, by the index of the seat that takes them; the seats that are
 *     not named take theirs by weight
 * @param chances forced chances, by the id of the event, drift rule or option
 * @param expected what must come of it
 */
public record ScenarioTest(
        String name, long seed, Map<Integer, List<String>> choose, Map<String, Ruling> chances, Expectation expected) {

    public ScenarioTest {
        Map<Integer, List<String>> lists = new LinkedHashMap<>();
        choose.forEach((seat, options) -> lists.put(seat, List.copyOf(options)));
        choose = Collections.unmodifiableMap(lists);
        chances = Collections.unmodifiableMap(new LinkedHashMap<>(chances));
    }

    /** What must hold at the end. */
    public List<Condition> holds() {
        return expected.holds();
    }
}
