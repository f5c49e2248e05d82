package demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.authoring.ScenarioLoader;
import demarche.authoring.writing.TestInsertion;
import demarche.engine.Engine;
import demarche.engine.Game;
import demarche.engine.Taking;
import demarche.scenario.Option;
import demarche.scenario.Ruling;
import demarche.scenario.Scenario;
import demarche.scenario.ScenarioTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A game recorded as a test")
class RecordedTestTest {

    private static final Path TWO_FRONTS = Path.of("scenarios/two-fronts.yaml");
    private static final int GAMES = 20;

    /** Small, with an event that rolls in two turns and an option and an event that are called alike. */
    private static final String WORLD = """
            meters:
              tension: {label: Tension, start: 50, min: -9}
            flags: {shut: The gate is shut., lit: A lamp is lit.}
            turns:
              - id: one
                date: Monday
                title: First
                decisions:
                  beijing:
                    question: What now?
                    options:
                      - {id: push, label: Push, effects: {tension: =-5, shut: raise}}
                      - {id: hold, label: Hold, effects: {lit: raise}}
                  tokyo:
                    question: And you?
                    options:
                      - {id: rain, label: Rain, outcomes: [{id: deep}, {id: light}]}
                      - {id: sleep, label: Sleep, outcomes: [{id: deep}, {id: light}]}
              - id: two
                date: Tuesday
                title: Second
                decisions:
                  beijing:
                    question: And now?
                    options:
                      - {id: go, label: Go, needs: not shut}
                      - {id: stay, label: Stay}
            drift:
              - {id: ebb, chance: 50, effects: {tension: -1}, why: It ebbs.}
            events:
              - {id: snow, title: Snow, chance: 50, text: It snows., projection: true}
              - {id: rain, title: Rain, chance: 50, text: It rains., projection: true}
            endings:
              - {id: low, when: tension < 0 and lit or not lit, title: Low, text: Low.}
              - {id: high, title: High, text: High.}
            """;

    private static Game played(Engine engine, long seed, Set<String> held, Random random) {
        Game game = Game.begin(engine, seed, held);
        while (!game.isOver()) {
            List<Option> open = game.questions()
                    .get(random.nextInt(game.questions().size()))
                    .open();
            game = ((Taking.Taken) game.choose(
                            open.get(random.nextInt(open.size())).id().name()))
                    .game();
        }
        return game;
    }

    @ParameterizedTest
    @ValueSource(strings = {"beijing", "tokyo", "seoul", "tokyo seoul", "beijing tokyo seoul"})
    void goesAsTheGameOfTwoFrontsWent(String seats) throws IOException {
        byte[] file = Files.readAllBytes(TWO_FRONTS);
        Scenario scenario = load(file);
        Engine engine = new Engine(scenario);
        Random random = new Random(11);
        byte[] longer = file;
        for (long seed = 0; seed < GAMES; seed++) {
            Game game = played(engine, seed, Set.of(seats.split(" ")), random);
            ScenarioTest test = RecordedTest.of(game, "Game " + seed, seed % 2 == 0);
            assertThat(new TestPlayer(engine).play(test)).isEqualTo(new TestOutcome.Passed(test));
            if (seed % 10 == 0) {
                longer = TestInsertion.into(longer, test).orElseThrow();
            }
        }
        Scenario after = load(longer);
        assertThat(after.tests()).hasSize(scenario.tests().size() + GAMES / 10);
        assertThat(new TestPlayer(new Engine(after)).playAll())
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(TestOutcome.Passed.class));
    }

    private static Scenario load(byte[] file) {
        return new ScenarioLoader().load("test.yaml", file).scenario().orElseThrow();
    }

    @Test
    void goesAsTheGameWentInEveryOtherRespect() {
        Scenario scenario = Scenarios.world(WORLD);
        Engine engine = new Engine(scenario);
        Random random = new Random(5);
        for (long seed = 0; seed < 100; seed++) {
            ScenarioTest test = RecordedTest.of(played(engine, seed, Set.of("beijing"), random), "It goes", true);
            assertThat(new TestPlayer(engine).play(test)).isEqualTo(new TestOutcome.Passed(test));
        }
    }

    /** Each may go its own way in the same turn, and no test can force one of them alone. */
    @Test
    void leavesToTheSeedWhatAnEventAndADriftRuleAreBothCalled() {
        Engine engine = new Engine(Scenarios.world(WORLD.replace("id: snow, title", "id: ebb, title")));
        Random random = new Random(5);
        for (long seed = 0; seed < 100; seed++) {
            ScenarioTest test = RecordedTest.of(played(engine, seed, Set.of("beijing"), random), "It goes", true);
            assertThat(test.chances()).doesNotContainKey("ebb");
            assertThat(new TestPlayer(engine).play(test)).isEqualTo(new TestOutcome.Passed(test));
        }
    }

    @Test
    void dependsOnItsSeedOnlyForWhatCannotBeForced() {
        Scenario scenario = Scenarios.world(WORLD.replace("id: rain, title", "id: storm, title"));
        Engine engine = new Engine(scenario);
        for (long seed = 0; seed < 100; seed++) {
            ScenarioTest test =
                    RecordedTest.of(played(engine, seed, Set.of("beijing"), new Random(seed)), "It goes", true);
            ScenarioTest other =
                    new ScenarioTest(test.name(), seed + 1000, test.choose(), test.chances(), test.expected());
            assertThat(new TestPlayer(engine).play(other)).isEqualTo(new TestOutcome.Passed(other));
        }
    }

    @Test
    void saysHowChanceWentAndWhatCameOfIt() {
        Scenario scenario = Scenarios.world(WORLD);
        Game game = Game.begin(new Engine(scenario), 4, Set.of("beijing", "tokyo"));
        for (String choice : List.of("sleep", "push", "stay")) {
            game = ((Taking.Taken) game.choose(choice)).game();
        }
        ScenarioTest test = RecordedTest.of(game, "It goes", true);
        assertThat(test.choose()).isEqualTo(Map.of(0, List.of("push", "stay"), 1, List.of("sleep")));
        assertThat(test.chances()).containsKeys("ebb", "sleep", "snow").doesNotContainKey("rain");
        assertThat(test.chances().get("snow"))
                .isIn(Ruling.always("yes"), Ruling.always("no"), Ruling.byTurn(Map.of("one", "no", "two", "yes")));
        assertThat(test.expected().locked()).containsOnlyKeys("go");
        assertThat(test.expected().holds().stream().map(Object::toString)).contains("shut", "not lit");
        assertThat(RecordedTest.usualName(game)).isEqualTo("Low (Beijing, Tokyo, seed 4)");
    }
}
