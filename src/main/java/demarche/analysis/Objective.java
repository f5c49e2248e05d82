package demarche.analysis;

/**
 * A question about one ending: how likely one seat makes it, that knows the whole state whenever it decides, while the
 * other seats choose by a policy at the same time.
 *
 * @param seat the seat's index
 * @param ending the ending's index
 * @param aim what the seat wants
 * @param others how the other seats choose
 */
record Objective(int seat, int ending, Aim aim, Policy others) {

    /** What a seat wants of an ending. */
    public enum Aim {
        /** To reach it as surely as can be. */
        MOST,
        /** To avoid it as surely as can be. */
        LEAST,
        /** Nothing; it chooses by the same policy as the others. */
        EXPECTED
    }
}
