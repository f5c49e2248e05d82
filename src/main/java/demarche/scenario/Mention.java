package demarche.scenario;

/**
 * A place in a text that names a subject.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param subject what is named
 */
public record Mention(int start, int end, Subject subject) {}
