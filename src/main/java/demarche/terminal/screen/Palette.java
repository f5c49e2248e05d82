package demarche.terminal.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import demarche.terminal.view.Role;
import java.util.EnumSet;

/** The colours of a theme as far as the terminal has them. */
record Palette(Theme theme, Depth depth) {

    TextColor colour(Role role) {
        return depth.colour(theme.ink(role));
    }

    TextColor ground() {
        return depth.colour(theme.ground());
    }

    EnumSet<SGR> marks(Role role) {
        return theme.ink(role).sgr();
    }
}
