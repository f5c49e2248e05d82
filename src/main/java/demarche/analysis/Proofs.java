package demarche.analysis;

import demarche.scenario.Drift;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import java.util.ArrayList;
import java.util.List;

/** What is proven of a scenario once every state has been seen, and every option compared. */
final class Proofs {

    private Proofs() {}

    /** What a complete exploration proves: nothing in it was missed, so what it did not come upon does not happen. */
    static List<Finding> of(Exploration explored) {
        Scenario scenario = explored.rules().scenario();
        Coverage seen = explored.coverage();
        List<Finding> found = new ArrayList<>();
        for (Turn turn : scenario.turns()) {
            if (explored.states(turn.index()) == 0) {
                found.add(new Finding.UnreachableTurn(turn));
            }
        }
        for (Ending ending : scenario.endings()) {
            if (seen.ending(Policy.UNIFORM, ending.index()) == 0) {
                found.add(new Finding.UnreachableEnding(ending));
            }
        }
        for (Event event : scenario.events()) {
            if (seen.fired(Policy.UNIFORM, event.index()) == 0) {
                found.add(new Finding.UnreachableEvent(event));
            }
        }
        for (Drift drift : scenario.drift()) {
            if (!seen.drifted(drift.index())) {
                found.add(new Finding.UnreachableDrift(drift));
            }
        }
        for (Option option : scenario.options()) {
            if (seen.open(Policy.UNIFORM, option.index()) == 0) {
                found.add(new Finding.NeverOpen(option));
            }
        }
        paragraphs(scenario, seen, found);
        scenario.decisions()
                .filter(seen::isPassedOver)
                .map(Finding.DeadEnd::new)
                .forEach(found::add);
        return found;
    }

    private static void paragraphs(Scenario scenario, Coverage seen, List<Finding> found) {
        for (Turn turn : scenario.turns()) {
            for (int i = 0; i < turn.briefing().size(); i++) {
                if (seen.shown(Policy.UNIFORM, turn.index(), i) == 0) {
                    found.add(new Finding.NeverShown(turn, i));
                }
            }
        }
    }

    /** What the comparison of options proves. */
    static List<Finding> of(OptionStudy study) {
        List<Finding> found = new ArrayList<>();
        found.addAll(study.dominated());
        found.addAll(study.idle());
        found.addAll(study.pointsOfNoReturn());
        return found;
    }
}
