package demarche.terminal.screen;

import demarche.saves.ScenarioFinder;
import demarche.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The scenarios there are. They are read while the player looks at their names, since that takes time. */
public interface Shelf extends ScenarioFinder {

    /** The one with nothing on it. */
    Shelf EMPTY = new Shelf() {
        @Override
        public List<Offer> offers() {
            return List.of();
        }

        @Override
        public Offer await(String key) {
            throw new IllegalArgumentException(key);
        }

        @Override
        public void onChange(Runnable action) {}

        @Override
        public void speak(Locale language) {}

        @Override
        public Optional<Scenario> find(String id, String fingerprint) {
            return Optional.empty();
        }
    };

    /** What is known of them now, always in the same order. */
    List<Offer> offers();

    /** One of them, after waiting until it has been read. */
    Offer await(String key);

    /** Runs something whenever more is known, from another thread. */
    void onChange(Runnable action);

    /** Gives them in another language from now on, as far as they have translations to it. */
    void speak(Locale language);
}
