package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.Contents;
import demarche.terminal.view.Dateline;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.NewsView;
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

    /** The same, at the first place at which words stand in it, if they do; so many columns wide. */
    ReadingScreen looking(String words, Phrases phrases, int columns) {
        Search search = new Search(words, false, 0);
        List<Line> lines = view.lines(phrases, columns);
        Finds finds = search.in(lines);
        return finds.count() == 0
                ? this
                : new ReadingScreen(kind, view, onward, Place.of(lines, finds.line(0)), search);
    }

    /** The same with another text, from its beginning. */
    ReadingScreen showing(View other) {
        return new ReadingScreen(kind, other, onward);
    }

    @Override
    public Optional<Dateline> when() {
        return view instanceof NewsView news && !news.isEmpty() ? Optional.of(news.when()) : Optional.empty();
    }

    @Override
    public Contents contents(Phrases phrases) {
        return view.contents(phrases);
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        return Sheet.of(search.in(view.lines(phrases, columns)).marked());
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
        return search.words(search.in(view.lines(phrases, columns)).count(), phrases);
    }

    @Override
    public Optional<String> turn() {
        return view instanceof TurnView past ? Optional.of(past.turn()) : Optional.empty();
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        var lines = view.lines(phrases, viewport.columns());
        int found = search.in(lines).count();
        if (search.typing()) {
            return search.hints(found, phrases);
        }
        List<Hint> hints = new ArrayList<>();
        if (viewport.hasMore(lines, place)) {
            hints.add(new Hint("Enter", phrases.get("hint.more")));
        } else if (!onward.isEmpty()) {
            hints.add(new Hint("Enter", onward));
        }
        hints.addAll(search.hints(found, phrases));
        if (!viewport.fits(lines)) {
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
            come(search.typed(press, lines(moves), top(moves)), moves);
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

    private int top(Moves moves) {
        return place.top(lines(moves), moves.viewport().rows());
    }

    private void find(boolean forward, Moves moves) {
        come(search.stepped(forward, lines(moves), top(moves), moves.viewport().rows()), moves);
    }

    /** To the place at which a search is. */
    private void come(Search found, Moves moves) {
        Finds finds = found.in(lines(moves));
        Place next = finds.count() == 0 ? place : Place.of(lines(moves), finds.line(found.at()));
        moves.become(new ReadingScreen(kind, view, onward, next, found));
    }
}
