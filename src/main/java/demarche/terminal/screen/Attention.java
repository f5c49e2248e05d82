package demarche.terminal.screen;

/** What keys are taken for. */
enum Attention {
    /** For what they mean on a screen. */
    KEYS,
    /** For letters, and nothing else. */
    LETTERS,
    /** For an answer to a question. */
    ANSWER
}
