package demarche.analysis.simulation;

import demarche.scenario.Decision;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * What no game came upon. What stands in a turn or in a crisis that never came is not named apart from it.
 */
final class Missed {

    private Missed() {}

    static List<Thing> of(Scenario scenario, Tally tally) {
        List<Thing> missed = new ArrayList<>();
        scenario.turns().forEach(turn -> turn(turn, tally, missed));
        for (int i = 0; i < tally.decisions().size(); i++) {
            options(i, tally, missed);
        }
        scenario.drift().stream()
                .filter(drift -> tally.drifted(drift.index()) == 0)
                .map(Thing.OfDrift::new)
                .forEach(missed::add);
        scenario.events().stream()
                .filter(event -> tally.fired(event.index()) == 0)
                .map(Thing.OfEvent::new)
                .forEach(missed::add);
        scenario.endings().stream()
                .filter(ending -> tally.ending(ending.index()) == 0)
                .map(Thing.OfEnding::new)
                .forEach(missed::add);
        return missed;
    }

    private static void turn(Turn turn, Tally tally, List<Thing> missed) {
        if (tally.turn(turn.index()) == 0) {
            missed.add(new Thing.OfTurn(turn));
            return;
        }
        for (int i = 0; i < turn.briefing().size(); i++) {
            if (tally.shown(turn.index(), i) == 0) {
                missed.add(new Thing.OfParagraph(turn, i));
            }
        }
    }

    private static void options(int place, Tally tally, List<Thing> missed) {
        if (tally.put(place) + tally.passedOver(place) == 0) {
            return;
        }
        Decision decision = tally.decisions().get(place);
        for (int i = 0; i < decision.options().size(); i++) {
            if (tally.open(place, i) == 0) {
                missed.add(new Thing.OfOption(decision.options().get(i)));
            }
        }
    }
}
