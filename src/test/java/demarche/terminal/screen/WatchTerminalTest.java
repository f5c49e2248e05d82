package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.authoring.translation.TextUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A scenario that is played in a real terminal while it is written")
class WatchTerminalTest extends InTerminal {

    private Path file;

    @BeforeEach
    void copy() throws IOException {
        file = folder.resolve("harbour.yaml");
        Files.copy(Path.of("src/test/resources/screens/harbour.yaml"), file);
    }

    private void write(String part, String by) throws IOException {
        Files.writeString(file, edited(part, by));
    }

    /** As editors do that never leave a file half written. */
    private void replace(String part, String by) throws IOException {
        Path other = Files.writeString(folder.resolve(".harbour.yaml.swp"), edited(part, by));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private String edited(String part, String by) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(part);
        return text.replace(part, by);
    }

    private void start(String more) {
        session.start("watch '" + file + "'" + more);
    }

    @Test
    void goesOnOverEveryTextThatIsSaved() throws IOException {
        start("");
        tmux.await("A ship without lights").press("Enter").await("Hail it by radio");
        tmux.press("Enter").await("Take this one?").press("Enter").await("The radio crackles");
        tmux.press("Enter").await("The mole at night");
        replace("The mole at night", "The mole at noon");
        tmux.await("The mole at noon");
        write("when: open", "when: opened");
        tmux.await("1 error").await("Line").press("Tab").await("Did you mean");
        write("when: opened", "when: open");
        tmux.await("The text was read again.");
        tmux.press("Enter").type("set trust 66").await("trust is set to 66 from the start of 1 July");
        tmux.press("Enter").type("jump 1").await("Now at 1 April.");
        tmux.resize(140, 45);
        tmux.await("A ship without lights").await("1 later decision is kept");
        tmux.resize(80, 24);
        tmux.press("q").await("Stop playing?").press("y").await("ended-0");
        session.assertRestored();
        assertThat(folder.resolve("saves")).doesNotExist();
    }

    /** A translation of the first headline. */
    private static String translation(String headline) {
        TextUnit unit = new TextUnit("turns.spring.title", List.of(), "", "A ship without lights");
        return """
                demarche-translation: 1
                scenario: harbour
                language: ja
                texts:
                  turns.spring.title: {of: %s, text: %s}
                """.formatted(unit.hash(), headline);
    }

    @Test
    void seesATranslationThatIsSaved() throws IOException {
        Path japanese = folder.resolve("harbour.ja.yaml");
        start(" --lang ja");
        tmux.await("A ship without lights");
        Files.writeString(japanese, translation("灯りのない船"));
        tmux.await("灯りのない船");
        Files.writeString(japanese, translation("暗い船"));
        tmux.await("暗い船");
        Files.writeString(japanese, translation("[暗い船"));
        tmux.await("A ship without lights");
        Path other = Files.writeString(folder.resolve("new.yaml"), translation("港の外の船"));
        Files.move(other, japanese, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        tmux.await("港の外の船");
        Files.delete(japanese);
        tmux.await("A ship without lights").press("C-c").await("ended-0");
        session.assertRestored();
    }

    @Test
    void waitsForATextThatCanBePlayed() throws IOException {
        write("title: The Harbour", "titel: The Harbour");
        start("");
        tmux.await("titel: The Harbour");
        replace("titel: The Harbour", "title: The Harbour");
        tmux.await("A ship without lights").press("C-c").await("ended-0");
        session.assertRestored();
    }

    @Test
    void isKeptWhereThatIsAsked() {
        start(" --record");
        tmux.await("A ship without lights").press("C-c").await("ended-0");
        assertThat(tmux.seen()).contains("The game is kept in");
        assertThat(folder.resolve("saves")).isNotEmptyDirectory();
    }

    @Test
    void isPlayedLineByLineToo() throws IOException {
        start(" --plain");
        tmux.await("Your decision, 1 to 3");
        replace("Hail it by radio", "Hail it by lamp");
        tmux.await("Hail it by lamp");
        tmux.type("quit").await("ended-0");
    }
}
