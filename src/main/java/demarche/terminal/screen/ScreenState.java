package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.Contents;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Phrases;
import java.util.List;

/**
 * What one screen knows. Immutable: what it shows is a function of it and of the room there is, and a key that changes
 * it makes another.
 */
interface ScreenState {

    /** Which screen it is, for help. */
    HelpView.Screen kind();

    /** What it says, in lines of at most so many columns. */
    Sheet sheet(Phrases phrases, int columns);

    /** How many things can be chosen by number; 0 where none can. */
    default int choices() {
        return 0;
    }

    /** What stands on it, if it is a page of the game; what it names and cites can be looked up. */
    default Contents contents(Phrases phrases) {
        return Contents.NONE;
    }

    /** Where in its text the reader is. */
    Place place();

    /** The screen's own keys that do something now, the most useful first; those of every screen are added to them. */
    List<Hint> hints(Phrases phrases, Viewport viewport);

    /** Does what a key means here. Keys that mean the same on every screen do not come here. */
    void press(Press press, Moves moves);
}
