package demarche.scenario;

import demarche.scenario.condition.Condition;
import java.util.List;

/**
 * A dated step.
 *
 * @param id its id
 * @param index its position, from 0
 * @param date as shown
 * @param title the headline
 * @param minutes how long it takes in class, or 0 where the author does not say
 * @param when skipped unless this holds when its time comes
 * @param briefing what the adviser reads
 * @param decisions at most one for each seat, in the order of seats
 * @param discuss questions for a seminar
 */
public record Turn(
        Id id,
        int index,
        String date,
        String title,
        int minutes,
        Condition when,
        List<Paragraph> briefing,
        List<Decision> decisions,
        List<String> discuss) {

    public Turn {
        briefing = List.copyOf(briefing);
        decisions = List.copyOf(decisions);
        discuss = List.copyOf(discuss);
    }
}
