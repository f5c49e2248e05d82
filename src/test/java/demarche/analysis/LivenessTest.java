package demarche.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import demarche.Instances;
import demarche.engine.NeutralScenario;
import demarche.engine.RandomScenarios;
import demarche.engine.Rules;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Bringing together states that no rule can tell apart")
class LivenessTest {

    private static final Budget PLENTY = new Budget(Long.MAX_VALUE, Long.MAX_VALUE);
    private static final int SCENARIOS = 100;

    static List<String> instances() {
        return Instances.reference();
    }

    @Test
    void changesNoAnswerOnRandomScenarios() {
        long before = 0;
        long after = 0;
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Rules rules = new Rules(NeutralScenario.of(RandomScenarios.scenario(seed)));
            Exploration whole = Explorer.explore(rules, new Budget(1_500, Long.MAX_VALUE), Workers.ONE);
            if (whole.isComplete()) {
                Exploration reduced = reduced(rules);
                agree("seed " + seed, whole, reduced);
                before += whole.states();
                after += reduced.states();
            }
        }
        assertThat(after).as("states of " + before).isLessThan(before);
    }

    @ParameterizedTest
    @MethodSource("instances")
    void changesNoAnswerOnTheReference(String name) {
        Rules rules = new Rules(Instances.scenario(name));
        Exploration whole = Explorer.explore(rules, PLENTY, Workers.ONE);
        Exploration reduced = reduced(rules);
        agree(name, whole, reduced);
        for (Policy others : Policy.values()) {
            List<Objective> objectives = Solver.everyObjective(rules, 0, others);
            assertThat(new Solver(reduced, Workers.ONE).solve(objectives))
                    .containsExactly(new Solver(whole, Workers.ONE).solve(objectives), within(1e-9));
        }
    }

    private static Exploration reduced(Rules rules) {
        return new Explorer(rules, new Liveness(rules), PLENTY, Workers.ONE).explore();
    }

    private static void agree(String name, Exploration whole, Exploration reduced) {
        Scenario scenario = whole.rules().scenario();
        Coverage one = whole.coverage();
        Coverage other = reduced.coverage();
        assertThat(reduced.states()).as(name).isLessThanOrEqualTo(whole.states());
        for (Policy policy : Policy.values()) {
            scenario.endings()
                    .forEach(ending ->
                            alike(name, one.ending(policy, ending.index()), other.ending(policy, ending.index())));
            scenario.events()
                    .forEach(
                            event -> alike(name, one.fired(policy, event.index()), other.fired(policy, event.index())));
            scenario.options().forEach(option -> {
                alike(name, one.open(policy, option.index()), other.open(policy, option.index()));
                alike(name, one.taken(policy, option.index()), other.taken(policy, option.index()));
            });
            for (Turn turn : scenario.turns()) {
                for (int i = 0; i < turn.briefing().size(); i++) {
                    alike(name, one.shown(policy, turn.index(), i), other.shown(policy, turn.index(), i));
                }
            }
        }
    }

    private static void alike(String name, double one, double other) {
        assertThat(other).as(name).isCloseTo(one, within(1e-9));
    }
}
