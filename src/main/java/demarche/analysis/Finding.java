package demarche.analysis;

import demarche.scenario.Decision;
import demarche.scenario.Drift;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Meter;
import demarche.scenario.Option;
import demarche.scenario.Turn;

/** Something that has been proven of a scenario, and that its author will want to know. */
public sealed interface Finding {

    /** No game reaches the ending. */
    record UnreachableEnding(Ending ending) implements Finding {}

    /** No game comes to the turn. */
    record UnreachableTurn(Turn turn) implements Finding {}

    /** The event fires in no game. */
    record UnreachableEvent(Event event) implements Finding {}

    /** The drift rule applies in no game. */
    record UnreachableDrift(Drift drift) implements Finding {}

    /** The option is open in no game. */
    record NeverOpen(Option option) implements Finding {}

    /**
     * The paragraph is shown in no game.
     *
     * @param paragraph its place in the briefing, from 0
     */
    record NeverShown(Turn turn, int paragraph) implements Finding {}

    /** A game can come to the decision with none of its options open. */
    record DeadEnd(Decision decision) implements Finding {}

    /** The option is never better for any ending than the other, which is open wherever it is, and sometimes worse. */
    record Dominated(Option option, Option by) implements Finding {}

    /** Whatever is chosen, every ending stays as likely as it was. */
    record Idle(Decision decision) implements Finding {}

    /** After the option, an ending that its seat could bring about before never comes. */
    record PointOfNoReturn(Option option, Ending ending) implements Finding {}

    /** Nothing reads the meter: no condition, no chance, no weight and no effect. */
    record UnreadMeter(Meter meter) implements Finding {}
}
