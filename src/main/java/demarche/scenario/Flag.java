package demarche.scenario;

/**
 * Something that is true or false of the world; false at the start.
 *
 * @param id its id
 * @param index its place in the scenario, from 0
 * @param text what is so when it is raised
 */
public record Flag(Id id, int index, String text) {}
