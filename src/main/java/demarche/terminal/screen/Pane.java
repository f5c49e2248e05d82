package demarche.terminal.screen;

import demarche.engine.Game;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.MeterRow;
import demarche.terminal.view.MetersView;
import demarche.terminal.view.Phrases;
import java.util.List;
import java.util.Set;

/**
 * The meters beside a text, and whether keys go to them.
 *
 * @param meters their ids, in the order in which they stand there; none while keys go to the text
 * @param selected the place of the one that is marked, from 0
 */
record Pane(List<String> meters, int selected) {

    /** Keys go to the text. */
    static final Pane CLOSED = new Pane(List.of(), -1);

    /** The keys that lead back to the text and do nothing else. */
    private static final Set<Key> LEAVE = Set.of(Key.PANE, Key.BACK, Key.ERASE, Key.LEFT);

    Pane {
        meters = List.copyOf(meters);
    }

    /** With the meter at a place marked. */
    static Pane of(Game game, int selected) {
        return new Pane(MetersView.of(game).rows().stream().map(MeterRow::id).toList(), selected);
    }

    /** Whether keys can go to the meters beside a screen. */
    static boolean isReachedFrom(ScreenState screen) {
        return screen.kind().keys().contains(HelpView.Key.PANE);
    }

    static List<Hint> hints(Phrases phrases) {
        return List.of(
                new Hint("Enter", phrases.get("hint.why")),
                new Hint("↑↓", phrases.get("hint.choose")),
                new Hint(HelpView.Key.PANE.cap(), phrases.get("hint.text")));
    }

    boolean isOpen() {
        return !meters.isEmpty();
    }

    /** The id of the one that is marked; empty where keys go to the text. */
    String meter() {
        return isOpen() ? meters.get(selected) : "";
    }

    static boolean asksWhy(Key key) {
        return key == Key.ENTER || key == Key.WHY;
    }

    /** After a key. */
    Pane after(Key key) {
        return switch (key) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END ->
                new Pane(meters, new Viewport(0, meters.size()).selected(selected, meters.size(), key));
            case ENTER, WHY -> this;
            default -> CLOSED;
        };
    }

    /** Whether a key was for the meters and means nothing else. */
    boolean takes(Key key) {
        return after(key).isOpen() || LEAVE.contains(key);
    }
}
