package demarche;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.authoring.Loading;
import demarche.authoring.ScenarioLoader;
import demarche.engine.Draws;
import demarche.engine.Engine;
import demarche.engine.Occurrence;
import demarche.engine.Position;
import demarche.engine.Question;
import demarche.engine.SeededDraws;
import demarche.report.TestOutcome;
import demarche.report.TestPlayer;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each scenario that ships")
class ShippedScenariosTest {

    private static final Path FOLDER = Path.of("scenarios");
    private static final int GAMES = 20_000;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("[^.]+\\.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void loadsWithoutAnErrorOrWarning(Path file) {
        assertThat(load(file).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysOfEveryEventWhatItStandsOnOrThatItIsInvented(Path file) {
        for (Event event : scenario(file).events()) {
            assertThat(event.passage().projection()
                            || !event.passage().sources().isEmpty())
                    .as(event.id().name())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void canReachEachOfItsEndingsAndFireEachOfItsEvents(Path file) {
        Scenario scenario = scenario(file);
        Engine engine = new Engine(scenario);
        Set<String> endings = new HashSet<>();
        Set<String> events = new HashSet<>();
        for (long seed = 0; seed < GAMES; seed++) {
            Random random = new Random(seed);
            Story story = play(engine, new SeededDraws(seed), (position, question) -> {
                List<Option> open = question.open();
                return open.get(random.nextInt(open.size()));
            });
            endings.add(story.ending().id().name());
            events.addAll(story.events());
        }
        assertThat(endings)
                .containsExactlyInAnyOrderElementsOf(scenario.endings().stream()
                        .map(ending -> ending.id().name())
                        .toList());
        assertThat(events)
                .containsExactlyInAnyOrderElementsOf(scenario.events().stream()
                        .map(event -> event.id().name())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> goesAsItsOwnTestsSay() throws IOException {
        return files().stream().map(ShippedScenariosTest::scenario).flatMap(scenario -> {
            TestPlayer player = new TestPlayer(new Engine(scenario));
            return scenario.tests().stream()
                    .map(test -> DynamicTest.dynamicTest(
                            scenario.heading().id() + ": " + test.name(),
                            () -> assertThat(player.play(test)).isEqualTo(new TestOutcome.Passed(test))));
        });
    }

    private record Story(Position.Ended end, List<String> events) {
        Ending ending() {
            return end.ending();
        }
    }

    private static Story play(Engine engine, Draws draws, BiFunction<Position.Deciding, Question, Option> chooses) {
        List<String> events = new ArrayList<>();
        Position position = engine.begin();
        while (position instanceof Position.Deciding deciding) {
            List<Option> answers = deciding.questions().stream()
                    .map(question -> chooses.apply(deciding, question))
                    .toList();
            var step = engine.decide(deciding, answers, draws);
            step.ledger().stream()
                    .filter(Occurrence.Fired.class::isInstance)
                    .map(Occurrence.Fired.class::cast)
                    .forEach(fired -> events.add(fired.event().id().name()));
            position = step.position();
        }
        return new Story((Position.Ended) position, events);
    }

    private static Scenario scenario(Path file) {
        return load(file).scenario().orElseThrow();
    }

    private static Loading load(Path file) {
        try {
            return new ScenarioLoader().load(file.toString(), Files.readAllBytes(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
