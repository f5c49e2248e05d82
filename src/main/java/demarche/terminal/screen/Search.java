package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What is looked for in a text.
 *
 * @param text the words, whatever their capitals; empty where nothing is looked for
 * @param typing whether they are still being typed
 */
record Search(String text, boolean typing) {

    static final Search NONE = new Search("", false);
    static final Search BEGUN = new Search("", true);

    /** After a key while the words are typed. */
    Search after(Press press) {
        return switch (press.key()) {
            case ENTER -> new Search(text, false);
            case BACK -> NONE;
            case ERASE -> text.isEmpty() ? NONE : new Search(shorter(), true);
            default -> new Search(text + press.typed(), true);
        };
    }

    private String shorter() {
        return text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }

    boolean isOn() {
        return !text.isEmpty();
    }

    /** The numbers of the lines in which it stands. */
    List<Integer> found(List<Line> lines) {
        List<Integer> found = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (isOn() && at(lines.get(line).text(), 0) >= 0) {
                found.add(line);
            }
        }
        return found;
    }

    /** The first line after one in which it stands, or before it; from the other end where there is none. -1 if nowhere. */
    int next(List<Line> lines, int from, boolean forward) {
        List<Integer> found = found(lines);
        if (found.isEmpty()) {
            return -1;
        }
        if (forward) {
            return found.stream().filter(line -> line > from).findFirst().orElse(found.get(0));
        }
        return found.stream()
                .filter(line -> line < from)
                .reduce((one, later) -> later)
                .orElse(found.get(found.size() - 1));
    }

    /** The lines with what was found marked. */
    List<Line> marked(List<Line> lines) {
        return isOn() ? lines.stream().map(this::marked).toList() : lines;
    }

    private Line marked(Line line) {
        Line marked = Line.BLANK;
        for (Span span : line.spans()) {
            int from = 0;
            for (int at = at(span.text(), 0); at >= 0; at = at(span.text(), from)) {
                marked = marked.and(span.text().substring(from, at), span.role())
                        .and(span.text().substring(at, at + text.length()), Role.FOUND);
                from = at + text.length();
            }
            marked = marked.and(span.text().substring(from), span.role());
        }
        return marked;
    }

    private int at(String line, int from) {
        for (int at = from; at + text.length() <= line.length(); at++) {
            if (line.regionMatches(true, at, text, 0, text.length())) {
                return at;
            }
        }
        return -1;
    }

    /** What stands in the footer: what is looked for, and in how many lines it was found. */
    String words(List<Line> lines, Phrases phrases) {
        String typed = "/" + text + (typing ? "_" : "");
        return isOn() ? phrases.get("search.found", typed, found(lines).size()) : typing ? typed : "";
    }

    List<Hint> hints(Phrases phrases) {
        return typing
                ? List.of(new Hint("Enter", phrases.get("hint.find")), new Hint("Esc", phrases.get("hint.back")))
                : isOn() ? List.of(new Hint("n N", phrases.get("hint.next-found"))) : List.of();
    }

    /** What Escape does: it leaves the search, before it leaves the page. */
    Hint leaving(Phrases phrases) {
        return new Hint("Esc", phrases.get(isOn() ? "hint.unsearch" : "hint.back"));
    }
}
