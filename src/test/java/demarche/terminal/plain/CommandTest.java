package demarche.terminal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.terminal.view.HelpView;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandTest {

    /** Keys that move about on a screen, choose on it, or change how it looks: lines have no such thing. */
    private static final Set<HelpView.Key> OF_SCREENS_ALONE = EnumSet.of(
            HelpView.Key.CHOOSE,
            HelpView.Key.MOVE,
            HelpView.Key.READ,
            HelpView.Key.GO_ON,
            HelpView.Key.SIT,
            HelpView.Key.SEVERAL,
            HelpView.Key.SCROLL,
            HelpView.Key.MOMENT,
            HelpView.Key.CONTINUE,
            HelpView.Key.SAVES,
            HelpView.Key.PICK,
            HelpView.Key.PANE,
            HelpView.Key.PERCENT,
            HelpView.Key.FOUND,
            HelpView.Key.BACK,
            HelpView.Key.COMMANDS,
            HelpView.Key.CHANGE,
            HelpView.Key.ORDER,
            HelpView.Key.AUTHOR,
            HelpView.Key.SETTINGS,
            HelpView.Key.INTERRUPT,
            HelpView.Key.SUSPEND);

    private static final Map<HelpView.Key, Command> OTHER_NAMES =
            Map.of(HelpView.Key.SEARCH, Command.FIND, HelpView.Key.DOSSIERS, Command.TERMS);

    @ParameterizedTest
    @EnumSource(HelpView.Key.class)
    void whateverCanBeLookedUpOnTheScreensCanBeAskedFor(HelpView.Key key) {
        if (!OF_SCREENS_ALONE.contains(key)) {
            String word = OTHER_NAMES.containsKey(key)
                    ? OTHER_NAMES.get(key).word()
                    : Command.valueOf(key.name()).word();
            assertThat(Command.of(word)).isPresent();
        }
    }

    @Test
    void aFirstLetterIsOfTheEarliestThatBeginsWithIt() {
        assertThat(Command.of("f")).contains(Command.FORECAST);
        assertThat(Command.of("find")).contains(Command.FIND);
        assertThat(Command.of("t")).contains(Command.TRENDS);
    }
}
