package demarche.terminal.screen;

import static demarche.terminal.screen.Ink.bold;
import static demarche.terminal.screen.Ink.plain;
import static demarche.terminal.screen.Ink.reversed;
import static demarche.terminal.screen.Ink.underlined;

import com.googlecode.lanterna.TextColor.ANSI;
import demarche.terminal.view.Role;
import java.util.Locale;
import java.util.Map;

/**
 * Which role has which colour, on which ground. All but one theme paint the ground too: only then can it be promised
 * that the text stands out from it. What a colour says is always said in words or signs as well.
 */
public enum Theme {
    DARK {
        @Override
        Ink ground() {
            return plain(0x1B1D23, ANSI.BLACK);
        }

        @Override
        Ink ink(Role role) {
            return switch (role) {
                case PLAIN -> plain(0xD7DAE0, ANSI.WHITE);
                case HEADING -> bold(0xF2D28B, ANSI.YELLOW_BRIGHT);
                case DIM, LOCKED -> plain(0xA0A6B1, ANSI.WHITE);
                case EMPHASIS -> bold(0xFFFFFF, ANSI.WHITE_BRIGHT);
                case GOOD -> plain(0x98C379, ANSI.GREEN_BRIGHT);
                case BAD -> plain(0xF58B8B, ANSI.RED_BRIGHT);
                case CHANGED -> bold(0xE5E5E5, ANSI.WHITE_BRIGHT);
                case PROJECTION -> plain(0xCFA1E6, ANSI.MAGENTA_BRIGHT);
                case SOURCE -> plain(0x7CC4E0, ANSI.CYAN);
                case KEY -> bold(0xF2D28B, ANSI.YELLOW_BRIGHT);
                case NAME -> underlined(0xD7DAE0, ANSI.WHITE);
                case FOUND -> reversed(0xD7DAE0, ANSI.WHITE);
                case BAND -> plain(0x8FD0C8, ANSI.CYAN);
                case BAR -> plain(0x6FB1E0, ANSI.CYAN_BRIGHT);
                case TRACK -> plain(0x747B87, ANSI.WHITE);
                case ALERT -> bold(0xFFB454, ANSI.YELLOW_BRIGHT);
                case SERIES_1 -> plain(0x7CC4E0, ANSI.CYAN_BRIGHT);
                case SERIES_2 -> plain(0xF2C46D, ANSI.YELLOW_BRIGHT);
                case SERIES_3 -> plain(0xCFA1E6, ANSI.MAGENTA_BRIGHT);
                case SERIES_4 -> plain(0x98C379, ANSI.GREEN_BRIGHT);
            };
        }
    },

    LIGHT {
        @Override
        Ink ground() {
            return plain(0xFAF8F3, ANSI.WHITE_BRIGHT);
        }

        /** Of the sixteen, green, yellow and cyan hardly show on white anywhere. */
        @Override
        Ink ink(Role role) {
            return switch (role) {
                case PLAIN -> plain(0x24282E, ANSI.BLACK);
                case HEADING -> bold(0x1D3F72, ANSI.BLUE);
                case DIM, LOCKED -> plain(0x5B616C, ANSI.BLACK);
                case EMPHASIS -> bold(0x000000, ANSI.BLACK);
                case GOOD -> plain(0x1F6B33, ANSI.BLUE);
                case BAD -> plain(0xA8231C, ANSI.RED);
                case CHANGED -> bold(0x24282E, ANSI.BLACK);
                case PROJECTION -> plain(0x7A2E8E, ANSI.MAGENTA);
                case SOURCE -> plain(0x0B5A78, ANSI.BLUE);
                case KEY -> bold(0x1D3F72, ANSI.BLUE);
                case NAME -> underlined(0x24282E, ANSI.BLACK);
                case FOUND -> reversed(0x24282E, ANSI.BLACK);
                case BAND -> plain(0x0F5F57, ANSI.BLUE);
                case BAR -> plain(0x2D6CA2, ANSI.BLUE);
                case TRACK -> plain(0x858A93, ANSI.BLACK);
                case ALERT -> bold(0x9B3000, ANSI.RED);
                case SERIES_1 -> plain(0x0B5A78, ANSI.BLUE);
                case SERIES_2 -> plain(0x9A4A00, ANSI.RED);
                case SERIES_3 -> plain(0x7A2E8E, ANSI.MAGENTA);
                case SERIES_4 -> plain(0x1F6B33, ANSI.BLACK);
            };
        }
    },

