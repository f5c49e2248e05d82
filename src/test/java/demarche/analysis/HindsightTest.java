package demarche.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import demarche.Scenarios;
import demarche.analysis.Hindsight.Crossroads;
import demarche.analysis.Hindsight.Road;
import demarche.engine.Engine;
import demarche.engine.Game;
import demarche.engine.NeutralScenario;
import demarche.engine.Position;
import demarche.engine.RandomScenarios;
import demarche.engine.Taking;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A look back on a game")
class HindsightTest {

    private static final int GAMES = 400;

    private static Game played(Scenario scenario, long seed, String... options) {
        Game game = Game.begin(new Engine(scenario), seed, Set.of("beijing"));
        for (String option : options) {
            game = ((Taking.Taken) game.choose(option)).game();
        }
        return game;
    }

    /** Plays to the end by taking the first option that is open, for every seat. */
    private static Game anyGame(Scenario scenario, long seed) {
        Set<String> all = scenario.seats().stream().map(Seat::id).collect(Collectors.toSet());
        Game game = Game.begin(new Engine(scenario), seed, all);
        while (!game.isOver()) {
            String first = game.questions().get(0).open().get(0).id().name();
            game = ((Taking.Taken) game.choose(first)).game();
        }
        return game;
    }

    @Test
    void agreesWithWhatHappened() {
        for (long seed = 0; seed < 100; seed++) {
            Game game = anyGame(NeutralScenario.of(RandomScenarios.scenario(seed)), seed);
            Hindsight hindsight = Hindsight.of(game, 3, Workers.ONE);
            assertThat(hindsight.crossroads()).hasSameSizeAs(game.record());
            assertThat(hindsight.crossroads()).allSatisfy(crossing -> {
                assertThat(crossing.road().sameLuck()).isEqualTo(((Position.Ended) game.position()).ending());
                assertThat(crossing.roads())
                        .extracting(Road::option)
                        .isEqualTo(crossing.question().open());
                assertThat(crossing.roads()).allSatisfy(road -> assertThat(road.endings().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(1, within(1e-9)));
            });
        }
    }

    @Nested
    class WhereTheSecondDecisionIsAllThatMatters {

        private static final Scenario SCENARIO = Scenarios.of("""
                demarche: 1
                id: gate
                title: The gate
                summary: A test.
                actors: {beijing: {name: Beijing}}
                seats: {beijing: {role: You advise Beijing.}}
                meters: {trust: {label: Trust, start: 50}}
                flags: {open: The gate is open.}
                turns:
                  - id: one
                    date: May
                    title: One
                    decisions:
                      beijing:
                        question: What now?
                        options:
                          - {id: talk, label: Talk, effects: {trust: +10}}
                          - {id: wait, label: Wait}
                          - {id: shout, label: Shout, needs: trust > 90}
                  - id: two
                    date: June
                    title: Two
                    decisions:
                      beijing:
                        question: And the gate?
                        options:
                          - {id: unlock, label: Unlock it, effects: {open: raise}}
                          - {id: leave, label: Leave it}
                          - {id: toss, label: Toss a coin, outcomes: [{weight: 1, effects: {open: raise}}, {weight: 1}]}
                  - id: three
                    date: July
                    title: Three
                    decisions:
                      beijing:
                        question: Who goes first?
                        options:
                          - {id: enter, label: Go in, needs: open}
                          - {id: stay, label: Stay}
                          - {id: storm, label: Storm it, when: not open, weight: 0, effects: {trust: -50}}
                endings:
                  - {id: broken, when: trust < 30, title: Broken, text: Broken.}
                  - {id: through, when: chose(enter), title: Through, text: Through.}
                  - {id: outside, title: Outside, text: Outside.}
                """);

        private final Hindsight hindsight =
                Hindsight.of(played(SCENARIO, 7, "talk", "unlock", "enter"), GAMES, Workers.ONE);

        private List<Double> after(int decision, int option) {
            return hindsight.crossroads().get(decision).roads().get(option).endings();
        }

        @Test
        void leavesOutWhatWasLocked() {
            assertThat(hindsight.crossroads().get(0).roads())
                    .extracting(road -> road.option().id().name())
                    .containsExactly("talk", "wait");
        }

        @Test
        void decidesLaterAsBeforeWhereThatIsOpenAndByWeightWhereItIsNot() {
            assertThat(after(0, 1)).as("wait, then unlock and enter").containsExactly(0.0, 1.0, 0.0);
            assertThat(after(1, 1))
                    .as("leave; enter is locked, storm weighs nothing")
                    .containsExactly(0.0, 0.0, 1.0);
            assertThat(after(2, 1)).as("stay").containsExactly(0.0, 0.0, 1.0);
        }

        @Test
        void estimatesWhatIsLeftToChance() {
            assertThat(after(1, 2).get(1)).isCloseTo(0.5, within(0.1));
        }

        @Test
        void saysWhatMatteredMost() {
            assertThat(hindsight.crossroads()).extracting(Crossroads::weight).containsExactly(0.0, 1.0, 1.0);
            assertThat(hindsight.decisive()).contains(hindsight.crossroads().get(1));
            assertThat(hindsight.byWeight()).isEqualTo(hindsight.crossroads().subList(1, 3));
        }

        @Test
        void isTheSameWithAnyNumberOfWorkers() {
            Workers backwards = new Workers() {
                @Override
                public int count() {
                    return 2;
                }

                @Override
                public void each(int pieces, IntConsumer piece) {
                    for (int i = pieces - 1; i >= 0; i--) {
                        piece.accept(i);
                    }
                }
            };
            assertThat(Hindsight.of(hindsight.game(), GAMES, backwards).crossroads())
                    .isEqualTo(hindsight.crossroads());
        }
    }

    @Test
    void comparesOptionsUnderTheSameLuck() {
        Game game = played(Scenarios.of("""
                        demarche: 1
                        id: weather
                        title: Weather
                        summary: A test.
                        actors: {beijing: {name: Beijing}}
                        seats: {beijing: {role: You advise Beijing.}}
                        meters: {trust: {label: Trust, start: 50}}
                        turns:
                          - id: one
                            date: May
                            title: One
                            decisions:
                              beijing:
                                question: What now?
                                options:
                                  - {id: sail, label: Sail, effects: {trust: +1}}
                                  - {id: row, label: Row, effects: {trust: +1}}
                        drift:
                          - {id: storm, chance: 50, effects: {trust: =0}, why: It blows.}
                        endings:
                          - {id: wrecked, when: trust == 0, title: Wrecked, text: Wrecked.}
                          - {id: home, title: Home, text: Home.}
                        """), 3, "sail");
        Hindsight hindsight = Hindsight.of(game, GAMES, Workers.ONE);
        List<Road> roads = hindsight.crossroads().get(0).roads();
        assertThat(roads.get(0).endings()).isEqualTo(roads.get(1).endings());
        assertThat(roads.get(0).endings().get(0)).isBetween(0.4, 0.6);
        assertThat(hindsight.decisive()).isEmpty();
    }
}
