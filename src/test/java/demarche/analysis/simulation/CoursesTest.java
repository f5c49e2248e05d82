package demarche.analysis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import demarche.Scenarios;
import demarche.analysis.Budget;
import demarche.analysis.Coverage;
import demarche.analysis.Explorer;
import demarche.analysis.Links;
import demarche.analysis.Policy;
import demarche.analysis.Workers;
import demarche.engine.Layout;
import demarche.engine.Rules;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The courses of simulated games")
class CoursesTest {

    private static final int GAMES = 40_000;

    /** More than five standard deviations of a share of so many games. */
    private static final double OFF = 0.015;

    /** Two routes to one answer: every number is near the exact one. */
    @ParameterizedTest
    @EnumSource(Policy.class)
    void areNearWhatEnumeratingAllChancesSays(Policy policy) throws IOException {
        Scenario scenario = Scenarios.of(Files.readString(Path.of("src/test/resources/analysis/graph.yaml")));
        Rules rules = new Rules(scenario);
        Links links = Links.of(scenario);
        Coverage exact = Explorer.explore(rules, links, new Budget(1_000_000, 1L << 30), Workers.ONE)
                .coverage();
        Courses played = Courses.of(rules, links, policy, GAMES, Workers.ONE);
        assertThat(played.games()).isEqualTo(GAMES);
        for (int turn = 0; turn < scenario.turns().size(); turn++) {
            assertThat(played.entered(turn)).isCloseTo(exact.entered(policy, turn), within(OFF));
            for (int next = 0; next < scenario.turns().size(); next++) {
                assertThat(played.moved(turn, next)).isCloseTo(exact.moved(policy, turn, next), within(OFF));
            }
            for (int event = 0; event < scenario.events().size(); event++) {
                assertThat(played.fired(turn, event)).isCloseTo(exact.fired(policy, turn, event), within(OFF));
            }
            for (int ending = 0; ending < scenario.endings().size(); ending++) {
                assertThat(played.ending(turn, ending)).isCloseTo(exact.ending(policy, turn, ending), within(OFF));
            }
        }
        for (int ending = 0; ending < scenario.endings().size(); ending++) {
            assertThat(played.ending(ending)).isCloseTo(exact.ending(policy, ending), within(OFF));
        }
        assertThat(links.all()).isNotEmpty();
        links.all().stream()
                .filter(link -> rules.layout().happened(link.cause().index()) != Layout.NONE)
                .forEach(link -> assertThat(played.linked(link.index()))
                        .isCloseTo(exact.linked(policy, link.index()), within(OFF)));
    }
}
