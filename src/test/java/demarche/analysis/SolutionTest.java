package demarche.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import demarche.Instances;
import demarche.Scenarios;
import demarche.engine.Branches;
import demarche.engine.Draw;
import demarche.engine.Draws;
import demarche.engine.Engine;
import demarche.engine.Position;
import demarche.engine.Question;
import demarche.engine.Rules;
import demarche.scenario.Ending;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A solution")
class SolutionTest {

    private static final Budget PLENTY = new Budget(Long.MAX_VALUE, Long.MAX_VALUE);

    static List<String> instances() {
        return Instances.reference();
    }

    @Test
    void namesEachFaultAndNothingElse() throws IOException {
        Scenario scenario =
                Scenarios.of(Files.readString(java.nio.file.Path.of("src/test/resources/analysis/faults.yaml")));
        List<Finding> found =
                Solution.of(new Rules(scenario), false, PLENTY, Workers.ONE).findings();
        assertThat(found.stream().map(SolutionTest::brief))
                .containsExactlyInAnyOrder(
                        "UnreadMeter rumour",
                        "UnreachableEnding war",
                        "UnreachableEvent too-late",
                        "NeverOpen press",
                        "NeverShown spring 1",
                        "DeadEnd And last?",
                        "Dominated talk-late talk",
                        "Dominated wait talk",
                        "Idle And last?",
                        "PointOfNoReturn talk-late peace",
                        "PointOfNoReturn wait peace",
                        "PointOfNoReturn gamble peace",
                        "PointOfNoReturn sign quiet",
                        "PointOfNoReturn rest peace");
    }

    /** Two routes to one answer: the way found, played by the engine with chance answering as the way says. */
    @ParameterizedTest
    @MethodSource("instances")
    void showsAWayToEveryEndingThatCanBeReached(String name) {
        Rules rules = new Rules(Instances.scenario(name));
        Solution solution = Solution.of(rules, true, PLENTY, Workers.ONE);
        for (List<Path> paths : List.of(solution.likeliest(), solution.shortest())) {
            assertThat(paths.stream().map(Path::ending))
                    .containsExactlyElementsOf(rules.scenario().endings().stream()
                            .filter(ending -> solution.explored().coverage().ending(Policy.UNIFORM, ending.index()) > 0)
                            .toList());
            for (Path path : paths) {
                Played played = play(rules.scenario(), path);
                assertThat(played.ending()).isEqualTo(path.ending());
                assertThat(played.probability()).isCloseTo(path.probability(), within(1e-9));
            }
        }
    }

    /** However long a game is, fewer turns come before a greater chance. */
    @Test
    void findsTheShortestWayInALongGame() {
        StringBuilder text = new StringBuilder(LONG);
        for (int turn = 1; turn <= 60; turn++) {
            text.append(LONG_TURN.replace("{turn}", "t" + turn).replace("{weight}", turn < 9 ? "1" : "99"));
        }
        Solution solution = Solution.of(new Rules(Scenarios.of(text + LONG_ENDINGS)), true, PLENTY, Workers.ONE);
        assertThat(solution.shortest())
                .extracting(path -> path.ending().id().toString(), path -> path.legs()
                        .size())
                .containsExactly(tuple("quarrel", 1), tuple("quiet", 60));
        assertThat(solution.likeliest())
                .extracting(path -> path.ending().id().toString(), path -> path.legs()
                        .size())
                .containsExactly(tuple("quarrel", 9), tuple("quiet", 60));
    }

    private static final String LONG = """
            demarche: 1
            id: long
            title: Long
            summary: A quarrel may come in any of sixty turns.
            actors: {tokyo: {name: Tokyo}}
            seats: {tokyo: {role: You advise Tokyo.}}
            flags: {quarrelled: They have quarrelled.}
            turns:
            """;

    private static final String LONG_TURN = """
              - id: {turn}
                date: Day {turn}
                title: Another day
                decisions:
                  tokyo:
                    question: Well?
                    options:
                      - {id: {turn}-wait, label: Wait}
                      - id: {turn}-speak
                        label: Speak
                        outcomes:
                          - {weight: {weight}, effects: {quarrelled: raise}}
                          - {weight: 1000}
            """;

    private static final String LONG_ENDINGS = """
            endings:
              - {id: quarrel, title: A quarrel, text: It is over., immediate: true, when: quarrelled}
              - {id: quiet, title: Quiet, text: It is over.}
            """;

    private record Played(Ending ending, double probability) {}

    private static Played play(Scenario scenario, Path path) {
        Engine engine = new Engine(scenario);
        Queue<Option> options = new ArrayDeque<>();
        Queue<Branches.Answer> luck = new ArrayDeque<>();
        path.legs().forEach(leg -> {
            options.addAll(leg.options());
            luck.addAll(leg.luck());
        });
        double[] probability = {1};
        Draws draws = new Draws() {
            @Override
            public boolean roll(Draw draw, int percent) {
                boolean yes = luck.remove().answer().equals("yes");
                probability[0] *= (yes ? percent : 100 - percent) / 100.0;
                return yes;
            }

            @Override
            public int pick(Draw draw, int[] weights) {
                int picked = draw.candidates().indexOf(luck.remove().answer());
                double total = 0;
                for (int i = 0; i < draw.candidates().size(); i++) {
                    total += weights[i];
                }
                probability[0] *= weights[picked] / total;
                return picked;
            }
        };
        Position position = engine.begin();
        while (position instanceof Position.Deciding deciding) {
            List<Option> answers = deciding.questions().stream()
                    .map(question -> next(question, options))
                    .toList();
            position = engine.decide(deciding, answers, draws).position();
        }
        assertThat(options).isEmpty();
        assertThat(luck).isEmpty();
        return new Played(((Position.Ended) position).ending(), probability[0]);
    }

    private static Option next(Question question, Queue<Option> options) {
        Option option = options.remove();
        assertThat(question.open()).contains(option);
        return option;
    }

    private static String brief(Finding finding) {
        String kind = finding.getClass().getSimpleName() + " ";
        if (finding instanceof Finding.UnreachableEnding unreachable) {
            return kind + unreachable.ending().id();
        }
        if (finding instanceof Finding.UnreachableEvent unreachable) {
            return kind + unreachable.event().id();
        }
        if (finding instanceof Finding.NeverOpen never) {
            return kind + never.option().id();
        }
        if (finding instanceof Finding.NeverShown never) {
            return kind + never.turn().id() + " " + never.paragraph();
        }
        if (finding instanceof Finding.DeadEnd dead) {
            return kind + dead.decision().question();
        }
        if (finding instanceof Finding.Dominated dominated) {
            return kind + dominated.option().id() + " " + dominated.by().id();
        }
        if (finding instanceof Finding.Idle idle) {
            return kind + idle.decision().question();
        }
        if (finding instanceof Finding.PointOfNoReturn point) {
            return kind + point.option().id() + " " + point.ending().id();
        }
        if (finding instanceof Finding.UnreadMeter unread) {
            return kind + unread.meter().id();
        }
        return kind;
    }
}
