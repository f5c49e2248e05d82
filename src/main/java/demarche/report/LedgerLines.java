package demarche.report;

import demarche.engine.Change;
import demarche.engine.Occurrence;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Explanation;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The ledger for authors: a line for each thing that happened, in the ids of the file. */
public record LedgerLines(Scenario scenario) {

    public String of(Occurrence occurrence) {
        return of(occurrence, change -> true);
    }

    /** The same with some of its changes. */
    String of(Occurrence occurrence, Predicate<Change> which) {
        String changes = occurrence.changes().stream()
                .filter(which)
                .map(LedgerLines::change)
                .collect(Collectors.joining(", "));
        String what = occurrence.accept(new Words(scenario));
        return changes.isEmpty() ? what : what + ": " + changes;
    }

    private static String change(Change change) {
        if (change instanceof Change.OfFlag flag) {
            return flag.flag().id() + (flag.after() ? " raised" : " lowered");
        }
        Change.OfMeter meter = (Change.OfMeter) change;
        String asked = meter.set() ? "=" + meter.asked() : signed(meter.asked());
        return meter.meter().id() + " " + meter.before() + " → " + meter.after()
                + (meter.isClamped() ? " (cut off; " + asked + ")" : " (" + asked + ")");
    }

    private static String signed(int amount) {
        return amount < 0 ? "−" + Math.abs((long) amount) : "+" + amount;
    }

    /** The parts of a condition that make it hold or not, with their values. */
    static String because(Explanation explanation) {
        List<Explanation> decisive = explanation.parts().stream()
                .filter(part -> part.holds() == explanation.holds())
                .toList();
        List<Explanation> parts = decisive.isEmpty() ? explanation.parts() : decisive;
        if (!parts.isEmpty()) {
            return parts.stream().map(LedgerLines::because).collect(Collectors.joining("; "));
        }
        if (explanation.values().isEmpty()) {
            return "`" + explanation.condition() + "` is " + (explanation.holds() ? "so" : "not so");
        }
        return "`" + explanation.condition() + "` is " + (explanation.holds() ? "so" : "not so") + " ("
                + explanation.values().get(0) + " against "
                + explanation.values().get(1) + ")";
    }

    private record Words(Scenario scenario) implements Occurrence.Visitor<String> {

        @Override
        public String decided(Occurrence.Decided decided) {
            return scenario.seats().get(decided.seat()).id() + " takes "
                    + decided.option().id();
        }

        @Override
        public String turnedOut(Occurrence.TurnedOut turnedOut) {
            return turnedOut.option().id() + " goes " + turnedOut.outcome().id() + " (" + turnedOut.weight() + " of "
                    + turnedOut.total() + ")";
        }

        @Override
        public String drifted(Occurrence.Drifted drifted) {
            return "drift " + drifted.drift().id() + chance(drifted.percent());
        }

        @Override
        public String fired(Occurrence.Fired fired) {
            return "event " + fired.event().id() + chance(fired.percent());
        }

        @Override
        public String failed(Occurrence.Failed failed) {
            return "event " + failed.event().id() + " does not happen" + chance(failed.percent());
        }

        @Override
        public String closed(Occurrence.Closed closed) {
            return "ending " + closed.ending().id();
        }

        private static String chance(int percent) {
            return percent >= 100 ? "" : " (" + percent + " %)";
        }
    }
}
