package demarche.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.GoldenFile;
import demarche.authoring.diagnostic.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Slips that authors make, each with what they are told: one problem, and what to do about it. */
class AdviceTest {

    private static final Path FOLDER = Path.of("src/test/resources/advice");
    private static final ScenarioLoader LOADER = new ScenarioLoader();

    static List<Path> slips() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("slips")
    void oneSlipIsOneProblemWithAnAnswer(Path file) throws IOException {
        String name = file.getFileName().toString();
        Loading loading = LOADER.load(name, Files.readAllBytes(file));
        assertThat(loading.diagnostics()).hasSize(1);
        TextReport report = new TextReport(false);
        GoldenFile.named("advice/" + name.replace(".yaml", ".txt"))
                .mustBe(loading.diagnostics().stream()
                        .map(found -> report.of(found, loading.lines()) + "\n")
                        .collect(Collectors.joining("\n")));
    }
}
