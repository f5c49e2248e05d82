package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.FoundView;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is looked for in the whole story, and found: each text in which it stands, below its turn. Until something is
 * typed, the record as it was.
 *
 * @param record where the search began
 */
record FoundScreen(RecordScreen record, Search search) implements ScreenState {

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.LOG;
    }

    @Override
    public Place place() {
        return Place.START;
    }

    private FoundView found() {
        return found(search);
    }

    private FoundView found(Search looked) {
        return record.story()
                .only(text -> Finds.of(looked.text(), List.of(Line.of(text))).count() > 0);
    }

    @Override
    public boolean takesText() {
        return search.typing();
    }

    @Override
    public Optional<ScreenState> withoutSearch() {
        return Optional.of(record);
    }

    @Override
    public String entry(Phrases phrases, int columns) {
        return search.words(found().count(), phrases);
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        if (!search.isOn()) {
            return record.sheet(phrases, columns);
        }
        List<Line> lines = found().lines(phrases, columns, search.at());
        List<Integer> starts = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (FoundView.isStart(lines.get(line))) {
                starts.add(line);
            }
        }
        List<Spot> spots = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (int text = 0; text < starts.size(); text++) {
            int end = text + 1 < starts.size() ? starts.get(text + 1) : lines.size();
            spots.add(Spot.across(text, starts.get(text), end - starts.get(text)));
            from = text == search.at() ? starts.get(text) : from;
            to = text == search.at() ? end : to;
        }
        return new Sheet(search.in(lines).marked(), from, to, spots);
    }

    @Override
    public ScreenState selecting(int item) {
        return new FoundScreen(record, search.at(item));
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        int found = found().count();
        if (search.typing()) {
            return search.hints(found, phrases);
        }
        List<Hint> hints = new ArrayList<>();
        if (found > 0) {
            hints.add(new Hint("Enter", phrases.get("hint.look")));
        }
        hints.addAll(search.hints(found, phrases));
        hints.add(search.leaving(phrases));
        return hints;
    }

    @Override
    public void press(Press press, Moves moves) {
        if (search.typing()) {
            Search typed = search.after(press);
            moves.become(typed.isOn() || typed.typing() ? new FoundScreen(record, typed) : record);
            return;
        }
        int found = found().count();
        switch (press.key()) {
            case UP, DOWN, HOME, END -> select(moves.viewport().selected(search.at(), found, press.key()), moves);
            case PAGE_UP -> select(search.at() - 3, moves);
            case PAGE_DOWN -> select(search.at() + 3, moves);
            case SEARCH -> moves.become(new FoundScreen(record, Search.BEGUN));
            case NO -> select(found == 0 ? 0 : (search.at() + 1) % found, moves);
            case PREVIOUS -> select(found == 0 ? 0 : Math.floorMod(search.at() - 1, found), moves);
            case ENTER -> open(moves);
            default -> {}
        }
    }

    private void open(Moves moves) {
        FoundView found = found();
        if (found.count() > 0) {
            int turn = found.turn(search.at()).place();
            int columns = moves.viewport().columns();
            moves.open(play -> Arrival.at(play.turn(turn).looking(search.text(), moves.phrases(), columns)));
        }
    }

    private void select(int text, Moves moves) {
        int last = Math.max(0, found().count() - 1);
        moves.become(new FoundScreen(record, search.at(Math.max(0, Math.min(text, last)))));
    }
}
