package demarche.terminal.screen;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a terminal tells of the mouse where it writes numbers as digits (<i>SGR</i>, mode 1006): the one way that the
 * terminals of today share, and for which no column is too far to the right. Lanterna knows the older ways alone.
 */
final class MouseReport implements CharacterPattern {

    /** Asks the terminal to tell of the mouse so, if it tells of it at all. */
    static final String ASK = "\u001b[?1006h";

    /** Asks it to do so no longer. */
    static final String ASK_NO_MORE = "\u001b[?1006l";

    private static final Pattern WHOLE = Pattern.compile("\u001b\\[<([0-9]{1,3});([0-9]{1,5});([0-9]{1,5})([Mm])");

    private static final int BUTTON = 3;
    private static final int MOVED = 32;
    private static final int WHEEL = 64;

    @Override
    @SuppressWarnings("NullAway") // What is no report is null to Lanterna.
    public Matching match(List<Character> typed) {
        String text = typed.stream().map(String::valueOf).collect(Collectors.joining());
        Matcher report = WHOLE.matcher(text);
        if (report.matches()) {
            return new Matching(action(report));
        }
        return report.hitEnd() ? Matching.NOT_YET : null;
    }

    private static MouseAction action(Matcher report) {
        int code = Integer.parseInt(report.group(1));
        int button = (code & BUTTON) + 1;
        // Cells are counted from 1 at the top left.
        TerminalPosition at =
                new TerminalPosition(Integer.parseInt(report.group(2)) - 1, Integer.parseInt(report.group(3)) - 1);
        return new MouseAction(type(code, report.group(4).equals("M")), button, at);
    }

    private static MouseActionType type(int code, boolean pressed) {
        int button = code & BUTTON;
        if ((code & WHEEL) != 0) {
            // A wheel that also turns to the sides tells of that as buttons 2 and 3.
            return button == 0
                    ? MouseActionType.SCROLL_UP
                    : button == 1 ? MouseActionType.SCROLL_DOWN : MouseActionType.MOVE;
        }
        if ((code & MOVED) != 0) {
            return MouseActionType.DRAG;
        }
        return pressed ? MouseActionType.CLICK_DOWN : MouseActionType.CLICK_RELEASE;
    }
}
