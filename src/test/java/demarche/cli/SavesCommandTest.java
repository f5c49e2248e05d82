package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.saves.Opening;
import demarche.saves.SaveFolder;
import demarche.saves.SavedGame;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SavesCommandTest {

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Path folder) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute("saves", "--saves", folder.toString());
    }

    private static Scenario scenario(String id, String title) {
        return Scenarios.of("""
                demarche: 1
                id: call
                title: TITLE
                summary: One call.
                actors: {tokyo: {name: Tokyo}}
                seats: {tokyo: {role: You advise Tokyo.}}
                meters: {tension: {label: Tension, start: 40}}
                turns:
                  - id: evening
                    date: 3 May
                    title: A call
                    decisions:
                      tokyo:
                        question: Well?
                        options:
                          - {id: answer, label: Answer, effects: {tension: -1}}
                          - {id: hang-up, label: Hang up, effects: {tension: +1}}
                endings:
                  - {id: loud, when: tension > 40, title: Loud, text: Loud.}
                  - {id: quiet, title: Quiet, text: Quiet.}
                """.replace("TITLE", title).replace("id: call", "id: " + id));
    }

    private Path save(String title, boolean played) {
        return save("call", title, played);
    }

    private Path save(String id, String title, boolean played) {
        Opening opening = new SaveFolder(temp).begin(scenario(id, title), 1, Set.of("tokyo"));
        try (SavedGame saved = ((Opening.Opened) opening).game()) {
            if (played) {
                saved.choose("answer");
            }
            return saved.file();
        }
    }

    @Test
    void saysThatThereAreNone() {
        Path folder = temp.resolve("nothing here");
        assertThat(run(folder)).isZero();
        assertThat(out.toString().strip()).isEqualTo("There are no saved games in " + folder + ".");
    }

    @Test
    void listsTheNewestFirstInColumns() throws IOException {
        Path older = save("The Call", true);
        Path newer = save("緊張の海", true);
        save("Never decided", false);
        Files.setLastModifiedTime(older, FileTime.from(Instant.now().minusSeconds(3600)));
        assertThat(run(temp)).isZero();
        List<String> lines = out.toString().lines().toList();
        String date = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d";
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).matches("SCENARIO  SEATS  TURN     SAVED +FILE");
        assertThat(lines.get(1)).matches("緊張の海  tokyo  evening  " + date + "  " + newer.getFileName());
        assertThat(lines.get(2)).matches("The Call  tokyo  evening  " + date + "  " + older.getFileName());
    }

    @Test
    void cutsNothing() {
        save("A title that is long ".repeat(8).strip(), true);
        run(temp);
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("A title that is long ".repeat(8).strip())
                .containsPattern("evening \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d call-tokyo-1.jsonl");
    }

    @Test
    void tellsScenariosWithOneTitleApart() {
        save("The Call", true);
        save("call-again", "The Call", true);
        run(temp);
        assertThat(out.toString()).contains("The Call (call)", "The Call (call-again)");
    }

    @Test
    void listsADamagedOneAndSaysWhatIsWrong() throws IOException {
        Path file = save("The Call", true);
        Files.writeString(file, Files.readString(file).replace("\"answer\"", "\"hang-up\""));
        assertThat(run(temp)).isZero();
        assertThat(out.toString()).contains("(damaged) The Call", file + " is damaged at line 2");
    }

    @Test
    void saysSoWhereTheFolderIsAFile() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        assertThat(run(file)).isEqualTo(ExitCode.UNREADABLE);
        assertThat(err.toString().strip())
                .isEqualTo("demarche: " + file + " cannot be read: it is a file, not a folder.");
    }

    @Nested
    class TheFolder {

        private final Map<String, String> variable = Map.of(SavesOption.VARIABLE, "from-variable");

        @Test
        void isTheOneThatIsNamed() {
            assertThat(SavesOption.folder(Path.of("named"), variable, "home")).isEqualTo(Path.of("named"));
        }

        @Test
        void isElseThatOfTheEnvironment() {
            assertThat(SavesOption.folder(null, variable, "home")).isEqualTo(Path.of("from-variable"));
        }

        @Test
        void isElseInTheHomeOfTheProgram() {
            assertThat(SavesOption.folder(null, Map.of(SavesOption.VARIABLE, ""), "home"))
                    .isEqualTo(Path.of("home", "saves"));
        }

        @Test
        void isElseInTheCurrentFolder() {
            assertThat(SavesOption.folder(null, Map.of(), null)).isEqualTo(Path.of("saves"));
        }
    }
}
