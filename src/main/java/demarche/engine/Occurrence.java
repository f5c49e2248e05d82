package demarche.engine;

import demarche.scenario.Drift;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.Passage;
import demarche.scenario.condition.Explanation;
import java.util.List;

/**
 * One thing that happened, with its cause and what it changed: a line of the ledger. Every change of the state stands
 * in exactly one of them.
 */
public sealed interface Occurrence {

    /** What it changed, in order; empty where nothing. */
    List<Change> changes();

    /** The text that tells it, with its sources. */
    Passage passage();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of occurrence. */
    interface Visitor<R> {
        R decided(Decided decided);

        R turnedOut(TurnedOut turnedOut);

        R drifted(Drifted drifted);

        R fired(Fired fired);

        R failed(Failed failed);

        R closed(Closed closed);
    }

    /**
     * A seat took an option.
     *
     * @param seat the seat's index
     * @param option what it took
     */
    record Decided(int seat, Option option, List<Change> changes) implements Occurrence {
        public Decided {
            changes = List.copyOf(changes);
        }

        @Override
        public Passage passage() {
            return option.passage();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.decided(this);
        }
    }

    /**
     * Chance decided how an option went.
     *
     * @param option the option
     * @param outcome how it went
     * @param weight the outcome's weight
     * @param total the weight of all its outcomes together
     */
    record TurnedOut(Option option, Outcome outcome, int weight, long total, List<Change> changes)
            implements Occurrence {
        public TurnedOut {
            changes = List.copyOf(changes);
        }

        @Override
        public Passage passage() {
            return outcome.passage();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.turnedOut(this);
        }
    }

    /**
     * A drift rule applied.
     *
     * @param drift the rule
     * @param because its condition with the values of that moment
     * @param percent its chance, 1 to 100
     */
    record Drifted(Drift drift, Explanation because, int percent, List<Change> changes) implements Occurrence {
        public Drifted {
            changes = List.copyOf(changes);
        }

        @Override
        public Passage passage() {
            return drift.why();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drifted(this);
        }
    }

    /**
     * An event fired.
     *
     * @param event the event
     * @param because its condition with the values of that moment
     * @param percent its chance, 1 to 100
     */
    record Fired(Event event, Explanation because, int percent, List<Change> changes) implements Occurrence {
        public Fired {
            changes = List.copyOf(changes);
        }

        @Override
        public Passage passage() {
            return event.passage();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fired(this);
        }
    }

    /**
     * An event could have fired, but its roll failed.
     *
     * @param event the event
     * @param because its condition with the values of that moment
     * @param percent its chance, 0 to 99
     */
    record Failed(Event event, Explanation because, int percent) implements Occurrence {
        @Override
        public List<Change> changes() {
            return List.of();
        }

        @Override
        public Passage passage() {
            return Passage.NONE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.failed(this);
        }
    }

    /**
     * The game closed.
     *
     * @param ending how
     * @param because its condition with the values of that moment
     */
    record Closed(Ending ending, Explanation because) implements Occurrence {
        @Override
        public List<Change> changes() {
            return List.of();
        }

        @Override
        public Passage passage() {
            return ending.passage();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.closed(this);
        }
    }
}
