package demarche.terminal.screen;

/** How large the terminal is, in cells. */
public record Size(int columns, int rows) {

    /** The size that is assumed where none can be learnt, and the one that every screen is made for. */
    public static final Size USUAL = new Size(80, 24);

    /** Whether screens can be shown at all; below that the player is asked for more room. */
    boolean isEnough() {
        return columns >= 60 && rows >= 20;
    }
}
