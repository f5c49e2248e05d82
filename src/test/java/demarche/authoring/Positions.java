package demarche.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.authoring.diagnostic.Diagnostic;
import demarche.authoring.diagnostic.TextReport;

/** What must be true of every diagnostic, whatever the file. */
final class Positions {

    private Positions() {}

    /** Every diagnostic lies within the file, says something, and can be shown. */
    static void check(Loading loading) {
        TextReport report = new TextReport(false);
        for (Diagnostic diagnostic : loading.diagnostics()) {
            assertThat(diagnostic.place().line())
                    .as("%s", diagnostic)
                    .isBetween(1, loading.lines().size());
            String line = loading.lines().get(diagnostic.place().line() - 1);
            int length = line.codePointCount(0, line.length());
            assertThat(diagnostic.place().column()).as("%s", diagnostic).isBetween(1, length + 1);
            assertThat(diagnostic.place().endColumn())
                    .as("%s", diagnostic)
                    .isBetween(diagnostic.place().column() + 1, length + 2);
            assertThat(diagnostic.message()).isNotBlank();
            assertThat(report.of(diagnostic, loading.lines())).contains(diagnostic.message());
        }
    }
}
