package demarche.terminal.screen;

import demarche.terminal.view.Phrases;

/** What is shown on the terminal, and takes what comes from it. Not for several threads. */
interface Stage {

    /** Takes a key, or something else that has happened. */
    void take(Input input);

    /** Tells how large the terminal is. */
    void resize(Size now);

    /** What is to be seen now. */
    Frame frame();

    /** How it looks now. */
    Looks looks();

    /** Whether a text is being written letter by letter. */
    boolean isWriting();

    /** Writes on, if something is being written. */
    void write();

    /** What keys are taken for. */
    Attention attention();

    /** Says something beneath what is shown, until the next key. */
    void say(String words);

    /** The words of the language that is spoken. */
    Phrases phrases();

    /** Whether the player has stopped, or the terminal has gone. */
    boolean isFinished();
}
