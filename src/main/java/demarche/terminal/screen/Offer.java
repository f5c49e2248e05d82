package demarche.terminal.screen;

import demarche.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that can be chosen.
 *
 * @param key what the shelf knows it by
 * @param title its title or, as long as nothing better is known, the name of its file
 * @param summary one or two sentences, or empty
 * @param minutes how long a game takes, or 0
 * @param seats the names of those who can be advised
 * @param loaded the scenario, once all of it has been read, else null
 * @param trouble why it cannot be played; empty where it can, or that is not known yet
 */
public record Offer(
        String key,
        String title,
        String summary,
        int minutes,
        List<String> seats,
        @Nullable Scenario loaded,
        String trouble) {

    public Offer {
        seats = List.copyOf(seats);
    }

    public Optional<Scenario> scenario() {
        return Optional.ofNullable(loaded);
    }

    /** The same, read to its end. */
    public Offer as(Scenario scenario) {
        return new Offer(key, title, summary, minutes, seats, scenario, "");
    }

    /** The same by another title, where several have that. */
    public Offer called(String other) {
        return new Offer(key, other, summary, minutes, seats, loaded, trouble);
    }

    /** The same, but not to be played. */
    public Offer failing(String why) {
        return new Offer(key, title, summary, minutes, seats, null, why);
    }
}
