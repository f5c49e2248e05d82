package demarche.terminal.screen;

import demarche.saves.ScenarioFinder;
import java.util.List;

/** The scenarios there are. They are read while the player looks at their names, since that takes time. */
public interface Shelf extends ScenarioFinder {

    /** What is known of them now, always in the same order. */
    List<Offer> offers();

    /** One of them, after waiting until it has been read. */
    Offer await(String key);

    /** Runs something whenever more is known, from another thread. */
    void onChange(Runnable action);
}
