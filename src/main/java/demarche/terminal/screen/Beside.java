package demarche.terminal.screen;

import demarche.engine.Game;
import java.util.function.Consumer;

/** The meters beside the text, as keys and clicks go to them and back. Not for several threads. */
final class Beside {

    private Pane pane = Pane.CLOSED;

    /** The id of the meter that is marked beside a screen; empty where keys go to its text. */
    String meter(ScreenState screen) {
        return Pane.isReachedFrom(screen) ? pane.meter() : "";
    }

    boolean isOpen() {
        return pane.isOpen();
    }

    /** Whether the meter at a place is marked. */
    boolean isAt(int meter) {
        return pane.selected() == meter;
    }

    /** Has keys go to the meters, the one at a place marked. */
    void open(Game game, int meter) {
        pane = Pane.of(game, meter);
    }

    /** Has keys go to the text. */
    void close() {
        pane = Pane.CLOSED;
    }

    /**
     * Does what a key means here; false if it is not for the meters.
     *
     * @param why is told of a meter about which it is asked why it moved
     */
    boolean takes(Key key, Consumer<String> why) {
        Pane open = pane;
        pane = open.after(key);
        if (Pane.asksWhy(key)) {
            why.accept(open.meter());
        }
        return open.takes(key);
    }
}
