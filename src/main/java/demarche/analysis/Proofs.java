package demarche.analysis;

import demarche.engine.Reads;
import demarche.engine.Rules;
import demarche.scenario.Decision;
import demarche.scenario.Drift;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Meter;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.scenario.Turn;
import demarche.scenario.condition.Symbol;
import java.util.ArrayList;
import java.util.BitSet;
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
        List<Decision> decisions = scenario.decisions().toList();
        for (int i = 0; i < decisions.size(); i++) {
            if (seen.isPassedOver(i)) {
                found.add(new Finding.DeadEnd(decisions.get(i)));
            }
        }
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

    /** Meters that nothing asks for: what they are can change no game, and no goal is judged by them. */
    static List<Finding> unread(Rules rules) {
        Scenario scenario = rules.scenario();
        BitSet read = new BitSet();
        for (Seat seat : scenario.seats()) {
            seat.goals().forEach(goal -> goal.when().forEachSymbol(symbol -> {
                if (symbol.kind() == Symbol.Kind.METER) {
                    read.set(symbol.index());
                }
            }));
        }
        for (Turn turn : scenario.turns()) {
            Reads reads = new Reads(rules, turn.index());
            scenario.meters().stream()
                    .map(Meter::index)
                    .filter(meter ->
                            reads.wholeMeter(meter) || !reads.cuts(meter).isEmpty())
                    .forEach(read::set);
        }
        return scenario.meters().stream()
                .filter(meter -> !read.get(meter.index()))
                .<Finding>map(Finding.UnreadMeter::new)
                .toList();
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
