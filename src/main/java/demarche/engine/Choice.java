package demarche.engine;

/**
 * What a seat decided: one entry of a game's record.
 *
 * @param turn the id of the turn
 * @param seat the id of the seat
 * @param option the id of the option taken
 */
public record Choice(String turn, String seat, String option) {}
