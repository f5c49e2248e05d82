package demarche.terminal.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import demarche.terminal.view.Role;
import java.util.EnumSet;

/**
 * Which role has which colour. Only the terminal's own sixteen are used, so that the player's theme holds; what a
 * colour says is always said in words or signs too.
 *
 * @param colours whether there are any; bold and reverse are used all the same
 */
record Palette(boolean colours) {

    private record Style(TextColor colour, EnumSet<SGR> marks) {}

    TextColor colour(Role role) {
        return colours ? style(role).colour : ANSI.DEFAULT;
    }

    EnumSet<SGR> marks(Role role) {
        return style(role).marks;
    }

    private static Style style(Role role) {
        return switch (role) {
            case PLAIN -> plain(ANSI.DEFAULT);
            case HEADING -> bold(ANSI.DEFAULT);
            case DIM -> plain(ANSI.BLACK_BRIGHT);
            case EMPHASIS -> bold(ANSI.DEFAULT);
            case GOOD -> plain(ANSI.GREEN);
            case BAD -> plain(ANSI.RED);
            case CHANGED -> bold(ANSI.DEFAULT);
            case LOCKED -> plain(ANSI.BLACK_BRIGHT);
            case PROJECTION -> plain(ANSI.MAGENTA);
            // Not blue, which hardly shows on black.
            case SOURCE -> plain(ANSI.CYAN);
            // Many terminals draw bold colours bright, and bright yellow or cyan does not show on white.
            case KEY -> bold(ANSI.DEFAULT);
            case NAME -> new Style(ANSI.DEFAULT, EnumSet.of(SGR.UNDERLINE));
            case FOUND -> new Style(ANSI.DEFAULT, EnumSet.of(SGR.REVERSE));
            case BAND -> plain(ANSI.CYAN);
            case BAR -> plain(ANSI.CYAN);
            case SERIES_1 -> plain(ANSI.CYAN);
            case SERIES_2 -> plain(ANSI.MAGENTA);
            case SERIES_3 -> plain(ANSI.GREEN);
            case SERIES_4 -> plain(ANSI.RED);
            case TRACK -> plain(ANSI.BLACK_BRIGHT);
            case ALERT -> bold(ANSI.RED);
        };
    }

    private static Style plain(TextColor colour) {
        return new Style(colour, EnumSet.noneOf(SGR.class));
    }

    private static Style bold(TextColor colour) {
        return new Style(colour, EnumSet.of(SGR.BOLD));
    }
}
