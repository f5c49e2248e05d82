package demarche;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.authoring.ScenarioLoader;
import demarche.authoring.ScenarioTexts;
import demarche.authoring.TranslationFiles;
import demarche.authoring.TranslationLoading;
import demarche.authoring.translation.Progress;
import demarche.authoring.translation.Progress.State;
import demarche.engine.Engine;
import demarche.report.TestOutcome;
import demarche.report.TestPlayer;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Each translation that ships")
class ShippedTranslationsTest {

    private static final Path FOLDER = Path.of("scenarios");

    private final ScenarioLoader loader = new ScenarioLoader();

    static Stream<Arguments> files() throws IOException {
        Stream.Builder<Arguments> all = Stream.builder();
        for (Path scenario : ShippedScenariosTest.files()) {
            for (Map.Entry<String, Path> translation :
                    TranslationFiles.of(scenario).entrySet()) {
                all.accept(Arguments.of(scenario, translation.getKey(), translation.getValue()));
            }
        }
        return all.build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-briefing.yaml", "two-fronts.yaml"})
    void isThereInThreeLanguages(String scenario) throws IOException {
        assertThat(TranslationFiles.of(FOLDER.resolve(scenario))).containsOnlyKeys("ja", "ko", "zh");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("files")
    void isCompleteAndHasNothingWrong(Path scenario, String language, Path file) throws IOException {
        byte[] content = Files.readAllBytes(scenario);
        ScenarioTexts texts = loader.load("", content).texts().orElseThrow();
        TranslationLoading read = loader.translation(file.toString(), Files.readAllBytes(file), content);
        assertThat(read.loading().diagnostics()).isEmpty();
        Progress progress = Progress.of(read.translation().orElseThrow(), texts.units());
        assertThat(progress.lines())
                .filteredOn(line -> line.state() != State.DONE)
                .extracting(line -> line.unit().key())
                .isEmpty();
        assertThat(progress.percent()).isEqualTo(100);
        assertThat(read.translation().orElseThrow().language()).isEqualTo(language);
    }

    /** As the scenario's own tests say, which are of no language. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("files")
    void isTheSameGame(Path scenario, String language, Path file) throws IOException {
        Scenario translated = loader.load(language, Files.readAllBytes(scenario), Files.readAllBytes(file))
                .scenario()
                .orElseThrow();
        assertThat(translated.heading().language()).isEqualTo(language);
        TestPlayer player = new TestPlayer(new Engine(translated));
        assertThat(loader.load(language, Files.readAllBytes(scenario))
                        .scenario()
                        .orElseThrow()
                        .tests())
                .isNotEmpty()
                .allMatch(test -> player.play(test) instanceof TestOutcome.Passed);
    }
}
