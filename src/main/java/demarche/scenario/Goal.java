package demarche.scenario;

import demarche.scenario.condition.Condition;

/**
 * Something that a seat wants.
 *
 * @param name what saved games know it by: its text in the language of its author
 * @param text in words
 * @param when met if this holds at the end
 */
public record Goal(String name, String text, Condition when) {}
