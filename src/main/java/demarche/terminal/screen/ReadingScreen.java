package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.Contents;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.View;
import java.util.ArrayList;
import java.util.List;

/**
 * A text to read and leave: the briefing, the news, the log, the end.
 *
 * @param kind which
 * @param view the text
 * @param onward what Enter leads to, in a word; empty where the text is only looked up, and Enter goes back
 * @param place how far it has been read
 */
record ReadingScreen(HelpView.Screen kind, View view, String onward, Place place) implements ScreenState {

    ReadingScreen(HelpView.Screen kind, View view, String onward) {
        this(kind, view, onward, Place.START);
    }

    @Override
    public Contents contents(Phrases phrases) {
        return view.contents(phrases);
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        return Sheet.of(view.lines(phrases, columns));
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        var lines = view.lines(phrases, viewport.columns());
        List<Hint> hints = new ArrayList<>();
        if (viewport.hasMore(lines, place)) {
            hints.add(new Hint("Enter", phrases.get("hint.more")));
        } else if (!onward.isEmpty()) {
            hints.add(new Hint("Enter", onward));
        }
        if (!viewport.fits(lines)) {
            hints.add(new Hint("↑↓", phrases.get("hint.scroll")));
        }
        if (onward.isEmpty()) {
            hints.add(new Hint("Esc", phrases.get("hint.back")));
        }
        return hints;
    }

    @Override
    public void press(Press press, Moves moves) {
        var lines = view.lines(moves.phrases(), moves.viewport().columns());
        boolean more = moves.viewport().hasMore(lines, place);
        switch (press.key()) {
            case ENTER -> {
                if (more) {
                    scroll(Key.PAGE_DOWN, moves);
                } else if (onward.isEmpty()) {
                    moves.back();
                } else {
                    moves.goOn();
                }
            }
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END -> scroll(press.key(), moves);
            default -> {}
        }
    }

    private void scroll(Key key, Moves moves) {
        var lines = view.lines(moves.phrases(), moves.viewport().columns());
        moves.become(new ReadingScreen(kind, view, onward, moves.viewport().scrolled(lines, place, key)));
    }
}
