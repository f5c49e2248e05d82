package demarche.analysis;

/** How a seat that nobody advises chooses among its open options. */
public enum Policy {
    /** Each alike. */
    UNIFORM,
    /** As the author weighs them. */
    BY_WEIGHT
}
