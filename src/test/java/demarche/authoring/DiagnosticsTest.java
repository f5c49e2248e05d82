package demarche.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.GoldenFile;
import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Diagnostic;
import demarche.authoring.diagnostic.Entry;
import demarche.authoring.diagnostic.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code there is, by the examples of its entry in the catalogue. */
class DiagnosticsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/demarche/authoring/diagnostics");

    @Nested
    class TheCatalogue {

        @Test
        void hasOneEntryForEachCodeAndNoOther() throws IOException {
            try (Stream<Path> files = Files.list(RESOURCES)) {
                List<String> names = files.map(file -> file.getFileName().toString())
                        .sorted()
                        .toList();
                assertThat(names)
                        .isEqualTo(Arrays.stream(Code.values())
                                .map(code -> code.id() + ".yaml")
                                .sorted()
                                .toList());
            }
        }

        @ParameterizedTest
        @EnumSource(Code.class)
        void saysEverythingInSentences(Code code) {
            Entry entry = CatalogueExamples.entry(code);
            assertThat(entry.code()).isEqualTo(code.id());
            assertThat(entry.title()).isNotBlank().doesNotEndWith(".");
            assertThat(entry.message()).endsWith(".");
            assertThat(entry.help()).isNotEmpty().allSatisfy(line -> assertThat(line)
                    .matches("(?s).*[.?\"}]"));
            assertThat(entry.explanation().strip()).endsWith(".");
        }
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void theFailingExampleHasThisProblemAndNoOther(Code code) throws IOException {
        Loading loading = CatalogueExamples.failing(code);
        TextReport report = new TextReport(false);
        String text = loading.diagnostics().stream()
                .map(diagnostic -> report.of(diagnostic, loading.lines()) + "\n")
                .collect(Collectors.joining("\n"));
        assertThat(loading.diagnostics())
                .as(text)
                .isNotEmpty()
                .extracting(Diagnostic::code)
                .containsOnly(code.id());
        assertThat(loading.scenario().isPresent()).isEqualTo(!loading.hasErrors());
        GoldenFile.named("diagnostics/" + code.id() + ".txt").mustBe(text);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void theMendedExampleHasNone(Code code) throws IOException {
        assertThat(CatalogueExamples.mended(code).diagnostics()).isEmpty();
    }
}
