package demarche.scenario;

/**
 * A named part of a meter's range, up to where the next begins.
 *
 * @param from its least value
 * @param name the word for it
 */
public record Band(int from, String name) {}
