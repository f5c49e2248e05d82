package demarche.authoring;

import demarche.GoldenFile;
import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Entry;
import demarche.authoring.diagnostic.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of all diagnostics is made from the catalogue; this makes it, and finds it stale. */
class DiagnosticsPageTest {

    private static final Map<Character, String> GROUPS = new TreeMap<>(Map.of(
            '0', "The file and its YAML",
            '1', "What stands where",
            '2', "Names",
            '3', "Conditions and other expressions",
            '4', "Meters and effects",
            '5', "Translations",
            '6', "Events and endings",
            '7', "Tests",
            '8', "What is likely a slip",
            '9', "Advice"));

    @Test
    void thePageSaysWhatTheCatalogueSays() throws IOException {
        GoldenFile.at(Path.of("docs/diagnostics.md")).mustBe(page());
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Diagnostics

                Everything that `demarche check` can say of a scenario, by its code. Errors
                stand in the way of playing; warnings do not. Advice is given by
                `demarche lint`. `demarche explain CODE` shows the same, with an example
                in full.

                This page is made from the files under
                `src/main/resources/demarche/authoring/diagnostics`; edit those, then run
                `mvn test -Dtest=DiagnosticsPageTest -Ddemarche.golden.update=true`.
                """);
        for (Map.Entry<Character, String> group : GROUPS.entrySet()) {
            List<Code> codes = Arrays.stream(Code.values())
                    .filter(code -> code.id().charAt(2) == group.getKey())
                    .toList();
            page.append("\n## ").append(group.getValue()).append("\n\n| code | | |\n| --- | --- | --- |\n");
            for (Code code : codes) {
                Entry entry = CatalogueExamples.entry(code);
                page.append("| [")
                        .append(code.id())
                        .append("](#")
                        .append(anchor(entry))
                        .append(") | ");
                page.append(entry.title())
                        .append(" | ")
                        .append(entry.severity().word())
                        .append(" |\n");
            }
            for (Code code : codes) {
                page.append(section(code));
            }
        }
        return page.toString();
    }

    private static String section(Code code) throws IOException {
        Entry entry = CatalogueExamples.entry(code);
        Loading failing = CatalogueExamples.failing(code);
        String report = new TextReport(false).of(failing.diagnostics().get(0), failing.lines());
        return "\n### " + heading(entry) + "\n\n"
                + entry.explanation().strip() + "\n\n"
                + "```text\n" + report + "\n```\n"
                + mended(entry);
    }

    /** The lines of the mended example that the failing one has not, which are the mending. */
    private static String mended(Entry entry) {
        List<String> failing = entry.failing().lines().toList();
        List<String> changed = new ArrayList<>(entry.mended().lines().toList());
        changed.removeAll(failing);
        if (changed.isEmpty() || changed.size() > 4) {
            return "";
        }
        return "\nMended:\n\n```yaml\n" + changed.stream().collect(Collectors.joining("\n")) + "\n```\n";
    }

    private static String heading(Entry entry) {
        return entry.code() + ": " + entry.title();
    }

    /** As sites that show Markdown make it from a heading. */
    private static String anchor(Entry entry) {
        return heading(entry)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-');
    }
}
