package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.MeterRow;
import demarche.terminal.view.MetersView;
import demarche.terminal.view.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All meters, of which one can be asked why it moved.
 *
 * @param selected its place among them, from 0
 */
record MetersScreen(MetersView view, int selected) implements ScreenState {

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.METERS;
    }

    @Override
    public Place place() {
        return Place.START;
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        List<Line> lines = view.lines(phrases, columns, row().id());
        List<Spot> spots = new ArrayList<>();
        int marked = 0;
        for (int line = 0; line < lines.size(); line++) {
            boolean isMarked = lines.get(line).text().startsWith(MetersView.MARK);
            marked = isMarked ? line : marked;
            if (isMarked || lines.get(line).text().startsWith(" ".repeat(MetersView.MARK.length()))) {
                spots.add(Spot.across(spots.size(), line, 1));
            }
        }
        return new Sheet(lines, marked, Math.min(marked + 1, lines.size()), spots);
    }

    @Override
    public ScreenState selecting(int item) {
        return new MetersScreen(view, item);
    }

    private MeterRow row() {
        return view.rows().get(selected);
    }

    @Override
    public boolean asksWhyItself() {
        return true;
    }

    @Override
    public Optional<String> meter() {
        return Optional.of(row().id());
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        return List.of(
                new Hint("Enter", phrases.get("hint.why")),
                new Hint("↑↓", phrases.get("hint.choose")),
                new Hint("Esc", phrases.get("hint.back")));
    }

    @Override
    public void press(Press press, Moves moves) {
        switch (press.key()) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END ->
                moves.become(new MetersScreen(
                        view, moves.viewport().selected(selected, view.rows().size(), press.key())));
            case ENTER, WHY -> moves.why(row().id());
            default -> {}
        }
    }
}
