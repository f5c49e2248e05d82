package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may happen to a real terminal, and loses nothing. */
class RobustTerminalTest {

    private static final String HEADLINE = "A ship without lights";

    @TempDir
    private Path folder;

    private Session session;
    private Tmux tmux;

    private Tmux startHarbour(String kind) {
        session = new Session(folder, kind);
        tmux = session.tmux;
        return session.start(Session.HARBOUR).await(HEADLINE);
    }

    @AfterEach
    void close() {
        if (session != null) {
            session.close();
        }
    }

    private List<String> save() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("saves"))) {
            Path file = files.filter(each -> each.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(file);
        }
    }

    @Test
    void aGameIsSuspendedAndGoneOnWith() {
        startHarbour("screen").press("C-z").await("topped");
        session.assertRestored();
        tmux.type("fg; echo ended-$?").await(HEADLINE).press("Down", "Enter").await("Hail it by radio");
        assertThat(tmux.known("alternate_on")).isEqualTo("1");
        assertThat(tmux.known("mouse_any_flag")).isEqualTo("1");
        assertThat(tmux.known("cursor_flag")).isEqualTo("0");
        tmux.press("C-c").await("ended-0");
        session.assertRestored();
    }

    @Test
    void aGameIsStoppedFromOutsideAndGoneOnWith() {
        startHarbour("screen");
        session.signal("STOP");
        // What the shell says then is told by nobody to the game, and stands on its screen until it goes on.
        tmux.await("topped").type("clear").await("ready:");
        tmux.type("fg; echo ended-$?").await(HEADLINE).press("Down", "Enter").await("Hail it by radio");
        assertThat(tmux.known("cursor_flag")).isEqualTo("0");
        tmux.press("C-c").await("ended-0");
        session.assertRestored();
    }

    @Test
    void aStormOfSizesEndsInTheLast() {
        startHarbour("screen");
        String before = tmux.seen();
        for (int i = 0; i < 60; i++) {
            tmux.resize(60 + i * 37 % 90, 20 + i * 11 % 40);
        }
        tmux.resize(80, 24);
        // The last signal may come after the last frame but one.
        tmux.await(before).press("m").await("Relations").press("Escape").await(before);
        tmux.press("C-c").await("ended-0");
    }

    @Test
    void whatIsPastedDecidesNothing() throws IOException {
        startHarbour("screen").press("Enter").await("Hail it by radio");
        tmux.paste("1\n\ny\n2\n\nq\ny\n").await("What was pasted");
        assertThat(tmux.seen()).contains("Hail it by radio");
        tmux.press("m").await("Relations").press("C-c").await("ended-0");
        assertThat(save()).as("nothing but its heading").hasSize(1);
    }

    @Test
    void enterHeldDownIsPressedOnce() throws IOException {
        startHarbour("screen").hold("Enter", 50).await("Hail it by radio");
        // Another key in between, so that the next is pressed, however slow the machine is.
        tmux.press("Down", "Up", "Enter").await("Take this one?");
        tmux.press("Down").hold("Enter", 50).press("n").await("a analysts");
        tmux.press("C-c").await("ended-0");
        assertThat(save()).as("nothing but its heading").hasSize(1);
    }

    @Test
    void aTerminalThatGoesAwayLosesNothing() throws IOException {
        startHarbour("screen").press("Enter").await("Hail it by radio");
        tmux.press("Enter").await("Take this one?").press("Enter").await("The radio crackles");
        ProcessHandle game = session.running();
        tmux.close();
        assertThat(game.onExit().orTimeout(30, TimeUnit.SECONDS)).succeedsWithin(Duration.ofSeconds(30));
        assertThat(save()).as("its heading and what was decided").hasSize(2);
    }

    @Test
    void aTerminalThatNobodyKnowsWillDo() {
        startHarbour("nonesuch").press("Enter").await("Hail it by radio");
        tmux.press("Enter").await("Take this one?").press("Enter").await("The radio crackles");
        tmux.press("C-c").await("ended-0");
        session.assertRestored();
    }
}
