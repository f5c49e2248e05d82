package demarche.report;

import demarche.analysis.Finding;
import demarche.scenario.Decision;
import demarche.scenario.Event;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;

/** What has been proven of a scenario, a sentence each, in the ids of the file. */
public record FindingLines(Scenario scenario) {

    /** What kinds of findings there are, as a command line names them. */
    public enum Kind {
        UNREACHABLE("unreachable"),
        DEAD_END("dead-end"),
        DOMINATED("dominated"),
        IDLE("idle"),
        UNREAD("unread"),
        NO_RETURN("no-return");

        private final String name;

        Kind(String name) {
            this.name = name;
        }

        /** The name on the command line and in JSON. */
        public String word() {
            return name;
        }
    }

    public static Kind kind(Finding finding) {
        if (finding instanceof Finding.DeadEnd) {
            return Kind.DEAD_END;
        }
        if (finding instanceof Finding.Dominated) {
            return Kind.DOMINATED;
        }
        if (finding instanceof Finding.Idle) {
            return Kind.IDLE;
        }
        if (finding instanceof Finding.UnreadMeter) {
            return Kind.UNREAD;
        }
        return finding instanceof Finding.PointOfNoReturn ? Kind.NO_RETURN : Kind.UNREACHABLE;
    }

    public String of(Finding finding) {
        if (finding instanceof Finding.UnreachableEnding it) {
            return "No game reaches the ending `" + it.ending().id() + "`.";
        }
        if (finding instanceof Finding.UnreachableTurn it) {
            return "No game comes to the turn `" + it.turn().id() + "`.";
        }
        if (finding instanceof Finding.UnreachableEvent it) {
            return "The event `" + it.event().id() + "` fires in no game.";
        }
        if (finding instanceof Finding.UnreachableDrift it) {
            return "The drift rule `" + it.drift().id() + "` applies in no game.";
        }
        if (finding instanceof Finding.NeverOpen it) {
            return "The option `" + it.option().id() + "` is open in no game.";
        }
        if (finding instanceof Finding.NeverShown it) {
            return "Paragraph " + (it.paragraph() + 1) + " of the briefing of `"
                    + it.turn().id() + "` is shown in no game.";
        }
        if (finding instanceof Finding.DeadEnd it) {
            return "A game can come to " + where(it.decision()) + " with none of its options open.";
        }
        if (finding instanceof Finding.Dominated it) {
            return "The option `" + it.option().id() + "` is never better for any ending than `"
                    + it.by().id() + "`, and sometimes worse.";
        }
        if (finding instanceof Finding.Idle it) {
            return "In " + where(it.decision()) + " every option leads to the same odds.";
        }
        if (finding instanceof Finding.PointOfNoReturn it) {
            return "After `" + it.option().id() + "` the ending `" + it.ending().id()
                    + "`, within reach before, cannot be reached any more.";
        }
        Finding.UnreadMeter it = (Finding.UnreadMeter) finding;
        return "Nothing reads the meter `" + it.meter().id() + "`: no condition, chance, weight, effect or goal.";
    }

    private String where(Decision decision) {
        String seat = scenario.seats().get(decision.seat()).id();
        for (Turn turn : scenario.turns()) {
            if (turn.decisions().contains(decision)) {
                return "the decision of " + seat + " in `" + turn.id() + "`";
            }
        }
        for (Event event : scenario.events()) {
            if (event.crisis().contains(decision)) {
                return "the decision of " + seat + " after `" + event.id() + "`";
            }
        }
        throw new IllegalArgumentException("a decision of another scenario");
    }
}
