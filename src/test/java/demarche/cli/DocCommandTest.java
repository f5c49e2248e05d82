package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.GoldenFile;
import demarche.authoring.writing.Template;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import picocli.CommandLine;

@DisplayName("demarche doc")
class DocCommandTest {

    private static final String SHIPS = "src/test/resources/analysis/graph.yaml";
    private static final String EVERYTHING = "src/test/resources/scenarios/everything.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesAPageForABrowser() {
        assertThat(run("doc", SHIPS)).isEqualTo(ExitCode.FINE);
        GoldenFile.named("handbook/ships.html").mustBe(out.toString());
    }

    @Test
    void writesMarkdown() {
        assertThat(run("doc", "--format=md", EVERYTHING)).isEqualTo(ExitCode.FINE);
        GoldenFile.named("handbook/everything.md").mustBe(out.toString());
    }

    @Test
    void countsGamesWhereExactOddsAreOutOfReachAndSaysSo() {
        assertThat(run("doc", "--format=md", "--max-states=2", "--games=1000", SHIPS))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString())
                .contains("counted in 1,000 simulated games", "(from ", "Partial: the budget lasted for");
    }

    @ParameterizedTest
    @ValueSource(strings = {SHIPS, EVERYTHING, "scenarios/first-briefing.yaml", "scenarios/two-fronts.yaml"})
    void needsNothingElseAndEveryLinkLeadsSomewhere(String file) throws Exception {
        assertThat(run("doc", "--max-states=2000", "--games=200", file)).isEqualTo(ExitCode.FINE);
        mustStandAlone(out.toString());
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenOfEachTemplate(Template template, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("mine.yaml");
        assertThat(run("new", file.toString(), "--template", template.word())).isEqualTo(ExitCode.FINE);
        out.getBuffer().setLength(0);
        assertThat(run("doc", file.toString())).isEqualTo(ExitCode.FINE);
        mustStandAlone(out.toString());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void beginsAPageOnlyWithALongChapterAndGivesTheDrawingOneOfItsOwn() {
        assertThat(run("doc", SHIPS)).isEqualTo(ExitCode.FINE);
        assertThat(matches("<section class=\"part\">\\s*<h2 id=\"([^\"]*)\"", out.toString()))
                .containsExactly("turns", "events", "endings");
        assertThat(matches("<section class=\"drawing\">\\s*<h2[^>]*>.*</h2>\\s*<(figure)>", out.toString()))
                .hasSize(1);
        assertThat(out.toString()).contains(".part{break-before:page}", ".drawing{page:drawing}");
    }

    private static void mustStandAlone(String page) throws Exception {
        assertThat(page).doesNotContain("<script", "src=", "@import", "url(http", "<link");
        Set<String> anchors = new HashSet<>();
        matches("id=\"([^\"]*)\"", page)
                .forEach(id -> assertThat(anchors.add(id)).as(id).isTrue());
        assertThat(anchors).containsAll(matches("href=\"#([^\"]*)\"", page));
        // Everything but the one-sided head is well-formed XML as well.
        String body = page.substring(page.indexOf("<body>"), page.indexOf("</body>") + "</body>".length());
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(body.replace("<br>", "<br/>"))))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("body");
    }

    @Test
    void escapesWhatTheAuthorWrites(@TempDir Path folder) throws IOException {
        String nasty = "<script>alert(1)</script> & \\\"*x*_y_ | `z`";
        Path file = folder.resolve("nasty.yaml");
        String text = Files.readString(Path.of(SHIPS))
                .replaceFirst("(?m)^title: .*$", Matcher.quoteReplacement("title: \"" + nasty + "\""));
        Files.writeString(file, text);
        assertThat(run("doc", file.toString())).isEqualTo(ExitCode.FINE);
        assertThat(out.toString())
                .contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;*x*_y_ | `z`</h1>")
                .doesNotContain("<script");
        out.getBuffer().setLength(0);
        assertThat(run("doc", "--format=md", file.toString())).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).startsWith("# \\<script\\>alert(1)\\</script\\> \\& \"\\*x\\*\\_y\\_ \\| \\`z\\`\n");
    }

    @Test
    void writesToAFile(@TempDir Path folder) {
        Path file = folder.resolve("ships.html");
        assertThat(run("doc", "-o", file.toString(), SHIPS)).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).isEmpty();
        assertThat(file).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(run("doc", "-o", folder.resolve("no").resolve("x").toString(), SHIPS))
                .isEqualTo(ExitCode.UNWRITABLE);
        assertThat(err.toString()).contains("cannot be written: there is no such folder");
    }

    @Test
    void writesNothingWithErrors() {
        assertThat(run("doc", "src/test/resources/must-fail/DM408-words.yaml")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out.toString()).contains("DM408", "has errors, so that there is nothing to write");
        assertThat(run("doc", "nowhere.yaml")).isEqualTo(ExitCode.UNREADABLE);
    }

    private static List<String> matches(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private int run(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
