package demarche.terminal.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor.ANSI;
import java.util.EnumSet;
import java.util.Set;

/**
 * What something is written with.
 *
 * @param rgb red, green and blue, eight bits each; or {@link #OWN}
 * @param ofSixteen what comes nearest where a terminal has but sixteen colours
 * @param marks bold, underlined, reversed or none of them
 */
record Ink(int rgb, ANSI ofSixteen, Set<SGR> marks) {

    /** In place of a colour: the one of the sixteen, however many there are. */
    static final int OWN = -1;

    Ink {
        marks = Set.copyOf(marks);
    }

    static Ink plain(int rgb, ANSI ofSixteen) {
        return new Ink(rgb, ofSixteen, Set.of());
    }

    static Ink bold(int rgb, ANSI ofSixteen) {
        return new Ink(rgb, ofSixteen, Set.of(SGR.BOLD));
    }

    static Ink underlined(int rgb, ANSI ofSixteen) {
        return new Ink(rgb, ofSixteen, Set.of(SGR.UNDERLINE));
    }

    static Ink reversed(int rgb, ANSI ofSixteen) {
        return new Ink(rgb, ofSixteen, Set.of(SGR.REVERSE));
    }

    boolean isOwn() {
        return rgb == OWN;
    }

    EnumSet<SGR> sgr() {
        return marks.isEmpty() ? EnumSet.noneOf(SGR.class) : EnumSet.copyOf(marks);
    }
}
