package demarche.analysis;

/**
 * How much an exploration may take before it stops.
 *
 * @param states the greatest number of states
 * @param bytes the greatest size of its tables
 */
public record Budget(long states, long bytes) {}
