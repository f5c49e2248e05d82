package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.Contents;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.TurnView;
import demarche.terminal.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text to read and leave: the briefing, the news, a turn that has passed, the end.
 *
 * @param kind which
 * @param view the text
 * @param onward what Enter leads to, in a word; empty where the text is only looked up, and Enter goes back
 * @param place how far it has been read
 * @param search what is looked for in it
 */
record ReadingScreen(HelpView.Screen kind, View view, String onward, Place place, Search search)
        implements ScreenState {

    ReadingScreen(HelpView.Screen kind, View view, String onward) {
        this(kind, view, onward, Place.START, Search.NONE);
    }

    /** The same, read as far as another. */
    ReadingScreen at(Place other) {
        return new ReadingScreen(kind, view, onward, other, search);
    }

    /** The same with another text, from its beginning. */
    ReadingScreen showing(View other) {
        return new ReadingScreen(kind, other, onward);
    }

    @Override
    public Contents contents(Phrases phrases) {
        return view.contents(phrases);
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        return Sheet.of(search.marked(view.lines(phrases, columns)));
    }

    @Override
    public boolean takesText() {
        return search.typing();
    }

    @Override
    public Optional<ScreenState> withoutSearch() {
        return search.isOn()
                ? Optional.of(new ReadingScreen(kind, view, onward, place, Search.NONE))
                : Optional.empty();
    }

    @Override
    public String entry(Phrases phrases, int columns) {
        return search.words(view.lines(phrases, columns), phrases);
    }

    @Override
    public Optional<String> turn() {
        return view instanceof TurnView past ? Optional.of(past.turn()) : Optional.empty();
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        if (search.typing()) {
            return search.hints(phrases);
        }
        var lines = view.lines(phrases, viewport.columns());
        List<Hint> hints = new ArrayList<>();
        if (viewport.hasMore(lines, place)) {
            hints.add(new Hint("Enter", phrases.get("hint.more")));
        } else if (!onward.isEmpty()) {
            hints.add(new Hint("Enter", onward));
        }
        if (!viewport.fits(lines)) {
            hints.addAll(search.hints(phrases));
            hints.add(new Hint("↑↓", phrases.get("hint.scroll")));
        }
        if (onward.isEmpty() || search.isOn()) {
            hints.add(search.leaving(phrases));
        }
        return hints;
    }

    @Override
    public void press(Press press, Moves moves) {
        if (search.typing()) {
            look(search.after(press), moves);
            return;
        }
        switch (press.key()) {
            case ENTER -> enter(moves);
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END -> scroll(press.key(), moves);
            case SEARCH -> moves.become(new ReadingScreen(kind, view, onward, place, Search.BEGUN));
            case NO -> find(true, moves);
            case PREVIOUS -> find(false, moves);
            default -> {}
        }
    }

    @Override
    public void turned(Key direction, Moves moves) {
        Place next = moves.viewport().turned(lines(moves), place, direction);
        moves.become(new ReadingScreen(kind, view, onward, next, search));
    }

    private void enter(Moves moves) {
        if (moves.viewport().hasMore(lines(moves), place)) {
            scroll(Key.PAGE_DOWN, moves);
        } else if (onward.isEmpty()) {
            moves.back();
        } else {
            moves.goTo(play -> play.after(kind));
        }
    }

    private List<Line> lines(Moves moves) {
        return view.lines(moves.phrases(), moves.viewport().columns());
    }

    private void scroll(Key key, Moves moves) {
        Place next = moves.viewport().scrolled(lines(moves), place, key);
        moves.become(new ReadingScreen(kind, view, onward, next, search));
    }

    /** Goes on typing: to the first place from here on at which the words stand. */
    private void look(Search typed, Moves moves) {
        int top = place.top(lines(moves), moves.viewport().rows());
        moves.become(new ReadingScreen(kind, view, onward, at(typed.next(lines(moves), top - 1, true), moves), typed));
    }

    private void find(boolean forward, Moves moves) {
        if (search.isOn()) {
            int top = place.top(lines(moves), moves.viewport().rows());
            Place next = at(search.next(lines(moves), top, forward), moves);
            moves.become(new ReadingScreen(kind, view, onward, next, search));
        }
    }

    private Place at(int line, Moves moves) {
        return line < 0 ? place : Place.of(lines(moves), line);
    }
}
