package demarche.docs;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.analysis.Budget;
import demarche.analysis.Solution;
import demarche.analysis.Workers;
import demarche.authoring.Loading;
import demarche.authoring.ScenarioLoader;
import demarche.engine.Engine;
import demarche.engine.Rules;
import demarche.report.TestOutcome;
import demarche.report.TestPlayer;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each pattern of the cookbook")
class CookbookTest {

    static List<Snippet> patterns() throws IOException {
        return Snippet.of(Path.of("docs/cookbook.md"));
    }

    private static Loading load(Snippet pattern) {
        return new ScenarioLoader().load("pattern.yaml", pattern.yaml().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isOneOfTwentyUnderAHeadingOfItsOwn() throws IOException {
        assertThat(patterns().stream().map(Snippet::heading).distinct()).hasSize(20);
        assertThat(patterns()).hasSize(20);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void isSoundWithoutAWarning(Snippet pattern) {
        assertThat(load(pattern).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void goesAsItsTestsSay(Snippet pattern) {
        Scenario scenario = load(pattern).scenario().orElseThrow();
        assertThat(scenario.tests()).isNotEmpty();
        for (TestOutcome outcome : new TestPlayer(new Engine(scenario)).playAll()) {
            assertThat(outcome).isEqualTo(new TestOutcome.Passed(outcome.test()));
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void hasNothingThatIsNeverMet(Snippet pattern) {
        Rules rules = new Rules(load(pattern).scenario().orElseThrow());
        Solution solution = Solution.of(rules, false, new Budget(1_000_000, 64L << 20), Workers.ONE);
        assertThat(solution.explored().isComplete()).isTrue();
        assertThat(solution.findings()).noneMatch(TutorialTest::isFault);
    }
}
