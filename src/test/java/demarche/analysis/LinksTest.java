package demarche.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import demarche.Scenarios;
import demarche.engine.Rules;
import demarche.engine.SeededDraws;
import demarche.engine.TurnRun;
import demarche.engine.TurnRun.Stop;
import demarche.engine.Witness;
import demarche.scenario.Event;
import demarche.scenario.Scenario;
import demarche.scenario.condition.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Links between events")
class LinksTest {

    private static final Budget PLENTY = new Budget(Long.MAX_VALUE, Long.MAX_VALUE);
    private static final int GAMES = 40_000;

    private Scenario scenario;
    private Links links;

    @BeforeEach
    void read() throws IOException {
        scenario = Scenarios.of(Files.readString(Path.of("src/test/resources/analysis/graph.yaml")));
        links = Links.of(scenario);
    }

    @Test
    void areWhatConditionsAskForAndOtherEventsBringAbout() {
        assertThat(links.all().stream()
                        .map(link -> link.cause().id() + " " + link.through() + " "
                                + link.consequence().id()))
                .containsExactly(
                        "call [line-open] thanks",
                        "fog [fog] protest",
                        "collision [theirs, collision] protest",
                        "thanks [thanks] too-late");
    }

    @Test
    void areNotWhatConditionsAskToBeOtherwise() {
        Scenario lowered = Scenarios.world("""
                flags: {calm: It is calm.}
                turns:
                  - id: only
                    date: Only
                    title: Only
                    decisions:
                      beijing:
                        question: What?
                        options: [{id: one, label: One}, {id: two, label: Two}]
                events:
                  - {id: storm, title: Storm, from: only, text: A storm., effects: {calm: lower}}
                  - {id: lull, title: Lull, from: only, text: A lull., effects: {calm: raise}}
                  - {id: sail, title: Sail, when: calm and not happened(storm), text: They sail.}
                  - {id: wait, title: Wait, when: not (calm or happened(sail)), text: They wait.}
                endings: [{id: end, title: End, text: End.}]
                """);
        assertThat(Links.of(lowered).all().stream()
                        .map(link ->
                                link.cause().id() + " " + link.consequence().id()))
                .containsExactly("storm wait", "lull sail");
    }

    /** What games are counted to do, a seed each, must come near what is worked out. */
    @Test
    void areCountedAsGamesGo() {
        Rules rules = new Rules(scenario);
        Exploration explored = Explorer.explore(rules, links, PLENTY, Workers.ONE);
        double[] counted = new double[links.all().size()];
        List<Event> fired = new ArrayList<>();
        for (int seed = 0; seed < GAMES; seed++) {
            fired.clear();
            play(rules, seed, fired);
            for (Links.Link link : links.all()) {
                int first = fired.indexOf(link.cause());
                int second = fired.lastIndexOf(link.consequence());
                counted[link.index()] += first >= 0 && first < second ? 1.0 / GAMES : 0;
            }
        }
        for (int i = 0; i < counted.length; i++) {
            assertThat(explored.coverage().linked(Policy.UNIFORM, i))
                    .as(links.all().get(i).toString())
                    .isCloseTo(counted[i], within(0.01));
        }
        assertThat(counted[1]).isBetween(0.05, 0.5);
    }

    @Test
    void changeNoOdds() {
        Rules rules = new Rules(scenario);
        Exploration with = Explorer.explore(rules, links, PLENTY, Workers.ONE);
        Exploration without = Explorer.explore(rules, PLENTY, Workers.ONE);
        scenario.endings().forEach(ending -> assertThat(with.coverage().ending(Policy.BY_WEIGHT, ending.index()))
                .isCloseTo(without.coverage().ending(Policy.BY_WEIGHT, ending.index()), within(1e-12)));
    }

    /** Whoever enters a turn leaves it, for another or for an ending. */
    @Test
    void standBetweenTurnsThatLoseNoGame() {
        Coverage seen = Explorer.explore(new Rules(scenario), links, PLENTY, Workers.ONE)
                .coverage();
        for (Policy policy : Policy.values()) {
            for (int turn = 0; turn < scenario.turns().size(); turn++) {
                double left = 0;
                for (int next = 0; next < scenario.turns().size(); next++) {
                    left += seen.moved(policy, turn, next);
                }
                for (int ending = 0; ending < scenario.endings().size(); ending++) {
                    left += seen.ending(policy, turn, ending);
                }
                assertThat(left).isCloseTo(seen.entered(policy, turn), within(1e-12));
            }
        }
    }

    private static void play(Rules rules, int seed, List<Event> fired) {
        TurnRun run = new TurnRun(rules, new SeededDraws(seed), new Witness() {
            @Override
            public void fired(Event event, int percent, World now) {
                fired.add(event);
            }
        });
        Stop stop = run.begin();
        while (stop != Stop.ENDED) {
            for (int number = 0; number < run.asked(); number++) {
                run.answer(number, run.drawAlike(number));
            }
            stop = run.run();
        }
    }
}
