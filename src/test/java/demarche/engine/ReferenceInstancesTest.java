package demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import demarche.Instances;
import demarche.engine.Exhaustion.Policy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Small scenarios whose exact answers an independent solver gave, in rational arithmetic. They fix every clause of a
 * turn.
 */
@DisplayName("On the reference instances, the engine")
class ReferenceInstancesTest {

    static List<String> instances() {
        return Instances.reference();
    }

    @ParameterizedTest
    @MethodSource("instances")
    void endsWithTheStatedProbabilitiesUnderUniformChoice(String name) {
        agrees(name, Policy.UNIFORM, "uniform");
    }

    @ParameterizedTest
    @MethodSource("instances")
    void endsWithTheStatedProbabilitiesWhenSeatsChooseByWeight(String name) {
        agrees(name, Policy.BY_WEIGHT, "weights");
    }

    @ParameterizedTest
    @MethodSource("instances")
    void startsTurnsInExactlyTheStatedNumberOfStates(String name) {
        Exhaustion exhaustion = new Exhaustion(new Engine(Instances.scenario(name)), Policy.UNIFORM);
        exhaustion.endings();
        assertThat(exhaustion.turnStartStates())
                .isEqualTo(Instances.truth(name).path("turn_start_states").asInt());
    }

    /** Two routes to one answer: many seeds, each played once, against every chance with its probability. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "reference/random-10",
                "reference/random-149",
                "reference/random-165",
                "reference/random-46",
                "reference/random-84"
            })
    void endsOverManySeedsAsOftenAsEveryChanceTogetherSays(String name) {
        Engine engine = new Engine(Instances.scenario(name));
        Map<String, Integer> reached = new HashMap<>();
        int seeds = 4_000;
        for (long seed = 0; seed < seeds; seed++) {
            Game game = Game.begin(engine, seed, Set.of());
            Position.Ended end = (Position.Ended) game.position();
            reached.merge(end.ending().id().name(), 1, Integer::sum);
        }
        new Exhaustion(engine, Policy.BY_WEIGHT).endings().forEach((ending, probability) -> {
            double share = reached.getOrDefault(ending, 0) / (double) seeds;
            assertThat(share).as("share of " + ending).isCloseTo(probability, within(0.035));
        });
    }

    private static void agrees(String name, Policy policy, String key) {
        Map<String, Double> found = new Exhaustion(new Engine(Instances.scenario(name)), policy).endings();
        for (Map.Entry<String, JsonNode> stated :
                Instances.truth(name).path("endings").properties()) {
            double expected = stated.getValue().path(key).asDouble();
            assertThat(found.getOrDefault(stated.getKey(), 0.0))
                    .as("probability of " + stated.getKey())
                    .isCloseTo(expected, within(1e-9));
        }
    }
}
