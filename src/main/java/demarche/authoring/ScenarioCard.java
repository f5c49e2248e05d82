package demarche.authoring;

import java.util.List;

/**
 * What a title screen shows of a scenario: read from the head of its file, which is not otherwise looked at.
 *
 * @param origin where the scenario is
 * @param id its id
 * @param title its title, or the file's name where it cannot be read
 * @param summary one or two sentences
 * @param minutes how long a game takes, or 0 where the author does not say
 * @param seats the names of those who can be advised
 * @param problem why it cannot be shown, or empty; a scenario without one may still have errors further down
 */
public record ScenarioCard(
        Origin origin, String id, String title, String summary, int minutes, List<String> seats, String problem) {

    public ScenarioCard {
        seats = List.copyOf(seats);
    }

    static ScenarioCard unreadable(Origin origin, String problem) {
        return new ScenarioCard(origin, "", origin.fileName(), "", 0, List.of(), problem);
    }

    public boolean isReadable() {
        return problem.isEmpty();
    }
}
