package demarche.saves;

import demarche.scenario.Scenario;
import demarche.scenario.Turn;

/**
 * The first decision of a save that the scenario, as it is now, does not take.
 *
 * @param line its line in the file, from 1
 * @param turn the id of the turn in which it was taken
 * @param seat the id of the seat that took it
 * @param option the id of the option
 * @param why why it does not fit
 * @param now the id of the turn in which the game now stands at this point
 */
public record Misfit(int line, String turn, String seat, String option, Why why, String now) {

    /** Why a decision does not fit. */
    public enum Why {
        /** The scenario has no such option any more. */
        OPTION_GONE,
        /** The game is over before this decision. */
        GAME_OVER,
        /** The game stands where this option is not asked. */
        NOT_ASKED,
        /** The option now belongs to another seat. */
        OTHER_SEAT,
        /** The option does not exist in the situation as it is now. */
        ABSENT,
        /** The option is locked in the situation as it is now. */
        LOCKED
    }

    /** In the words of the scenario as it is now, as far as it has them. */
    String message(Scenario scenario) {
        String name = scenario.seat(seat).map(held -> held.actor().name()).orElse(seat);
        String label = label(scenario, option);
        return name + "’s decision of " + date(scenario, turn) + " (line " + line + ")"
                + (label.isEmpty() ? " " : ", " + label + ", ")
                + switch (why) {
                    case OPTION_GONE -> "no longer exists";
                    case GAME_OVER -> "comes after the game is over now";
                    case NOT_ASKED ->
                        now.equals(turn)
                                ? "is not asked there now"
                                : "is not asked when its time comes: the game then stands at " + date(scenario, now);
                    case OTHER_SEAT -> "now belongs to another seat";
                    case ABSENT -> "does not exist in that situation now";
                    case LOCKED -> "is locked in that situation now";
                };
    }

    /** What an option says, in quotes; empty where it is gone. */
    static String label(Scenario scenario, String option) {
        return scenario.options().stream()
                .filter(each -> each.id().name().equals(option))
                .findFirst()
                .map(each -> "“" + each.label() + "”")
                .orElse("");
    }

    /** The date of a turn, or its id where it is gone. */
    static String date(Scenario scenario, String turn) {
        return scenario.turn(turn).map(Turn::date).orElse(turn);
    }
}
