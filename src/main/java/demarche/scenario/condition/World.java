package demarche.scenario.condition;

/** What an expression can read: the state of a game at one moment. Indexes are those of {@link Symbol#index()}. */
public interface World {

    /** The value of a meter now. */
    int meter(int index);

    /** Whether a flag is raised now. */
    boolean flag(int index);

    /** Whether an event has fired, in this turn or before. */
    boolean happened(int event);

    /** Whether an option has been taken, by whichever seat has it. */
    boolean chose(int option);

    /** The current turn's position, from 0. */
    int turn();
}
