package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.DossiersView;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom and what one can read up on, of which one is selected.
 *
 * @param view at least one
 * @param selected its place among them, from 0
 */
record DossiersScreen(DossiersView view, int selected) implements ScreenState {

    private static final int MOST_BY_NUMBER = 9;

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.DOSSIERS;
    }

    @Override
    public int choices() {
        return Math.min(MOST_BY_NUMBER, view.all().size());
    }

    @Override
    public Place place() {
        return Place.START;
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        List<Line> lines = view.lines(phrases, columns, selected);
        List<Spot> spots = new ArrayList<>();
        int line = 0;
        while (line < lines.size()) {
            int end = line + 1;
            if (DossiersView.isStart(lines.get(line))) {
                while (end < lines.size() && lines.get(end).text().startsWith("      ")) {
                    end++;
                }
                spots.add(Spot.across(spots.size(), line, end - line));
            }
            line = end;
        }
        Spot marked = spots.get(selected);
        return new Sheet(lines, marked.line(), marked.line() + marked.lines(), spots);
    }

    @Override
    public ScreenState selecting(int item) {
        return new DossiersScreen(view, item);
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        return List.of(
                new Hint("Enter", phrases.get("hint.open")),
                new Hint("↑↓", phrases.get("hint.choose")),
                new Hint("Esc", phrases.get("hint.back")));
    }

    @Override
    public void press(Press press, Moves moves) {
        switch (press.key()) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END ->
                moves.become(new DossiersScreen(
                        view, moves.viewport().selected(selected, view.all().size(), press.key())));
            case NUMBER -> {
                if (press.number() <= choices()) {
                    moves.become(new DossiersScreen(view, press.number() - 1));
                }
            }
            case ENTER ->
                moves.open(play -> Arrival.at(LookUp.dossier(view.all().get(selected))));
            default -> {}
        }
    }
}