    HIGH_CONTRAST {
        @Override
        Ink ground() {
            return plain(0x000000, ANSI.BLACK);
        }

        @Override
        Ink ink(Role role) {
            return switch (role) {
                case PLAIN -> plain(0xFFFFFF, ANSI.WHITE_BRIGHT);
                case HEADING -> bold(0xFFFF5F, ANSI.YELLOW_BRIGHT);
                case DIM, LOCKED -> plain(0xD0D0D0, ANSI.WHITE_BRIGHT);
                case EMPHASIS -> bold(0xFFFFFF, ANSI.WHITE_BRIGHT);
                case GOOD -> plain(0x87FF87, ANSI.GREEN_BRIGHT);
                case BAD -> plain(0xFFAFAF, ANSI.YELLOW_BRIGHT);
                case CHANGED -> bold(0xFFFFFF, ANSI.WHITE_BRIGHT);
                case PROJECTION -> plain(0xFFAFFF, ANSI.WHITE_BRIGHT);
                case SOURCE -> plain(0x87FFFF, ANSI.CYAN_BRIGHT);
                case KEY -> bold(0xFFFF5F, ANSI.YELLOW_BRIGHT);
                case NAME -> underlined(0xFFFFFF, ANSI.WHITE_BRIGHT);
                case FOUND -> reversed(0xFFFFFF, ANSI.WHITE_BRIGHT);
                case BAND -> plain(0x87FFFF, ANSI.CYAN_BRIGHT);
                case BAR -> plain(0x87D7FF, ANSI.CYAN_BRIGHT);
                case TRACK -> plain(0xA8A8A8, ANSI.WHITE);
                case ALERT -> bold(0xFFD75F, ANSI.YELLOW_BRIGHT);
                case SERIES_1 -> plain(0x87FFFF, ANSI.CYAN_BRIGHT);
                case SERIES_2 -> plain(0xFFD75F, ANSI.YELLOW_BRIGHT);
                case SERIES_3 -> plain(0xFFAFFF, ANSI.WHITE_BRIGHT);
                case SERIES_4 -> plain(0x87FF87, ANSI.GREEN_BRIGHT);
            };
        }
    },

    /** Better is blue and worse is orange, which everybody can tell apart. */
    COLOUR_BLIND {
        @Override
        Ink ground() {
            return plain(0x16191F, ANSI.BLACK);
        }

        @Override
        Ink ink(Role role) {
            return switch (role) {
                case PLAIN -> plain(0xDDE0E5, ANSI.WHITE);
                case HEADING -> bold(0xFFFFFF, ANSI.WHITE_BRIGHT);
                case DIM, LOCKED -> plain(0xA3A9B3, ANSI.WHITE);
                case EMPHASIS -> bold(0xFFFFFF, ANSI.WHITE_BRIGHT);
                case GOOD -> plain(0x6CB8F0, ANSI.CYAN_BRIGHT);
                case BAD -> plain(0xF5A742, ANSI.YELLOW_BRIGHT);
                case CHANGED -> bold(0xE5E5E5, ANSI.WHITE_BRIGHT);
                case PROJECTION -> plain(0xD9A3C4, ANSI.WHITE);
                case SOURCE -> plain(0x9FD4EE, ANSI.CYAN);
                case KEY -> bold(0xF0E68C, ANSI.WHITE_BRIGHT);
                case NAME -> underlined(0xDDE0E5, ANSI.WHITE);
                case FOUND -> reversed(0xDDE0E5, ANSI.WHITE);
                case BAND -> plain(0xB9CDE0, ANSI.CYAN);
                case BAR -> plain(0x6CB8F0, ANSI.CYAN_BRIGHT);
                case TRACK -> plain(0x757C88, ANSI.WHITE);
                case ALERT -> bold(0xF0E442, ANSI.YELLOW_BRIGHT);
                case SERIES_1 -> plain(0x6CB8F0, ANSI.CYAN_BRIGHT);
                case SERIES_2 -> plain(0xF5A742, ANSI.YELLOW_BRIGHT);
                case SERIES_3 -> plain(0xD9A3C4, ANSI.WHITE);
                case SERIES_4 -> plain(0xF0E442, ANSI.WHITE_BRIGHT);
            };
        }
    },

    /** The terminal's own ground and text, whatever they are; of its colours only one that shows on white and black. */
    OWN {
        @Override
        Ink ground() {
            return plain(Ink.OWN, ANSI.DEFAULT);
        }

        @Override
        Ink ink(Role role) {
            return switch (role) {
                case PLAIN, DIM, LOCKED, GOOD, SOURCE, BAND, BAR, TRACK -> plain(Ink.OWN, ANSI.DEFAULT);
                case HEADING, EMPHASIS, CHANGED, KEY -> bold(Ink.OWN, ANSI.DEFAULT);
                case PROJECTION -> plain(Ink.OWN, ANSI.MAGENTA);
                case NAME -> underlined(Ink.OWN, ANSI.DEFAULT);
                case FOUND -> reversed(Ink.OWN, ANSI.DEFAULT);
                case BAD, ALERT -> bold(Ink.OWN, ANSI.RED);
                case SERIES_1 -> plain(Ink.OWN, ANSI.DEFAULT);
                case SERIES_2 -> plain(Ink.OWN, ANSI.MAGENTA);
                case SERIES_3 -> plain(Ink.OWN, ANSI.DEFAULT);
                case SERIES_4 -> plain(Ink.OWN, ANSI.RED);
            };
        }
    };

    private static final String LIGHT_GROUNDS = "7 15";

    /** What everything stands on. */
    abstract Ink ground();

    /** What is written with a role. */
    abstract Ink ink(Role role);

    /** What it is called in settings and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The one that goes best with the terminal: light where it says in {@code COLORFGBG} that its ground is white, as
     * some do, else dark.
     */
    public static Theme of(Map<String, String> environment) {
        String colours = environment.getOrDefault("COLORFGBG", "");
        String ground = colours.substring(colours.lastIndexOf(';') + 1);
        boolean light = !ground.isEmpty() && (" " + LIGHT_GROUNDS + " ").contains(" " + ground + " ");
        return light ? LIGHT : DARK;
    }
}
