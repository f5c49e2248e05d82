package demarche.analysis.simulation;

import demarche.scenario.condition.Condition;
import demarche.scenario.condition.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches what becomes of the parts of a condition. */
final class Watch {

    private final List<Condition> parts = new ArrayList<>();
    private final long[] held;
    private final long[][] together;
    private final Obstacle.@Nullable Range[] ranges;
    private long looks;
    private long all;

    Watch(List<Condition> conditions) {
        conditions.forEach(this::take);
        held = new long[parts.size()];
        together = new long[parts.size()][parts.size()];
        ranges = new Obstacle.Range[parts.size()];
    }

    /** Takes a condition apart as far as its parts must all hold. */
    private void take(Condition condition) {
        if (condition instanceof Condition.Joined joined && joined.all()) {
            joined.operands().forEach(this::take);
        } else if (!(condition instanceof Condition.Always)) {
            parts.add(condition);
        }
    }

    long looks() {
        return looks;
    }

    void look(World world) {
        looks++;
        boolean everything = true;
        boolean[] now = new boolean[held.length];
        for (int i = 0; i < held.length; i++) {
            now[i] = parts.get(i).holds(world);
            everything &= now[i];
            measure(i, world);
        }
        all += everything ? 1 : 0;
        for (int i = 0; i < now.length; i++) {
            held[i] += now[i] ? 1 : 0;
            for (int j = 0; j < i; j++) {
                together[i][j] += now[i] && now[j] ? 1 : 0;
            }
        }
    }

    private void measure(int part, World world) {
        if (parts.get(part) instanceof Condition.Compared compared) {
            int left = compared.left().value(world);
            int right = compared.right().value(world);
            Obstacle.Range range = ranges[part];
            Obstacle.Range first = range == null ? new Obstacle.Range(left, left, right, right) : range;
            ranges[part] = first.including(left, right);
        }
    }

    Obstacle obstacle(Thing thing) {
        List<Obstacle.Part> told = new ArrayList<>();
        for (int i = 0; i < held.length; i++) {
            told.add(new Obstacle.Part(parts.get(i), held[i], ranges[i]));
        }
        return new Obstacle(thing, looks, all, told, apart());
    }

    private List<Integer> apart() {
        for (int i = 0; i < held.length; i++) {
            for (int j = 0; j < i; j++) {
                if (held[i] > 0 && held[j] > 0 && together[i][j] == 0) {
                    return List.of(j, i);
                }
            }
        }
        return List.of();
    }
}
