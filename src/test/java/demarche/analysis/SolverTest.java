package demarche.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import demarche.Instances;
import demarche.engine.Rules;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Solving")
class SolverTest {

    private static final Budget PLENTY = new Budget(Long.MAX_VALUE, Long.MAX_VALUE);

    static List<String> instances() {
        return Instances.reference();
    }

    @ParameterizedTest
    @MethodSource("instances")
    void findsWhatEachSeatCanForce(String name) {
        Rules rules = new Rules(Instances.scenario(name));
        Solver solver = new Solver(Explorer.explore(rules, PLENTY, Workers.ONE), Workers.ONE);
        JsonNode truth = Instances.truth(name).path("endings");
        for (Seat seat : rules.scenario().seats()) {
            for (Policy others : Policy.values()) {
                List<Objective> objectives = Solver.everyObjective(rules, seat.index(), others);
                double[] worth = solver.solve(objectives);
                for (int k = 0; k < worth.length; k++) {
                    assertThat(worth[k])
                            .as("%s", objectives.get(k))
                            .isCloseTo(stated(truth, rules.scenario(), objectives.get(k)), within(1e-9));
                }
            }
        }
    }

    private static double stated(JsonNode truth, Scenario scenario, Objective objective) {
        JsonNode ending =
                truth.path(scenario.endings().get(objective.ending()).id().name());
        String others = objective.others() == Policy.UNIFORM ? "uniform" : "weights";
        JsonNode forced =
                ending.path("seats").path(scenario.seats().get(objective.seat()).id());
        return switch (objective.aim()) {
            case MOST -> forced.path("max_others_" + others).doubleValue();
            case LEAST -> forced.path("min_others_" + others).doubleValue();
            case EXPECTED -> ending.path(others).doubleValue();
        };
    }
}
