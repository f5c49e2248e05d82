package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.Contents;
import demarche.terminal.view.Dateline;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one screen knows. Immutable: what it shows is a function of it and of the room there is, and a key that changes
 * it makes another.
 */
interface ScreenState {

    /** Which screen it is, for help. */
    HelpView.Screen kind();

    /** Whether it is of a game that is played, and not on the way to one. */
    default boolean isInGame() {
        return switch (kind()) {
            case WAITING, TITLE, SAVES, ROLE -> false;
            default -> true;
        };
    }

    /** The time that it tells of, in a game that goes on; empty where that is now. */
    default Optional<Dateline> when() {
        return Optional.empty();
    }

    /** What it says, in lines of at most so many columns. */
    Sheet sheet(Phrases phrases, int columns);

    /** The same for a room of that size; what fills it exactly also needs to know how high it is. */
    default Sheet sheet(Phrases phrases, Viewport viewport) {
        return sheet(phrases, viewport.columns());
    }

    /** Whether it is a drawing that takes the whole width of a terminal of that size, and not a text. */
    default boolean isWide(Size size) {
        return false;
    }

    /** How many things can be chosen by number; 0 where none can. */
    default int choices() {
        return 0;
    }

    /** Those of its keys that would do nothing as it stands. */
    default Set<HelpView.Key> idle() {
        return Set.of();
    }

    /** The id of the turn that is looked at, if it is one that has passed. */
    default Optional<String> turn() {
        return Optional.empty();
    }

    /** Whether letters are typed here, and mean no keys. */
    default boolean takesText() {
        return false;
    }

    /** The same without what is looked for on it; empty where nothing is. */
    default Optional<ScreenState> withoutSearch() {
        return Optional.empty();
    }

    /** What is asked before it is left; empty where nothing would be lost. */
    default Optional<Leaving> leaving(Phrases phrases) {
        return Optional.empty();
    }

    /** What stands in the footer while something is typed or looked for; empty otherwise. */
    default String entry(Phrases phrases, int columns) {
        return "";
    }

    /** What can be chosen by number, by name; empty where names would say nothing. */
    default List<String> names() {
        return List.of();
    }

    /** Whether the key that asks why asks for something that is selected here. */
    default boolean asksWhyItself() {
        return false;
    }

    /** The id of the meter that is looked at, if one is. */
    default Optional<String> meter() {
        return Optional.empty();
    }

    /** The same with something selected, by its place among what can be; the same where nothing can. */
    default ScreenState selecting(int item) {
        return this;
    }

    /** What stands on it, if it is a page of the game; what it names and cites can be looked up. */
    default Contents contents(Phrases phrases) {
        return Contents.NONE;
    }

    /** Where in its text the reader is. */
    Place place();

    /** The screen's own keys that do something now, the most useful first; those of every screen are added to them. */
    List<Hint> hints(Phrases phrases, Viewport viewport);

    /** More of the screen's own keys: those that are guessed, and stand after what can be looked up. */
    default List<Hint> lesserHints(Phrases phrases) {
        return List.of();
    }

    /** What a key means here that has two meanings: to the left and back, to pick and a page down. */
    default Press meant(Press press) {
        var keys = kind().keys();
        return switch (press.key()) {
            case LEFT ->
                keys.contains(HelpView.Key.MOMENT) || kind() == HelpView.Screen.TITLE ? press : Press.of(Key.BACK);
            case ERASE -> Press.of(Key.BACK);
            case SOURCES -> keys.contains(HelpView.Key.SAVES) ? Press.of(Key.SAVES) : press;
            case PICK -> keys.contains(HelpView.Key.PICK) ? press : Press.of(Key.PAGE_DOWN);
            default -> press;
        };
    }

    /** Does what a notch of the wheel means here, up or down: mostly what that key means. */
    default void turned(Key direction, Moves moves) {
        press(Press.of(direction), moves);
    }

    /** Does what a key means here. Keys that mean the same on every screen do not come here. */
    void press(Press press, Moves moves);
}
