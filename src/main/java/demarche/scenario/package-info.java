/**
 * The immutable description of a scenario: what an author wrote, with every name resolved and every value right.
 *
 * <p>{@link demarche.scenario.Scenario} is the root. References between its parts are {@link
 * demarche.scenario.condition.Symbol}s, whose index is a place in one of the root's lists. Absent texts are empty,
 * absent conditions {@link demarche.scenario.condition.Condition#ALWAYS}, absent numbers their documented value.
 *
 * <p>Knows no file format, no game in progress and no library. Whoever builds a scenario sees to it that it is right;
 * nothing here checks again.
 */
@NullMarked
package demarche.scenario;

import org.jspecify.annotations.NullMarked;
