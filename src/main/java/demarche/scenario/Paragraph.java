package demarche.scenario;

import demarche.scenario.condition.Condition;

/**
 * A paragraph of a briefing.
 *
 * @param when shown if this holds at the start of the turn
 * @param passage the text
 */
public record Paragraph(Condition when, Passage passage) {}
