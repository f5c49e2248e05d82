package demarche.terminal.screen;

import demarche.terminal.view.Line;
import demarche.terminal.view.Role;
import demarche.terminal.view.Span;
import demarche.terminal.view.TextWidth;

/**
 * What a click meant.
 *
 * @param cap the key that a hint names; empty where none was clicked on
 * @param item the place of what was clicked on among what can be selected, or -1
 * @param selected whether it was selected already
 * @param meter the place of what was clicked on among the meters beside the text, or -1
 */
record Hit(String cap, int item, boolean selected, int meter) {

    static final Hit NOTHING = new Hit("", -1, false, -1);

    static Hit item(int item, boolean selected) {
        return new Hit("", item, selected, -1);
    }

    static Hit meter(int meter) {
        return new Hit("", -1, false, meter);
    }

    /** The hint in a line of hints at a column: a key and the words after it. */
    static Hit key(Line hints, int column) {
        String cap = "";
        int at = 0;
        for (Span span : hints.spans()) {
            cap = span.role() == Role.KEY ? span.text() : cap;
            at += TextWidth.of(span.text());
            boolean isHint = span.role() == Role.KEY || span.role() == Role.DIM;
            if (column < at) {
                boolean isOnKey = span.role() == Role.KEY;
                String part = isOnKey ? part(cap, column - at + TextWidth.of(cap)) : part(cap, Integer.MAX_VALUE);
                return isHint ? new Hit(part, -1, false, -1) : NOTHING;
            }
        }
        return NOTHING;
    }

    /** Which of two keys that share a hint, such as the arrows up and down; the second where it is on neither. */
    private static String part(String cap, int column) {
        String two = cap.replace(" ", "");
        boolean areTwo = !two.isEmpty() && two.codePoints().count() == 2 && TextWidth.of(two) == 2;
        return !areTwo ? cap : two.substring(column == 0 ? 0 : 1, column == 0 ? 1 : 2);
    }
}
