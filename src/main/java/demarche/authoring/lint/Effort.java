package demarche.authoring.lint;

import demarche.analysis.Budget;
import demarche.analysis.Workers;

/**
 * How much work advice may take.
 *
 * @param budget how far the exact solution goes
 * @param games how many games are simulated where it does not reach; at least 1
 * @param workers who does it
 */
public record Effort(Budget budget, long games, Workers workers) {}
