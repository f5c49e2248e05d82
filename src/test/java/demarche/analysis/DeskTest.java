package demarche.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import demarche.Instances;
import demarche.Scenarios;
import demarche.analysis.Outlook.Prospect;
import demarche.engine.Engine;
import demarche.engine.Game;
import demarche.engine.NeutralScenario;
import demarche.engine.Question;
import demarche.engine.RandomScenarios;
import demarche.engine.Rules;
import demarche.engine.Taking;
import demarche.scenario.Goal;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.scenario.condition.Condition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the analysts say of the options of a decision. */
class DeskTest {

    private static final long ALL = Long.MAX_VALUE;

    private static final Scenario STRAIT = Scenarios.of("""
            demarche: 1
            id: strait
            title: The strait
            summary: A test.
            actors: {beijing: {name: Beijing}, tokyo: {name: Tokyo}}
            seats:
              beijing:
                role: You advise Beijing.
                goals:
                  - {text: Quiet, when: tension <= 50}
                  - {text: Keep the treaty, when: not torn}
              tokyo: {role: You advise Tokyo.}
            meters: {tension: {label: Tension, start: 50, high-is: bad}}
            flags: {torn: The treaty is torn.}
            turns:
              - id: one
                date: May
                title: One
                briefing: [Beijing waits.]
                decisions:
                  beijing:
                    question: And now?
                    options:
                      - id: risk
                        label: Risk it
                        outcomes:
                          - {id: bad, weight: 3, text: Bad., effects: {tension: +50}}
                          - {id: good, weight: 1, text: Good., effects: {tension: -5}}
                      - {id: wait, label: Wait, weight: 9, effects: {tension: +5}}
                      - {id: shut, label: Shut, needs: tension > 90, effects: {tension: -1}}
                  tokyo:
                    question: And Tokyo?
                    options:
                      - {id: tear, label: Tear it up, weight: 2, effects: {torn: raise}}
                      - {id: keep, label: Keep it, weight: 8, effects: {tension: +1}}
              - id: two
                date: June
                title: Two
                briefing: [It is warm.]
                decisions:
                  beijing:
                    question: And then?
                    options:
                      - {id: calm, label: Calm, weight: 1, effects: {tension: -50}}
                      - {id: stir, label: Stir, weight: 4, effects: {tension: +10}}
            endings:
              - {id: war, immediate: true, when: tension >= 100, title: War, text: War.}
              - {id: peace, title: Peace, text: Peace.}
            """);

    private static Game game(Scenario scenario, long seed, String... held) {
        return Game.begin(new Engine(scenario), seed, Set.of(held));
    }

    private static Game everybody(Scenario scenario) {
        return Game.begin(
                new Engine(scenario), 7, scenario.seats().stream().map(Seat::id).collect(Collectors.toSet()));
    }

