package demarche.terminal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.GoldenFile;
import demarche.Scenarios;
import demarche.saves.Opening;
import demarche.saves.SaveFolder;
import demarche.saves.SavedGame;
import demarche.scenario.Scenario;
import demarche.terminal.view.Phrases;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two capitals at one machine, in plain lines. */
class PlainHotSeatTest {

    @TempDir
    private Path folder;

    private Scenario strait;

    @BeforeEach
    void read() throws IOException {
        strait = Scenarios.of(Files.readString(Path.of("src/test/resources/screens/strait.yaml")));
    }

    private SavedGame begun(String subfolder) {
        SaveFolder saves = new SaveFolder(folder.resolve(subfolder));
        return ((Opening.Opened) saves.begin(strait, 7, Set.of("beijing", "tokyo"))).game();
    }

    private static String played(SavedGame game, String... typed) {
        Script script = new Script(typed);
        new PlainGame(new Opening.Opened(game, List.of()), "demarche resume --plain", script.dialogue()).play();
        return script.transcript();
    }

    @Test
    void readsFromBeginningToEnd() {
        try (SavedGame game = begun("saves")) {
            String transcript = played(
                    game,
                    "1",
                    "help",
                    "ready",
                    "goals",
                    "1",
                    "why",
                    "log",
                    "ready",
                    "goals",
                    "2",
                    "ready",
                    "blame",
                    "undo",
                    "yes",
                    "ready",
                    "leave-it",
                    "ready",
                    "1",
                    "ready",
                    "2",
                    "ready",
                    "2",
                    "log",
                    "quit");
            GoldenFile.named("plain/strait.txt").mustBe(transcript);
            assertThat(game.game().isOver()).isTrue();
        }
    }

    @Test
    void nothingThatIsSaidToTheSecondTellsWhatTheFirstHasChosen() {
        String[] asks = {
            "ready",
            "meters",
            "why",
            "log",
            "goals",
            "news",
            "sources",
            "terms",
            "briefing",
            "options",
            "analysts",
            "forecast",
            "dance"
        };
        List<String> said = new ArrayList<>();
        for (String choice : List.of("our-tug", "leave-it")) {
            try (SavedGame game = begun(choice)) {
                game.choose(choice);
                said.add(played(game, asks));
            }
        }
        assertThat(said.get(0)).isEqualTo(said.get(1)).contains("Decided so far: Beijing.", "fishermen");
    }

    @Test
    void whatIsDecidedIsTypedUnseenAndNothingElse() {
        List<String> seen = new ArrayList<>();
        Echo echo = new Echo() {
            @Override
            public void off() {
                seen.add("off");
            }

            @Override
            public void on() {
                seen.add("on");
            }
        };
        try (SavedGame game = begun("saves")) {
            StringBuilder out = new StringBuilder();
            Dialogue dialogue = new Dialogue(new StringReader("ready\n1\nready\n"), out, Phrases.english(), echo);
            new PlainGame(new Opening.Opened(game, List.of()), "", dialogue).play();
            assertThat(seen)
                    .as("for Beijing, and for Tokyo, which types nothing more")
                    .hasSize(4);
            assertThat(seen).containsExactly("off", "on", "off", "on");
            assertThat(out).contains("What you type is not shown").doesNotContain("Beijing: Send a tug");
        }
    }

    @Test
    void aWordThatIsNearlyAnOptionIsNotSaidBack() {
        try (SavedGame game = begun("saves")) {
            assertThat(played(game, "ready", "our-tog").replace("> our-tog", ""))
                    .contains("That is nothing you can do here.")
                    .doesNotContain("our-tog");
        }
    }

    @Test
    void aGameIsGoneOnWithInTheMiddleOfATurn() {
        SavedGame game = begun("saves");
        played(game, "ready", "1");
        game.close();
        Opening opening = new SaveFolder(folder).open(game.file(), (id, fingerprint) -> Optional.of(strait));
        try (SavedGame again = ((Opening.Opened) opening).game()) {
            assertThat(again.game()).isEqualTo(game.game());
            assertThat(played(again, "ready", "2"))
                    .contains(
                            "Hand over to Tokyo", "Decided so far: Beijing.", "Beijing: Send a tug", "Tokyo: Sail on");
        }
    }
}
