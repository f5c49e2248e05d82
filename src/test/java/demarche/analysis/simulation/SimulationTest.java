package demarche.analysis.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Instances;
import demarche.Scenarios;
import demarche.analysis.Budget;
import demarche.analysis.Exploration;
import demarche.analysis.Explorer;
import demarche.analysis.Policy;
import demarche.analysis.Workers;
import demarche.engine.Engine;
import demarche.engine.Game;
import demarche.engine.Position;
import demarche.engine.Rules;
import demarche.engine.Taking;
import demarche.report.Paper;
import demarche.report.SimulationReport;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Simulating")
class SimulationTest {

    private static final int GAMES = 20_000;
    private static final double SIGMAS = 5;

    static List<String> instances() {
        return Instances.reference();
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.getFileName().toString().matches("[^.]+\\.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Nested
    class AgainstTheExactAnswer {

        @ParameterizedTest
        @MethodSource("demarche.analysis.simulation.SimulationTest#instances")
        void countsWhatTheReferenceInstancesSay(String name) {
            agrees(Instances.scenario(name), new Budget(Long.MAX_VALUE, Long.MAX_VALUE));
        }

        /** Of the large ones the exact answer is partial; then it gives bounds. */
        @ParameterizedTest
        @MethodSource("demarche.analysis.simulation.SimulationTest#shipped")
        void countsWhatTheShippedScenariosSay(Path file) throws IOException {
            agrees(Scenarios.of(Files.readString(file)), new Budget(20_000, Long.MAX_VALUE));
        }

        private void agrees(Scenario scenario, Budget budget) {
            Rules rules = new Rules(scenario);
            Exploration exact = Explorer.explore(rules, budget, Workers.ONE);
            for (Policy policy : Policy.values()) {
                Tally tally = simulate(rules, Casting.all(policy), Workers.ONE).tally();
                double slack = exact.isComplete() ? 0 : exact.unresolved(policy);
                for (Ending ending : scenario.endings()) {
                    double least = exact.coverage().ending(policy, ending.index());
                    near(ending.id(), tally.ending(ending.index()), least, slack);
                }
                if (exact.isComplete()) {
                    singleEvents(scenario, tally, exact, policy);
                    options(tally, exact, policy);
                }
            }
        }

        private void singleEvents(Scenario scenario, Tally tally, Exploration exact, Policy policy) {
            for (Event event : scenario.events()) {
                if (!event.repeat()) {
                    near(
                            event.id(),
                            tally.fired(event.index()),
                            exact.coverage().fired(policy, event.index()),
                            0);
                }
            }
        }

        private void options(Tally tally, Exploration exact, Policy policy) {
            for (int decision = 0; decision < tally.decisions().size(); decision++) {
                List<Option> options = tally.decisions().get(decision).options();
                for (int i = 0; i < options.size(); i++) {
                    int index = options.get(i).index();
                    double open = exact.coverage().open(policy, index);
                    if (open <= 1) {
                        near(options.get(i).id(), tally.open(decision, i), open, 0);
                        near(
                                options.get(i).id(),
                                tally.taken(decision, i),
                                exact.coverage().taken(policy, index),
                                0);
                    }
                }
            }
        }

        /** Within so many standard deviations of a probability that is known up to a slack. */
        private void near(Object what, long count, double least, double slack) {
            double most = Math.min(1, least + slack);
            assertThat(count / (double) GAMES)
                    .as("%s", what)
                    .isBetween(least - SIGMAS * deviation(least), most + SIGMAS * deviation(most));
        }

        private double deviation(double probability) {
            double bounded = Math.max(0, Math.min(1, probability));
            return Math.sqrt(bounded * (1 - bounded) / GAMES) + 1e-12;
        }
    }

    @Test
    void countsTheSameWhoeverSharesTheWork() {
        Scenario scenario = Instances.scenario("speed/speed-small");
        Rules rules = new Rules(scenario);
        AtomicLong played = new AtomicLong();
        Simulation alone = Simulation.run(
                rules, Casting.all(Policy.UNIFORM), 7, 1_234, Workers.ONE, more -> played.addAndGet(more));
        Simulation together = Simulation.run(rules, Casting.all(Policy.UNIFORM), 7, 1_234, atOnce(3), more -> {});
        assertThat(played).hasValue(1_234);
        assertThat(report(scenario, together)).isEqualTo(report(scenario, alone));
    }

    private static List<String> report(Scenario scenario, Simulation simulation) {
        return SimulationReport.of(scenario, simulation, new Paper(100, false, String::length), "…");
    }

    @ParameterizedTest
    @EnumSource(Strategy.class)
    void namesOfEachEndingAGameThatPlaysThereAgain(Strategy strategy) throws IOException {
        Scenario scenario = Scenarios.of(Files.readString(Path.of("src/test/resources/scenarios/everything.yaml")));
        Rules rules = new Rules(scenario);
        for (Policy policy : Policy.values()) {
            Casting casting = new Casting(policy, 0, strategy);
            Tally tally = Simulation.run(rules, casting, 1, 500, Workers.ONE, more -> {})
                    .tally();
            int found = 0;
            for (Ending ending : scenario.endings()) {
                if (tally.example(ending.index()).isPresent()) {
                    found++;
                    long seed = tally.example(ending.index()).getAsLong();
                    assertThat(endOf(scenario, Example.of(rules, casting, seed, 0)))
                            .isEqualTo(ending);
                }
            }
            assertThat(found).isPositive();
        }
    }

    private static Ending endOf(Scenario scenario, Example example) {
        Game game = Game.begin(new Engine(scenario), example.seed(), example.held());
        for (String choice : example.choices()) {
            Taking taking = game.choose(choice);
            assertThat(taking).as(choice).isInstanceOf(Taking.Taken.class);
            game = ((Taking.Taken) taking).game();
        }
        assertThat(game.after(game.record().size())).isEqualTo(game);
        return ((Position.Ended) game.position()).ending();
    }

    @Nested
    class AnAdvisedSeat {

        private static final String WORLD = """
                meters: {tension: {label: Tension, start: 50}, stores: {label: Stores, start: 50}}
                turns:
                  - id: spring
                    date: Spring
                    title: Spring
                    decisions:
                      beijing:
                        question: What now?
                        options:
                          - {id: much, label: Much, effects: {stores: -30}}
                          - {id: little, label: Little, effects: {tension: +2}}
                          - {id: fitting, label: Fitting, effects: {tension: -12, stores: +12}}
                events:
                  - {id: upset, title: Upset, when: chose(much), text: T, projection: true, effects: {tension: -40}}
                endings:
                  - {id: low, when: tension < 40, title: Low, text: T, projection: true}
                  - {id: other, title: Other, text: T, projection: true}
                """;

        private Tally with(Strategy strategy, String goal) {
            Scenario scenario = Scenarios.of("""
                    demarche: 1
                    id: test
                    title: Test
                    summary: A test.
                    actors: {beijing: {name: Beijing}}
                    seats: {beijing: {role: You advise Beijing., goals: [{text: G, when: GOAL}]}}
                    """.replace("GOAL", goal) + WORLD);
            return Simulation.run(
                            new Rules(scenario), new Casting(Policy.UNIFORM, 0, strategy), 1, 100, Workers.ONE, m -> {})
                    .tally();
        }

        @Test
        void movesTheMetersLeastIfCautious() {
            assertThat(with(Strategy.CAUTIOUS, "stores < 40").taken(0, 1)).isEqualTo(100);
        }

        @Test
        void meetsItsGoalsIfGreedy() {
            assertThat(with(Strategy.GREEDY, "stores > 60").taken(0, 2)).isEqualTo(100);
        }

        @Test
        void foreseesTheEventsOfTheTurn() {
            assertThat(with(Strategy.GREEDY, "tension < 20").taken(0, 0)).isEqualTo(100);
        }

        @Test
        void comesNearTheGoalsThatItCannotMeet() {
            assertThat(with(Strategy.GREEDY, "stores > 90").taken(0, 2)).isEqualTo(100);
        }
    }

    @Test
    void holdsTheMetersOfEachTurn() {
        Scenario scenario = Scenarios.world("""
                meters: {tension: {label: Tension, start: 20}}
                turns:
                  - {id: one, date: One, title: One}
                  - {id: two, date: Two, title: Two}
                drift: [{id: rises, chance: 30, effects: {tension: +10}, why: W, projection: true}]
                endings: [{id: over, when: tension < 0, title: O, text: T, projection: true},
                          {id: end, title: End, text: T, projection: true}]
                """);
        Spread spread = simulate(new Rules(scenario), Casting.all(Policy.UNIFORM), Workers.ONE)
                .tally()
                .spread();
        assertThat(spread.games()).isEqualTo(GAMES);
        assertThat(spread.percentile(0, 0, 90)).isEqualTo(20);
        assertThat(spread.percentile(0, 1, 65)).isEqualTo(20);
        assertThat(spread.percentile(0, 1, 75)).isEqualTo(30);
        assertThat(spread.percentile(0, spread.end(), 45)).isEqualTo(20);
        assertThat(spread.percentile(0, spread.end(), 88)).isEqualTo(30);
        assertThat(spread.percentile(0, spread.end(), 94)).isEqualTo(40);
    }

    private static Simulation simulate(Rules rules, Casting casting, Workers workers) {
        return Simulation.run(rules, casting, 1, GAMES, workers, more -> {});
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
