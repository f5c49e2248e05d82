package demarche.terminal.screen;

/** Writes a text letter by letter, for those who like it. */
final class Typewriter {

    /** So that a screen of text is written in a few seconds. */
    private static final int LETTERS_AT_A_TIME = 5;

    private int written = Shown.ALL;

    /** How many characters there are to see, or {@link Shown#ALL}. */
    int written() {
        return written;
    }

    boolean isWriting() {
        return written != Shown.ALL;
    }

    void begin() {
        written = 0;
    }

    /** Writes the rest at once. */
    void complete() {
        written = Shown.ALL;
    }

    /** Writes a few more characters, of so many in all. */
    void goOn(int all) {
        written += LETTERS_AT_A_TIME;
        if (written >= all) {
            complete();
        }
    }
}
