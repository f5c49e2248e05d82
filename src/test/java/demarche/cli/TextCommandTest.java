package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("demarche text")
class TextCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path scenario = Path.of("");
    private Path sheet = Path.of("");
    private Path translation = Path.of("");

    @BeforeEach
    void scenario() throws IOException {
        scenario = Files.copy(Path.of("src/test/resources/screens/harbour.yaml"), folder.resolve("harbour.yaml"));
        sheet = folder.resolve("sheet.csv");
        translation = folder.resolve("harbour.ja.yaml");
    }

    private int run(Object... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return line.execute(words);
    }

    private void fillIn(String source, String text) throws IOException {
        String filled = Files.readString(sheet).replace("," + source + ",,", "," + source + "," + text + ",");
        assertThat(filled).contains(text);
        Files.writeString(sheet, filled);
    }

    @Test
    void goesToASheetAndBack() throws IOException {
        assertThat(run("text", "extract", scenario, "--lang", "ja", "-o", sheet))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("0 of ").contains("(0 %)");
        fillIn("The Harbour", "港");
        assertThat(run("text", "merge", scenario, sheet, "--lang", "ja")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("1 taken over; 1 of ");
        assertThat(Files.readString(translation)).contains("text: 港", "# The Harbour");
        assertThat(run("check", "--strict", translation)).isEqualTo(ExitCode.FINE);
        assertThat(run("text", "status", scenario)).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out.toString()).contains("harbour.ja.yaml: 1 of ");
        assertThat(run("text", "status", "--list", scenario)).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out.toString()).contains("ja  missing  summary\n");
        assertThat(run("text", "extract", scenario, "--lang", "ja")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains(",The Harbour,港,\r\n");
    }

    @Test
    void keepsWhatTheTranslatorWroteAtTheTop() throws IOException {
        Files.writeString(
                translation,
                "# By the second-year seminar.\ndemarche-translation: 1\nscenario: harbour\nlanguage: ja\ntexts: {}\n");
        assertThat(run("text", "extract", scenario, "--lang", "ja", "-o", sheet))
                .isEqualTo(ExitCode.FINE);
        fillIn("The Harbour", "港");
        assertThat(run("text", "merge", scenario, sheet, "--lang", "ja")).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(translation))
                .startsWith("# By the second-year seminar.\ndemarche-translation: 1\n");
    }

    @Test
    void listsWhatIsNotTakenOver() throws IOException {
        Files.writeString(sheet, "key,translation\ntitle,港\nnothing,無\n");
        assertThat(run("text", "merge", scenario, sheet, "--lang", "ja")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out.toString()).contains("sheet.csv:3: `nothing` is no text of the scenario");
        assertThat(Files.readString(translation)).contains("text: 港");
    }

    @Test
    void doesNotTouchATranslationThatItCannotRead() throws IOException {
        Files.writeString(translation, "demarche-translation: 1\ntexts: [}\n");
        Files.writeString(sheet, "key,translation\ntitle,港\n");
        assertThat(run("text", "merge", scenario, sheet, "--lang", "ja")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out.toString()).contains("harbour.ja.yaml:2:").contains("cannot be used until");
        assertThat(Files.readString(translation)).isEqualTo("demarche-translation: 1\ntexts: [}\n");
    }

    @Test
    void saysWhatASheetMustBe() throws IOException {
        Files.write(sheet, "key,translation\ntitle,港\n".getBytes(StandardCharsets.UTF_16));
        assertThat(run("text", "merge", scenario, sheet, "--lang", "ja")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("is not UTF-8 text");
        Files.writeString(sheet, "a,b\n");
        assertThat(run("text", "merge", scenario, sheet, "--lang", "ja")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString()).contains("sheet.csv:1: this is no sheet");
    }

    @Test
    void speaksXliff() throws IOException {
        assertThat(run("text", "extract", scenario, "--lang", "ko", "--format=xliff", "-o", sheet))
                .isEqualTo(ExitCode.FINE);
        String filled = Files.readString(sheet)
                .replaceFirst(
                        "(?s)(<source>The Harbour</source>.*?state=\")new\"></target>", "$1translated\">항구</target>");
        Files.writeString(sheet, filled);
        assertThat(run("text", "merge", scenario, sheet, "--lang", "ko")).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(folder.resolve("harbour.ko.yaml"))).contains("text: 항구");
    }

    @Test
    void needsToBeToldWhatToDo() {
        assertThat(run("text")).isEqualTo(ExitCode.USAGE);
        assertThat(run("text", "extract", scenario)).isEqualTo(ExitCode.USAGE);
        assertThat(run("text", "status", folder.resolve("none.yaml"))).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run("text", "status", scenario)).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("There is no translation");
    }
}
