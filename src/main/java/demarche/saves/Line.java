package demarche.saves;

import demarche.engine.Choice;

/** A line of a save after the first. */
sealed interface Line {

    /** Its number, from 1; the first line of the file has none. */
    int number();

    /** A seat decided. */
    record Decided(int number, Choice choice) implements Line {}

    /**
     * Decisions were taken back.
     *
     * @param to the number of the decision after which the game stands again, or 0 for the start
     * @param turn the id of the turn in which it then stands
     */
    record Undone(int number, int to, String turn) implements Line {}

    /** From here on decisions were taken with another state of the scenario. */
    record ScenarioChanged(int number, Header.ScenarioStamp scenario) implements Line {}

    /**
     * Something was written down beside the decisions. To a program that knows no notes it is a {@link
     * ScenarioChanged}; it stays able to read the file.
     */
    record Noted(int number, Header.ScenarioStamp scenario, Note note) implements Line {}
}
