package demarche.authoring.translation;

/** A translator's sheet is not one; the message says why. */
public final class UnreadableSheet extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;

    UnreadableSheet(int line, String why) {
        super(why);
        this.line = line;
    }

    /** The line of the sheet, from 1. */
    public int line() {
        return line;
    }
}
