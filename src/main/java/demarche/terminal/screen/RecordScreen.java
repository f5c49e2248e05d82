package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.Contents;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.LogView;
import demarche.terminal.view.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The story so far, of which a turn can be looked at more closely.
 *
 * @param selected the place of that turn among those that are told, from 0
 * @param search what is looked for
 */
record RecordScreen(LogView view, int selected, Search search) implements ScreenState {

    /** With the latest turn selected. */
    RecordScreen(LogView view) {
        this(view, Math.max(0, view.turns().size() - 1), Search.NONE);
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
    public boolean takesText() {
        return search.typing();
    }

    @Override
    public Optional<ScreenState> withoutSearch() {
        return search.isOn() ? Optional.of(new RecordScreen(view, selected, Search.NONE)) : Optional.empty();
    }

    @Override
    public String entry(Phrases phrases, int columns) {
        return search.words(lines(phrases, columns), phrases);
    }

    private List<Line> lines(Phrases phrases, int columns) {
        return view.lines(phrases, columns, selected);
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        List<Line> lines = lines(phrases, columns);
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
        return new Sheet(search.marked(lines), starts.get(selected), to, spots);
    }

    @Override
    public ScreenState selecting(int item) {
        return new RecordScreen(view, item, search);
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
        if (search.typing()) {
            return search.hints(phrases);
        }
        List<Hint> hints = new ArrayList<>();
        if (!view.turns().isEmpty()) {
            hints.add(new Hint("Enter", phrases.get("hint.look")));
            if (count() > 1) {
                hints.add(new Hint("↑↓", phrases.get("hint.choose")));
            }
            hints.add(new Hint("/", phrases.get("hint.search")));
        }
        hints.addAll(search.hints(phrases));
        hints.add(search.leaving(phrases));
        return hints;
    }

    @Override
    public void press(Press press, Moves moves) {
        if (search.typing()) {
            Search typed = search.after(press);
            moves.become(new RecordScreen(view, found(typed, selected - 1, true, moves), typed));
            return;
        }
        switch (press.key()) {
            case UP, DOWN, HOME, END -> select(moves.viewport().selected(selected, count(), press.key()), moves);
            case PAGE_UP -> select(selected - 3, moves);
            case PAGE_DOWN -> select(selected + 3, moves);
            case SEARCH -> moves.become(new RecordScreen(view, selected, Search.BEGUN));
            case NO -> select(found(search, selected, true, moves), moves);
            case PREVIOUS -> select(found(search, selected, false, moves), moves);
            case ENTER -> {
                if (count() == 0) {
                    moves.back();
                } else {
                    int turn = view.turns().get(selected).place();
                    moves.open(play -> play.turn(turn));
                }
            }
            default -> {}
        }
    }

    private int count() {
        return view.turns().size();
    }

    private void select(int turn, Moves moves) {
        moves.become(new RecordScreen(view, Math.max(0, Math.min(turn, count() - 1)), search));
    }

    /** The first turn after one in which the words stand, or before it; the selected one if they stand nowhere. */
    private int found(Search looked, int from, boolean forward, Moves moves) {
        List<Line> lines = lines(moves.phrases(), moves.viewport().columns());
        List<Integer> starts = starts(lines);
        if (starts.isEmpty()) {
            return selected;
        }
        int line = forward
                ? from + 1 < starts.size() ? starts.get(from + 1) - 1 : lines.size()
                : starts.get(Math.max(0, from));
        int found = looked.next(lines, line, forward);
        return found < 0 || found < starts.get(0)
                ? selected
                : (int) starts.stream().filter(start -> start <= found).count() - 1;
    }
}
