package demarche.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.authoring.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are wrong in one way each; the name begins with the code that must be among what is found. */
class MustFailTest {

    private static final Path FOLDER = Path.of("src/test/resources/must-fail");

    private static final ScenarioLoader LOADER = new ScenarioLoader();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @BeforeAll
    static void setUpTheSchemaOutsideOfAnyTimeLimit() {
        LOADER.load("warm.yaml", new byte[] {'a', ':', ' ', 'b'});
    }

    @ParameterizedTest
    @MethodSource("files")
    void isFoundWithinTheTimeLimit(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Loading loading = CpuTime.within(CpuTime.LIMIT, () -> LOADER.load(file.toString(), bytes));
        String code = file.getFileName().toString().substring(0, 5);
        assertThat(loading.diagnostics()).extracting(Diagnostic::code).contains(code);
        assertThat(loading.scenario()).isEmpty();
        Positions.check(loading);
    }

    @Test
    void anExpressionIsUnderlinedWhereItStandsInEveryStyleOfText() throws IOException {
        for (Path file : files()) {
            if (file.getFileName().toString().startsWith("DM310-")) {
                Loading loading = LOADER.load(file.toString(), Files.readAllBytes(file));
                assertThat(loading.diagnostics())
                        .as(file.toString())
                        .singleElement()
                        .satisfies(found -> {
                            String line = loading.lines().get(found.place().line() - 1);
                            String underlined = line.substring(
                                    found.place().column() - 1, found.place().endColumn() - 1);
                            assertThat(underlined).isEqualTo("tensions");
                        });
            }
        }
    }
}
