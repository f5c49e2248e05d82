package demarche.terminal.screen;

import demarche.terminal.view.HelpView;
import java.util.ArrayDeque;
import java.util.Deque;

/** The screens through which one has come to the one that is shown, so that one can go back. There is always one. */
final class Trail {

    private final Deque<ScreenState> screens = new ArrayDeque<>();

    Trail(ScreenState first) {
        screens.push(first);
    }

    /** The one that is shown. */
    ScreenState top() {
        return screens.element();
    }

    /** The one at which all going back ends. */
    ScreenState first() {
        return screens.getLast();
    }

    /** Whether one came here from a game that is played: what can be looked up anywhere belongs to where one was. */
    boolean isInGame() {
        return first().isInGame();
    }

    boolean leadsBack() {
        return screens.size() > 1;
    }

    /**
     * Shows another, from which one comes back to this one. Where one of its kind was looked up on the way, that is left
     * first with all that came after it: whoever goes to and fro between two does not have to go back as often.
     */
    void go(ScreenState next) {
        while (leadsBack() && isOnTheWay(next.kind())) {
            screens.pop();
        }
        screens.push(next);
    }

    /** Whether a screen of a kind was looked up on the way; the first was not. */
    private boolean isOnTheWay(HelpView.Screen kind) {
        return screens.stream().limit(screens.size() - 1L).anyMatch(screen -> screen.kind() == kind);
    }

    /** Shows another in the place of this one. */
    void become(ScreenState next) {
        screens.pop();
        screens.push(next);
    }

    /** Shows another, from which no way leads back. */
    void begin(ScreenState next) {
        screens.clear();
        screens.push(next);
    }

    /** Shows the one before; only where there is one. */
    void back() {
        if (!leadsBack()) {
            throw new IllegalStateException("There is no way back from the first screen.");
        }
        screens.pop();
    }
}
