package demarche.analysis.simulation;

import demarche.scenario.Drift;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Option;
import demarche.scenario.Paragraph;
import demarche.scenario.Turn;
import demarche.scenario.condition.Condition;
import java.util.List;

/** Something in a scenario that games may come upon or not. */
public sealed interface Thing {

    /** The conditions that must all hold. */
    List<Condition> conditions();

    /** What it is of the scenario. */
    Object itself();

    /** A turn that begins. */
    record OfTurn(Turn turn) implements Thing {
        @Override
        public List<Condition> conditions() {
            return List.of(turn.when());
        }

        @Override
        public Object itself() {
            return turn;
        }
    }

    /**
     * A paragraph that is shown.
     *
     * @param place its place in the briefing, from 0
     */
    record OfParagraph(Turn turn, int place) implements Thing {
        @Override
        public List<Condition> conditions() {
            return List.of(itself().when());
        }

        @Override
        public Paragraph itself() {
            return turn.briefing().get(place);
        }
    }

    /** An option that is open. */
    record OfOption(Option option) implements Thing {
        @Override
        public List<Condition> conditions() {
            return List.of(option.when(), option.needs());
        }

        @Override
        public Object itself() {
            return option;
        }
    }

    /** A drift rule that applies. */
    record OfDrift(Drift drift) implements Thing {
        @Override
        public List<Condition> conditions() {
            return List.of(drift.when());
        }

        @Override
        public Object itself() {
            return drift;
        }
    }

    /** An event that fires. */
    record OfEvent(Event event) implements Thing {
        @Override
        public List<Condition> conditions() {
            return List.of(event.when());
        }

        @Override
        public Object itself() {
            return event;
        }
    }

    /** An ending that is reached. */
    record OfEnding(Ending ending) implements Thing {
        @Override
        public List<Condition> conditions() {
            return List.of(ending.when());
        }

        @Override
        public Object itself() {
            return ending;
        }
    }
}
