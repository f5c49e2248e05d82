package demarche.terminal.view;

import demarche.engine.Change;
import demarche.engine.Occurrence;
import demarche.scenario.Flag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that has become so, or is so no longer.
 *
 * @param text the author's sentence
 * @param raised whether it has become so
 */
public record FlagTurn(String text, boolean raised) {

    /** What is otherwise after these occurrences than before them, in the order in which it first changed. */
    static List<FlagTurn> of(List<Occurrence> occurrences) {
        Map<Flag, Boolean> before = new LinkedHashMap<>();
        Map<Flag, Boolean> after = new LinkedHashMap<>();
        for (Occurrence occurrence : occurrences) {
            for (Change change : occurrence.changes()) {
                if (change instanceof Change.OfFlag turned) {
                    before.putIfAbsent(turned.flag(), turned.before());
                    after.put(turned.flag(), turned.after());
                }
            }
        }
        List<FlagTurn> turns = new ArrayList<>();
        after.forEach((flag, raised) -> {
            if (!raised.equals(before.get(flag))) {
                turns.add(new FlagTurn(flag.text(), raised));
            }
        });
        return turns;
    }

    String words(Phrases phrases) {
        return phrases.get(raised ? "flag.raised" : "flag.lowered", text);
    }
}
