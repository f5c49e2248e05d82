package demarche.scenario;

/**
 * A government or organisation.
 *
 * @param id its id
 * @param name what it is called on the screen
 * @param about who this is, or empty
 */
public record Actor(String id, String name, String about) {}
