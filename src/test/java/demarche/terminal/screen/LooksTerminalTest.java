package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** How the screens look in a real terminal, and that what is set is kept. */
class LooksTerminalTest extends InTerminal {

    private static final String HEADLINE = "A ship without lights";
    private static final String ANY_COLOUR = "(?s).*\u001b\\[[0-9;]*(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m].*";

    @Test
    void whatIsSetIsKeptForTheNextGame() throws Exception {
        session.start(Session.HARBOUR).await(HEADLINE).press("o").await("as suits the terminal");
        tmux.press("-", "-").await("safe for the colour-blind").press("Escape").await(HEADLINE);
        tmux.press("C-c").await("ended-0");
        assertThat(Files.readString(folder.resolve("settings"))).isEqualTo("theme = colour-blind\n");
        Files.writeString(folder.resolve("settings"), "theme = colour-blond\n");
        session.start(Session.HARBOUR)
                .await("theme can be auto")
                .await(HEADLINE)
                .press("o")
                .await("as suits the terminal");
        tmux.press("C-c").await("ended-0");
        assertThat(folder.resolve("settings.damaged")).hasContent("theme = colour-blond\n");
        session.assertRestored();
    }

    @Test
    void withoutColoursNoneIsSent() {
        session.start(Session.HARBOUR + " --no-color").await(HEADLINE);
        assertThat(tmux.coloured()).doesNotMatch(ANY_COLOUR);
        tmux.press("C-c").await("ended-0");
        session.start(Session.HARBOUR + " --theme light").await(HEADLINE);
        assertThat(tmux.coloured()).matches(ANY_COLOUR);
        tmux.press("C-c").await("ended-0");
    }
}
