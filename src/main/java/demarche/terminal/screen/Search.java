package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import java.util.List;

/**
 * What is looked for in a text.
 *
 * @param text the words, whatever their capitals; empty where nothing is looked for
 * @param typing whether they are still being typed
 * @param at the place of the one that was come to last, among those found, from 0
 */
record Search(String text, boolean typing, int at) {

    static final Search NONE = new Search("", false, 0);
    static final Search BEGUN = new Search("", true, 0);

    /** After a key while the words are typed in a text of which the top line is seen: at the first place from there on. */
    Search typed(Press press, List<Line> lines, int top) {
        Search next = after(press);
        return next.text().equals(text) ? next : next.at(next.in(lines).firstFrom(top));
    }

    /**
     * At the next place found, or the one before: as seen from the last that was come to or, where that is out of sight,
     * from the lines that are seen.
     */
    Search stepped(boolean forward, List<Line> lines, int top, int rows) {
        Finds finds = in(lines);
        if (finds.count() == 0) {
            return this;
        }
        int last = Math.min(at, finds.count() - 1);
        boolean seen = finds.line(last) >= top && finds.line(last) < top + rows;
        return at(seen ? finds.next(last, forward) : forward ? finds.firstFrom(top) : finds.lastBefore(top));
    }

    /** After a key while the words are typed. */
    Search after(Press press) {
        return switch (press.key()) {
            case ENTER -> new Search(text, false, at);
            case BACK -> NONE;
            case ERASE -> text.isEmpty() ? NONE : new Search(shorter(), true, 0);
            default -> new Search(text + press.typed(), true, 0);
        };
    }

    private String shorter() {
        return text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }

    boolean isOn() {
        return !text.isEmpty();
    }

    Search at(int place) {
        return new Search(text, typing, place);
    }

    /** Where the words stand in a text. */
    Finds in(List<Line> lines) {
        return Finds.of(text, lines);
    }

    /** What stands in the footer: what is looked for, and which of how many places this is, if there are any. */
    String words(int found, Phrases phrases) {
        String typed = "/" + text + (typing ? "_" : "");
        if (!isOn()) {
            return typing ? typed : "";
        }
        return found == 0
                ? phrases.get("search.none", typed)
                : phrases.get("search.found", typed, Math.min(at, found - 1) + 1, found);
    }

    /** What can be done with so many places found. */
    List<Hint> hints(int found, Phrases phrases) {
        if (typing) {
            return List.of(new Hint("Enter", phrases.get("hint.find")), new Hint("Esc", phrases.get("hint.back")));
        }
        return found > 1 ? List.of(new Hint("n N", phrases.get("hint.next-found"))) : List.of();
    }

    /** What Escape does: it leaves the search, before it leaves the page. */
    Hint leaving(Phrases phrases) {
        return new Hint("Esc", phrases.get(isOn() ? "hint.unsearch" : "hint.back"));
    }
}
