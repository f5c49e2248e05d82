package demarche.saves;

import demarche.scenario.Heading;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first line of a save: what a game is besides its decisions.
 *
 * @param scenario the scenario it was begun with
 * @param title the scenario's title, for lists
 * @param seed what its chances hang on
 * @param seats every seat's id, and who holds it
 */
record Header(ScenarioStamp scenario, String title, long seed, Map<String, String> seats) {

    /** The version of the format that this program writes, and the one it reads. */
    static final int FORMAT = 1;

    static final String PLAYER = "player";
    static final String NOBODY = "nobody";

    /** A title is there to be recognised by; a line has a limit. */
    private static final int LONGEST_TITLE = 200;

    /** Which scenario, and which state of its text. */
    record ScenarioStamp(String id, int version, String fingerprint) {

        static ScenarioStamp of(Scenario scenario) {
            Heading heading = scenario.heading();
            return new ScenarioStamp(heading.id(), heading.version(), heading.fingerprint());
        }
    }

    static Header of(Scenario scenario, long seed, Set<String> held) {
        Map<String, String> seats = new LinkedHashMap<>();
        for (Seat seat : scenario.seats()) {
            seats.put(seat.id(), held.contains(seat.id()) ? PLAYER : NOBODY);
        }
        String title = scenario.heading().title();
        return new Header(
                ScenarioStamp.of(scenario), title.substring(0, Math.min(LONGEST_TITLE, title.length())), seed, seats);
    }

    /** The ids of the seats that somebody holds, in the scenario's order. */
    Set<String> held() {
        return seats.entrySet().stream()
                .filter(seat -> !seat.getValue().equals(NOBODY))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
