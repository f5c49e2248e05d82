package demarche.terminal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.saves.SaveFolder;
import demarche.terminal.view.Flaw;
import demarche.terminal.view.Phrases;
import demarche.terminal.workbench.Manuscript;
import demarche.terminal.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A game played in plain lines while its scenario is written")
class PlainWorkbenchTest {

    @TempDir
    private Path folder;

    private final Deque<Runnable> saves = new ArrayDeque<>();
    private final StringBuilder said = new StringBuilder();
    private String harbour = "";
    private Workbench workbench;

    @BeforeEach
    void begin() throws IOException {
        harbour = Files.readString(Path.of("src/test/resources/screens/harbour.yaml"));
        workbench = new Workbench(Phrases.english(), "harbour.yaml", false, scenario -> new SaveFolder(folder)
                .begin(scenario, 7, Set.of("beijing")));
    }

    private void good(String text) {
        workbench.hand(new Manuscript(Scenarios.of(text), List.of(), ""));
    }

    private void broken() {
        Flaw flaw = new Flaw(3, 8, true, "DM102", "A `title` is missing.", "Add one.", "titel: x");
        workbench.hand(new Manuscript(null, List.of(flaw), ""));
    }

    /** Types lines one after the other; an empty one stands for a save. */
    private String play(String... lines) {
        Deque<String> typing = new ArrayDeque<>(List.of(lines));
        Lines in = () -> {
            String line = typing.poll();
            said.append("> ").append(line).append('\n');
            if (line == null) {
                return new Heard.End();
            }
            if (line.isEmpty()) {
                saves.remove().run();
                return new Heard.News();
            }
            return new Heard.Typed(line);
        };
        new PlainWorkbench(workbench, new Dialogue(in, said, Phrases.english(), Echo.NONE)).play();
        return said.toString();
    }

    @Test
    void isToldAnewAfterASave() {
        good(harbour);
        saves.add(() -> good(harbour.replace("A ship without lights", "A ship with lights")));
        assertThat(play("", "quit"))
                .containsSubsequence("A ship without lights", "The text was read again.", "A ship with lights");
    }

    @Test
    void isNotAnsweredByASaveAndToldOfItAfterTheAnswer() {
        good(harbour);
        saves.add(() -> good(harbour.replace("A ship without lights", "A ship with lights")));
        assertThat(play("hail", "undo", "", "yes", "quit"))
                .containsSubsequence(
                        "Take back",
                        "> \n> yes",
                        Phrases.english().get("plain.undone"),
                        "The text was read again.",
                        "A ship with lights")
                .doesNotContain(Phrases.english().get("plain.undo-left"));
    }

    @Test
    void goesOnWhileTheTextIsBroken() {
        good(harbour);
        saves.add(this::broken);
        assertThat(play("", "problems", "hail", "quit"))
                .containsSubsequence(
                        "Line 3: A `title` is missing.",
                        "Line 3, column 8: DM102 A `title` is missing.",
                        "titel: x",
                        "The radio crackles");
    }

    @Test
    void waitsForAFirstTextThatCanBePlayed() {
        broken();
        saves.add(() -> good(harbour));
        assertThat(play("jump 2", "", "quit"))
                .containsSubsequence(
                        "Line 3: A `title` is missing.", "This file cannot be played yet", "A ship without lights");
        assertThat(workbench.saved()).isPresent();
    }

    @Test
    void isLeftBeforeThereIsOne() {
        broken();
        assertThat(play("quit")).contains("This file cannot be played yet");
        assertThat(workbench.saved()).isEmpty();
    }

    @Test
    void helpDoesNotSayThatAGameIsKeptWhichIsNot() {
        good(harbour);
        assertThat(play("help", "quit"))
                .contains("quit: stop; this game is not kept")
                .doesNotContain("the game is saved");
    }

    @Test
    void goesWhereItIsTold() {
        good(harbour);
        assertThat(play("hail", "jump 1", "set trust 60", "options", "conditions buy", "help"))
                .containsSubsequence(
                        "The mole at night",
                        "Now at 1 April.",
                        "trust is set to 60",
                        "3. Buy the cargo",
                        "buy, open",
                        "holds: trust >= 60 (now 60)",
                        "conditions, or conditions and a word")
                .doesNotContain("The game is saved. To go on");
    }
}
