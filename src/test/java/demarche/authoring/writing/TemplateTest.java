package demarche.authoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.analysis.Budget;
import demarche.analysis.Finding;
import demarche.analysis.Solution;
import demarche.analysis.Workers;
import demarche.authoring.Loading;
import demarche.authoring.ScenarioLoader;
import demarche.authoring.layout.ScenarioLayout;
import demarche.authoring.lint.Effort;
import demarche.authoring.lint.Linter;
import demarche.engine.Engine;
import demarche.engine.Game;
import demarche.engine.Position;
import demarche.engine.Rules;
import demarche.engine.Taking;
import demarche.report.TestOutcome;
import demarche.report.TestPlayer;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each template, whatever its actors,")
class TemplateTest {

    private static final int GAMES = 60;

    private static final List<List<String>> CASTS = List.of(
            List.of("North Korea", "Viet Nam", "Côte d’Ivoire"), List.of("北京", "東京", "서울"), List.of("No", "Of", "On"));

    static Stream<Arguments> drafts() {
        return Stream.of(Template.values())
                .flatMap(template -> Stream.concat(Stream.of(template.usualActors()), CASTS.stream())
                        .map(cast -> Arguments.of(new Draft(
                                template,
                                "my-crisis",
                                "A “crisis”: mine, or #1?",
                                cast.subList(0, template.roles().size())))));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void isSoundWithoutAWarning(Draft draft) {
        assertThat(draft.problems()).isEmpty();
        assertThat(load(draft).diagnostics()).isEmpty();
        Scenario scenario = scenario(draft);
        assertThat(scenario.heading().title()).isEqualTo(draft.title());
        assertThat(scenario.actors().stream().map(actor -> actor.name())).isEqualTo(draft.actors());
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void leavesTheLinterNothingToAdvise(Draft draft) {
        Effort effort = new Effort(new Budget(1_000_000, 64L << 20), 1_000, Workers.ONE);
        byte[] bytes = text(draft).getBytes(StandardCharsets.UTF_8);
        assertThat(new Linter().lint("my-crisis.yaml", bytes, effort).loading().diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void isLaidOut(Draft draft) {
        byte[] bytes = text(draft).getBytes(StandardCharsets.UTF_8);
        assertThat(new ScenarioLayout().of("my-crisis.yaml", bytes).text()).isEqualTo(text(draft));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void fillsEveryPlace(Draft draft) {
        assertThat(text(draft)).doesNotContain("{{", "}}}");
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void goesAsItsOwnTestsSay(Draft draft) {
        Scenario scenario = scenario(draft);
        assertThat(scenario.tests()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(new TestPlayer(new Engine(scenario)).playAll())
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(TestOutcome.Passed.class));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void hasNoPartThatIsNeverMet(Draft draft) {
        Rules rules = new Rules(scenario(draft));
        Solution solution = Solution.of(rules, false, new Budget(1_000_000, 64L << 20), Workers.ONE);
        assertThat(solution.explored().isComplete()).isTrue();
        assertThat(solution.findings())
                .noneMatch(finding -> finding instanceof Finding.UnreachableEnding
                        || finding instanceof Finding.UnreachableEvent
                        || finding instanceof Finding.NeverOpen
                        || finding instanceof Finding.NeverShown
                        || finding instanceof Finding.UnreadMeter
                        || finding instanceof Finding.DeadEnd);
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void playsToAnEndingFromEverySeatAndFromAllTogether(Draft draft) {
        Scenario scenario = scenario(draft);
        Engine engine = new Engine(scenario);
        Set<String> all = scenario.seats().stream().map(Seat::id).collect(Collectors.toSet());
        List<Set<String>> holdings =
                Stream.concat(all.stream().map(Set::of), Stream.of(all)).toList();
        Random random = new Random(7);
        for (Set<String> held : holdings) {
            Set<String> endings = new HashSet<>();
            for (long seed = 0; seed < GAMES; seed++) {
                endings.add(ending(engine, seed, held, random));
            }
            assertThat(endings).as(held.toString()).hasSizeGreaterThan(1);
        }
    }

    private static String ending(Engine engine, long seed, Set<String> held, Random random) {
        Game game = Game.begin(engine, seed, held);
        while (!game.isOver()) {
            List<Option> open = game.questions().get(0).open();
            Option taken = open.get(random.nextInt(open.size()));
            game = ((Taking.Taken) game.choose(taken.id().name())).game();
        }
        return ((Position.Ended) game.position()).ending().id().name();
    }

    private static String text(Draft draft) {
        return draft.text("my-crisis.yaml", Optional.of("scenarios/scenario.schema.json"));
    }

    private static Loading load(Draft draft) {
        return new ScenarioLoader().load("my-crisis.yaml", text(draft).getBytes(StandardCharsets.UTF_8));
    }

    private static Scenario scenario(Draft draft) {
        return load(draft).scenario().orElseThrow();
    }
}
