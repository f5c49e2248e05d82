package demarche.scenario;

import demarche.scenario.condition.Condition;

/**
 * Something that a seat wants.
 *
 * @param text in words
 * @param when met if this holds at the end
 */
public record Goal(String text, Condition when) {}
