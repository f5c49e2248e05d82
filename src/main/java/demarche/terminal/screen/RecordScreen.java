package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.Contents;
import demarche.terminal.view.FoundView;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.LogView;
import demarche.terminal.view.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * The story so far, of which a turn can be looked at more closely.
 *
 * @param story all that was told in it
 * @param selected the place of that turn among those that are told, from 0
 */
record RecordScreen(LogView view, FoundView story, int selected) implements ScreenState {

    /** With the latest turn selected. */
    RecordScreen(LogView view, FoundView story) {
        this(view, story, Math.max(0, view.turns().size() - 1));
    }

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.LOG;
    }

    @Override
    public Place place() {
        return Place.START;
    }

    @Override
    public Contents contents(Phrases phrases) {
        return view.contents(phrases);
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        List<Line> lines = view.lines(phrases, columns, selected);
        List<Integer> starts = starts(lines);
        if (starts.isEmpty()) {
            return Sheet.of(lines);
        }
        int to = selected + 1 < starts.size() ? starts.get(selected + 1) - 1 : lines.size();
        List<Spot> spots = new ArrayList<>();
        for (int turn = 0; turn < starts.size(); turn++) {
            int end = turn + 1 < starts.size() ? starts.get(turn + 1) : lines.size();
            spots.add(Spot.across(turn, starts.get(turn), end - starts.get(turn)));
        }
        return new Sheet(lines, starts.get(selected), to, spots);
    }

    @Override
    public ScreenState selecting(int item) {
        return new RecordScreen(view, story, item);
    }

    /** The first line of each turn: those that begin with a mark or, where it would stand, with a digit below it. */
    private static List<Integer> starts(List<Line> lines) {
        List<Integer> starts = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (LogView.isStart(lines.get(line))) {
                starts.add(line);
            }
        }
        return starts;
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        List<Hint> hints = new ArrayList<>();
        if (!view.turns().isEmpty()) {
            hints.add(new Hint("Enter", phrases.get("hint.look")));
            if (count() > 1) {
                hints.add(new Hint("↑↓", phrases.get("hint.choose")));
            }
        }
        hints.add(new Hint("/", phrases.get("hint.search")));
        hints.add(new Hint("Esc", phrases.get("hint.back")));
        return hints;
    }

    @Override
    public void press(Press press, Moves moves) {
        switch (press.key()) {
            case UP, DOWN, HOME, END -> select(moves.viewport().selected(selected, count(), press.key()), moves);
            case PAGE_UP -> select(selected - 3, moves);
            case PAGE_DOWN -> select(selected + 3, moves);
            case SEARCH -> moves.become(new FoundScreen(this, Search.BEGUN));
            case ENTER -> {
                if (count() == 0) {
                    moves.back();
                } else {
                    int turn = view.turns().get(selected).place();
                    moves.open(play -> Arrival.at(play.turn(turn)));
                }
            }
            default -> {}
        }
    }

    private int count() {
        return view.turns().size();
    }

    private void select(int turn, Moves moves) {
        moves.become(new RecordScreen(view, story, Math.max(0, Math.min(turn, count() - 1))));
    }
}
