package demarche.engine;

import demarche.scenario.condition.World;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The world of a turn as its ledger tells it, from its start on. */
final class Retold implements World {

    private final State opening;
    private final Map<Integer, Integer> meters = new HashMap<>();
    private final Map<Integer, Boolean> flags = new HashMap<>();
    private final Set<Integer> events = new HashSet<>();
    private final Set<Integer> options = new HashSet<>();

    Retold(State opening) {
        this.opening = opening;
    }

    /** Goes on to after the next occurrence. */
    void tell(Occurrence occurrence) {
        for (Change change : occurrence.changes()) {
            if (change instanceof Change.OfMeter moved) {
                meters.put(moved.meter().index(), moved.after());
            } else if (change instanceof Change.OfFlag turned) {
                flags.put(turned.flag().index(), turned.after());
            }
        }
        if (occurrence instanceof Occurrence.Fired fired) {
            events.add(fired.event().index());
        } else if (occurrence instanceof Occurrence.Decided decided) {
            options.add(decided.option().index());
        }
    }

    @Override
    public int meter(int index) {
        Integer told = meters.get(index);
        return told == null ? opening.meter(index) : told;
    }

    @Override
    public boolean flag(int index) {
        Boolean told = flags.get(index);
        return told == null ? opening.flag(index) : told;
    }

    @Override
    public boolean happened(int event) {
        return events.contains(event) || opening.happened(event);
    }

    @Override
    public boolean chose(int option) {
        return options.contains(option) || opening.chose(option);
    }

    @Override
    public int turn() {
        return opening.turn();
    }
}
