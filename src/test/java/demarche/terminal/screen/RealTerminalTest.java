package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program in a real terminal. */
class RealTerminalTest extends InTerminal {

    private Tmux startHarbour() {
        return session.start(Session.HARBOUR).await("A ship without lights");
    }

    @Test
    void aGameIsPlayedToItsEndWithAResumeInBetween() {
        startHarbour().press("Enter").await("Hail it by radio");
        assertThat(tmux.known("alternate_on")).isEqualTo("1");
        tmux.press("Enter").await("Take this one?").press("Enter").await("The radio crackles");
        tmux.press("q").await("The game is kept").press("y").await("ended-0");
        session.assertRestored();
        session.start("resume --scenario src/test/resources/screens/harbour.yaml")
                .await("The mole at night");
        tmux.press("Enter")
                .await("Both in turn")
                .press("Down", "Enter")
                .await("Take this one?")
                .press("Enter");
        tmux.await("each other's songs").press("Enter").await("The end: A shared harbour");
        tmux.press("q").await("Stop playing?").press("y").await("ended-0");
        session.assertRestored();
    }

    @Test
    void theMouseIsHeardAndLeftToTheShellAfterwards() {
        startHarbour().click("decide").await("Hail it by radio");
        assertThat(tmux.known("mouse_standard_flag")).isEqualTo("1");
        assertThat(tmux.known("mouse_sgr_flag")).isEqualTo("1");
        tmux.click("Board it").await("▸ 2. Board it").click("Board it").await("Take this one?");
        tmux.click("take it").await("The pilots go out at dawn.");
        tmux.click("quit").await("The game is kept").press("y").await("ended-0");
        assertThat(tmux.known("mouse_standard_flag")).isEqualTo("0");
        assertThat(tmux.known("mouse_sgr_flag")).isEqualTo("0");
        session.assertRestored();
    }

    @ParameterizedTest
    @CsvSource({"TERM,143", "HUP,129", "INT,130"})
    void aSignalLeavesTheTerminalAsItWas(String signal, int code) {
        startHarbour();
        session.signal(signal);
        tmux.await("ended-" + code);
        session.assertRestored();
    }

    @Test
    void controlCStopsAndKeepsTheGame() {
        startHarbour().press("Enter").await("What is done").press("Enter").await("Take this one?");
        tmux.press("Enter").await("radio crackles");
        tmux.press("C-c").await("ended-0");
        assertThat(tmux.seen()).contains("The game is kept in");
        session.assertRestored();
    }

    @Test
    void aChangeOfSizeIsFollowed() {
        startHarbour();
        tmux.resize(120, 40);
        tmux.await("Relations");
        tmux.resize(50, 20);
        tmux.await("Demarche needs a window");
        tmux.resize(80, 24);
        tmux.await("A ship without lights");
        tmux.press("q").await("Stop playing?").press("y").await("ended-0");
        session.assertRestored();
    }
}
