package demarche.terminal.screen;

/**
 * How the screens look on this terminal.
 *
 * @param theme which colours
 * @param depth how many of them there are
 * @param ascii whether only the letters of ASCII are shown
 */
public record Looks(Theme theme, Depth depth, boolean ascii) {

    Cells cells() {
        return new Cells(new Letters(ascii), new Palette(theme, depth));
    }
}
