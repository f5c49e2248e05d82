package demarche.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import demarche.Instances;
import demarche.engine.Rules;
import demarche.scenario.Ending;
import demarche.scenario.Scenario;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Exploring")
class ExplorerTest {

    private static final Budget PLENTY = new Budget(Long.MAX_VALUE, Long.MAX_VALUE);

    static List<String> instances() {
        return Instances.reference();
    }

    @ParameterizedTest
    @MethodSource("instances")
    void findsExactlyTheStatesAndProbabilitiesOfTheReference(String name) {
        Exploration found = Explorer.explore(new Rules(Instances.scenario(name)), PLENTY, Workers.ONE);
        JsonNode truth = Instances.truth(name);
        assertThat(found.isComplete()).isTrue();
        assertThat(found.states()).isEqualTo(truth.path("turn_start_states").asLong());
        for (Ending ending : found.rules().scenario().endings()) {
            JsonNode stated = truth.path("endings").path(ending.id().name());
            assertThat(found.coverage().ending(Policy.UNIFORM, ending.index()))
                    .isCloseTo(stated.path("uniform").asDouble(), within(1e-9));
            assertThat(found.coverage().ending(Policy.BY_WEIGHT, ending.index()))
                    .isCloseTo(stated.path("weights").asDouble(), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"speed/speed-small", "speed/speed-medium"})
    void findsTheSameWhoeverSharesTheWork(String name) {
        Rules rules = new Rules(Instances.scenario(name));
        Exploration found = Explorer.explore(rules, PLENTY, atOnce(2));
        JsonNode truth = Instances.truth(name);
        assertThat(found.states()).isEqualTo(truth.path("turn_start_states").asLong());
        truth.path("endings").properties().forEach(stated -> assertThat(joined(found, stated.getKey()))
                .as(stated.getKey())
                .isCloseTo(stated.getValue().path("uniform").asDouble(), within(1e-9)));
    }

    /** An ending of a speed instance is there twice: at the end, and early. */
    private static double joined(Exploration found, String ending) {
        Scenario scenario = found.rules().scenario();
        return scenario.endings().stream()
                .filter(one -> one.id().name().equals(ending) || one.id().name().equals("early_" + ending))
                .mapToDouble(one -> found.coverage().ending(Policy.UNIFORM, one.index()))
                .sum();
    }

    @Test
    void saysHowMuchIsOpenWhereTheBudgetDidNotLast() {
        Rules rules = new Rules(Instances.scenario("speed/speed-small"));
        Exploration whole = Explorer.explore(rules, PLENTY, Workers.ONE);
        Exploration part = Explorer.explore(rules, new Budget(3_000, Long.MAX_VALUE), Workers.ONE);
        assertThat(part.isComplete()).isFalse();
        assertThat(part.expandedTurns()).isBetween(1, rules.scenario().turns().size() - 1);
        assertThat(part.unresolved(Policy.UNIFORM)).isBetween(0.01, 1.0);
        for (Ending ending : rules.scenario().endings()) {
            double least = part.coverage().ending(Policy.UNIFORM, ending.index());
            assertThat(whole.coverage().ending(Policy.UNIFORM, ending.index()))
                    .isBetween(least - 1e-12, least + part.unresolved(Policy.UNIFORM) + 1e-12);
        }
    }

    private static Workers atOnce(int count) {
        return new Workers() {
            @Override
            public int count() {
                return count;
            }

            @Override
            public void each(int pieces, IntConsumer piece) {
                IntStream.range(0, pieces).parallel().forEach(piece);
            }
        };
    }
}
