package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two capitals at one real terminal. */
class HotSeatTerminalTest extends InTerminal {

    private static final String STRAIT = "src/test/resources/screens/strait.yaml";
    private static final String BEGIN = "play " + STRAIT + " --seat beijing,tokyo --seed 7";
    private static final String RESUME = "resume --scenario " + STRAIT;

    @Test
    void whoIsKilledInTheMiddleOfATurnGoesOnThere() {
        session.start(BEGIN).await("Hand over to Beijing").press("Space").await("A buoy has broken loose");
        tmux.press("Enter")
                .await("Who picks")
                .press("Enter")
                .await("Take this one?")
                .press("Enter");
        tmux.await("Hand over to Tokyo");
        assertThat(tmux.everSeen()).doesNotContain("Send a tug");
        session.signal("KILL");
        tmux.await("ended-137").type("reset; clear; echo reset-$((6 * 7))").await("reset-42");
        session.start(RESUME).await("Decided so far: Beijing.").press("Space").await("A buoy has broken loose");
        tmux.press("Enter")
                .await("fishermen")
                .press("Down", "Enter")
                .await("Take this one?")
                .press("Enter");
        tmux.await("Tokyo: Sail on");
        assertThat(tmux.seen()).contains("Beijing: Send a tug");
        tmux.press("Enter").await("To decide at once: Tokyo.");
        tmux.press("Enter").await("Hand over to Tokyo").press("Space").await("What is said of the boat?");
        tmux.press("q").await("The game is kept").press("y").await("ended-0");
    }

    @Test
    void inPlainLinesWhatIsTypedIsNowhereToBeSeen() {
        session.start(BEGIN + " --plain").await("“ready”, or “help”:");
        tmux.type("ready").await("What you type is not shown");
        tmux.type("our-tug").await("Hand over to Tokyo");
        assertThat(tmux.everSeen()).contains("Entered.").doesNotContain("our-tug");
        tmux.type("ready").await("fishermen").type("quit").await("ended-0");
        session.assertRestored();
        session.start(RESUME + " --plain").await("Decided so far: Beijing.").type("ready");
        tmux.await("What you type is not shown");
        session.signal("TERM");
        tmux.await("ended-143");
        session.assertRestored();
    }
}