    private static Scenario shipped(String name) {
        try {
            return Scenarios.of(Files.readString(Path.of("scenarios", name + ".yaml")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Condition> goals(Game game, Question question) {
        return game.scenario().seats().get(question.seat()).goals().stream()
                .map(Goal::when)
                .toList();
    }

    private static Outlook exact(Game game, Question question) {
        Rules rules = game.engine().rules();
        return new Enumeration(rules, new Liveness(rules, goals(game, question)), new Inquiry(game, question), ALL)
                .outlook()
                .orElseThrow();
    }

    private static Outlook unreduced(Game game, Question question) {
        return new Enumeration(game.engine().rules(), Reduction.NONE, new Inquiry(game, question), ALL)
                .outlook()
                .orElseThrow();
    }

    @Test
    void countsWhatFollowsFromEachOpenOptionByWeight() {
        Game game = game(STRAIT, 7, "beijing");
        Outlook outlook = Desk.ask(game, game.questions().get(0));

        assertThat(outlook.isExact()).isTrue();
        assertThat(outlook.prospects())
                .extracting(prospect -> prospect.option().id().name())
                .containsExactly("risk", "wait");
        Prospect risk = outlook.prospects().get(0);
        Prospect wait = outlook.prospects().get(1);
        assertThat(risk.endings().get(0)).isCloseTo(0.75, within(1e-12));
        assertThat(risk.endings().get(1)).isCloseTo(0.25, within(1e-12));
        assertThat(wait.endings().get(0)).isZero();
        // Quiet: after good luck and calm; the treaty: Tokyo keeps it by 8 in 10.
        assertThat(risk.goals().get(0)).isCloseTo(0.25 * 0.2, within(1e-12));
        assertThat(risk.goals().get(1)).isCloseTo(0.8, within(1e-12));
        assertThat(wait.goals().get(0)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void doesNotTellWhatAnotherSeatHasEntered() {
        Game before = game(STRAIT, 7, "beijing", "tokyo");
        Game after = ((Taking.Taken) before.choose("tear")).game();
        assertThat(after.enteredBy("tokyo")).hasSize(1);

        assertThat(Desk.ask(after, after.questionsTo("beijing").get(0)))
                .isEqualTo(Desk.ask(before, before.questionsTo("beijing").get(0)));
    }

    @Test
    void knowsNothingOfTheLuckOfTheGame() {
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> game(STRAIT, seed, "beijing"))
                        .map(game -> Desk.ask(game, game.questions().get(0)))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void neverPlaysTheGamesOwnSeed() {
        Game game = game(STRAIT, 7, "beijing");
        Inquiry inquiry = new Inquiry(game, game.questions().get(0));
        Set<Outlook> byOneGame = LongStream.range(0, 64)
                .mapToObj(ahead -> new Sampling(game.engine().rules(), inquiry).outlook(1, Sampling.FIRST_SEED + ahead))
                .collect(Collectors.toSet());
        // The one seed that would be played is another where it is the game's, and no other secret changes anything.
        assertThat(byOneGame).hasSizeLessThanOrEqualTo(2);
        assertThat(Sampling.seed(0, Sampling.FIRST_SEED)).isNotEqualTo(Sampling.FIRST_SEED);
        assertThat(Sampling.seed(0, 7)).isEqualTo(Sampling.FIRST_SEED);
    }

    @Test
    void givesUpCountingWhereThereAreTooManyWays() {
        Game game = game(STRAIT, 7, "beijing");
        Inquiry inquiry = new Inquiry(game, game.questions().get(0));
        assertThat(new Enumeration(game.engine().rules(), Reduction.NONE, inquiry, 5).outlook())
                .isEmpty();
    }

    static Stream<Scenario> small() {
        return Stream.concat(
                Instances.reference().stream().map(Instances::scenario),
                LongStream.range(0, 60).mapToObj(RandomScenarios::scenario).map(NeutralScenario::of));
    }

    /** What is said of the options, weighed, is what the exploration says of the whole game. */
    @ParameterizedTest
    @MethodSource("small")
    void agreesWithTheExplorationOfTheWholeGame(Scenario scenario) {
        Game game = everybody(scenario);
        if (game.isOver() || !game.record().isEmpty() || game.turn().index() > 0) {
            return;
        }
        Exploration whole = Explorer.explore(game.engine().rules(), new Budget(ALL, ALL), Workers.ONE);
        for (Question question : game.questions()) {
            Outlook outlook = exact(game, question);
            double[] weights = outlook.prospects().stream()
                    .mapToDouble(prospect -> weight(prospect.option(), game))
                    .toArray();
            double total = Arrays.stream(weights).sum();
            for (int ending = 0; ending < scenario.endings().size(); ending++) {
                int each = ending;
                double expected = IntStream.range(0, weights.length)
                        .mapToDouble(i -> (total == 0 ? 1.0 / weights.length : weights[i] / total)
                                * outlook.prospects().get(i).endings().get(each))
                        .sum();
                assertThat(expected).isCloseTo(whole.coverage().ending(Policy.BY_WEIGHT, ending), within(1e-9));
            }
        }
    }

    private static double weight(Option option, Game game) {
        return Math.max(0, option.weight().value(game.position().state()));
    }

    /** Goals are asked for at the end only, and the reduction must leave what they ask for. */
    @Test
    void reducesNothingThatAGoalAsksFor() {
        Game game = everybody(shipped("first-briefing"));
        while (!game.isOver()) {
            for (Question question : game.questions()) {
                Outlook reduced = exact(game, question);
                Outlook whole = unreduced(game, question);
                for (int i = 0; i < whole.prospects().size(); i++) {
                    Prospect expected = whole.prospects().get(i);
                    Prospect found = reduced.prospects().get(i);
                    assertThat(found.goals()).hasSameSizeAs(expected.goals()).isNotEmpty();
                    for (int goal = 0; goal < expected.goals().size(); goal++) {
                        assertThat(found.goals().get(goal))
                                .isCloseTo(expected.goals().get(goal), within(1e-9));
                    }
                }
            }
            Option next = game.questions().get(0).open().get(0);
            game = ((Taking.Taken) game.choose(next.id().name())).game();
        }
    }

    @Test
    void estimatesWithinTheErrorOfItsGames() {
        Game game = everybody(shipped("first-briefing"));
        Question question = game.questions().get(0);
        int games = 4_000;
        Outlook exact = exact(game, question);
        Outlook estimated = new Sampling(game.engine().rules(), new Inquiry(game, question)).outlook(games, 7);

        assertThat(estimated.games()).isEqualTo(games);
        for (int i = 0; i < exact.prospects().size(); i++) {
            assertClose(
                    estimated.prospects().get(i).endings(),
                    exact.prospects().get(i).endings(),
                    games);
            assertClose(
                    estimated.prospects().get(i).goals(),
                    exact.prospects().get(i).goals(),
                    games);
        }
    }

    private static void assertClose(List<Double> estimated, List<Double> exact, int games) {
        for (int i = 0; i < exact.size(); i++) {
            double p = exact.get(i);
            double error = Math.sqrt(p * (1 - p) / games);
            assertThat(estimated.get(i)).isCloseTo(p, within(5 * error + 1e-9));
        }
    }
}
