package demarche.engine;

import demarche.scenario.Ending;
import demarche.scenario.Id;
import demarche.scenario.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plays every choice and every chance of a scenario, for scenarios small enough. Chance is answered by {@link
 * EveryDraw}; the seats choose as told.
 */
final class Exhaustion {

    /** How all seats choose among the open options. */
    enum Policy {
        UNIFORM,
        BY_WEIGHT
    }

    private final Engine engine;
    private final Policy policy;
    private final Map<Position, Map<String, Double>> known = new HashMap<>();
    private final Set<State> turnStarts = new HashSet<>();

    Exhaustion(Engine engine, Policy policy) {
        this.engine = engine;
        this.policy = policy;
    }

    /** The probability of each ending, by id; endings that cannot be reached are left out. */
    Map<String, Double> endings() {
        return endings(engine.begin());
    }

    /** How many different states a turn can start in; only after {@link #endings()}. */
    int turnStartStates() {
        return turnStarts.size();
    }

    private Map<String, Double> endings(Position position) {
        if (position instanceof Position.Ended ended) {
            Ending ending = ended.ending();
            return Map.of(ending.id().name(), 1.0);
        }
        Map<String, Double> already = known.get(position);
        if (already != null) {
            return already;
        }
        Position.Deciding deciding = (Position.Deciding) position;
        if (!deciding.crisis()) {
            turnStarts.add(deciding.state());
        }
        Map<String, Double> total = new HashMap<>();
        for (EveryDraw.Way<List<Option>> answers : EveryDraw.of(draws -> answers(deciding, draws))) {
            for (EveryDraw.Way<Step> way : EveryDraw.of(draws -> engine.decide(deciding, answers.result(), draws))) {
                double probability = answers.probability() * way.probability();
                endings(way.result().position())
                        .forEach((ending, share) -> total.merge(ending, probability * share, Double::sum));
            }
        }
        known.put(position, total);
        return total;
    }

    private List<Option> answers(Position.Deciding position, Draws draws) {
        List<Option> answers = new ArrayList<>();
        for (Question question : position.questions()) {
            answers.add(
                    policy == Policy.BY_WEIGHT ? engine.byWeight(position, question, draws) : uniform(question, draws));
        }
        return answers;
    }

    private static Option uniform(Question question, Draws draws) {
        List<Option> open = question.open();
        List<String> names = open.stream().map(option -> option.id().name()).toList();
        int[] alike = new int[open.size()];
        Arrays.fill(alike, 1);
        return open.get(draws.pick(new Draw(Id.of("turn"), Draw.Kind.DECISION, Id.of("seat"), names), alike));
    }
}
