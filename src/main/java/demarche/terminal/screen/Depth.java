package demarche.terminal.screen;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import java.util.Locale;
import java.util.Map;

/** How many colours a terminal can show. */
public enum Depth {
    /** None; bold and underlined text is used all the same. */
    NONE,
    /** The terminal's own sixteen, whatever its user has made of them. */
    SIXTEEN,
    /** The 256 of xterm, of which 240 are the same everywhere. */
    INDEXED,
    /** Any. */
    TRUE;

    private static final int[] STEPS = {0, 95, 135, 175, 215, 255};
    private static final int CUBE = 16;
    private static final int GREYS = 232;

    /**
     * What the environment says of the terminal: {@code NO_COLOR} where it is not empty, {@code COLORTERM}, and {@code
     * TERM}. A terminal that says nothing is trusted with sixteen colours, except those of the last century.
     */
    public static Depth of(Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return NONE;
        }
        String colours = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
        String kind = environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
        if (colours.equals("truecolor")
                || colours.equals("24bit")
                || kind.endsWith("-direct")
                || environment.containsKey("WT_SESSION")) {
            return TRUE;
        }
        if (kind.contains("256")) {
            return INDEXED;
        }
        return kind.startsWith("vt") || kind.equals("dumb") || kind.endsWith("-mono") || kind.endsWith("-m")
                ? NONE
                : SIXTEEN;
    }

    /** What it is called in settings. */
    String word() {
        return switch (this) {
            case NONE -> "none";
            case SIXTEEN -> "16";
            case INDEXED -> "256";
            case TRUE -> "true";
        };
    }

    /** What an ink becomes. */
    TextColor colour(Ink ink) {
        return switch (this) {
            case NONE -> ANSI.DEFAULT;
            case SIXTEEN -> ink.ofSixteen();
            case INDEXED -> ink.isOwn() ? ink.ofSixteen() : new TextColor.Indexed(nearest(ink.rgb()));
            case TRUE ->
                ink.isOwn()
                        ? ink.ofSixteen()
                        : new TextColor.RGB(channel(ink.rgb(), 16), channel(ink.rgb(), 8), channel(ink.rgb(), 0));
        };
    }

    private static int channel(int rgb, int shift) {
        return (rgb >> shift) & 0xFF;
    }

    /** The place, among the 240 colours that are the same everywhere, of the one that is most like it. */
    static int nearest(int rgb) {
        int best = CUBE;
        for (int index = CUBE; index < 256; index++) {
            best = distance(rgb, rgb(index)) < distance(rgb, rgb(best)) ? index : best;
        }
        return best;
    }

    /** The colour at a place from 16 on. */
    static int rgb(int index) {
        if (index >= GREYS) {
            int grey = 8 + 10 * (index - GREYS);
            return (grey << 16) | (grey << 8) | grey;
        }
        int place = index - CUBE;
        return (STEPS[place / 36] << 16) | (STEPS[place / 6 % 6] << 8) | STEPS[place % 6];
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = channel(one, shift) - channel(other, shift);
            sum += apart * apart;
        }
        return sum;
    }
}
