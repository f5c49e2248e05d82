package demarche.terminal.screen;

/**
 * How the screens look on this terminal.
 *
 * @param colours whether there are any
 * @param ascii whether only the letters of ASCII are shown
 */
public record Looks(boolean colours, boolean ascii) {

    Cells cells() {
        return new Cells(new Letters(ascii), new Palette(colours));
    }
}
