package demarche.scenario;

/** What a high value of a meter means to most people; only how it is shown depends on this. */
public enum Direction {
    GOOD,
    BAD,
    NEITHER
}
