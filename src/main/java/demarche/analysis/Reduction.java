package demarche.analysis;

/** Brings states to fewer forms, such that states of one form go on alike in all that is asked. */
interface Reduction {

    /** Leaves every state as it is. */
    Reduction NONE = (turn, words, offset) -> {};

    /** Brings a state at the start of a turn to its form. */
    void reduce(int turn, long[] words, int offset);
}
