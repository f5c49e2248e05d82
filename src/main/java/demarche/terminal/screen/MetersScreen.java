package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.MeterRow;
import demarche.terminal.view.MetersView;
import demarche.terminal.view.Phrases;
import java.util.List;

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
        List<Line> lines = view.lines(phrases, columns, meter().id());
        int marked = 0;
        while (marked < lines.size() && !lines.get(marked).text().startsWith(MetersView.MARK)) {
            marked++;
        }
        return new Sheet(lines, marked, Math.min(marked + 1, lines.size()));
    }

    private MeterRow meter() {
        return view.rows().get(selected);
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
        int last = view.rows().size() - 1;
        switch (press.key()) {
            case UP -> select(selected - 1, moves);
            case DOWN -> select(selected + 1, moves);
            case PAGE_UP -> select(selected - moves.viewport().rows(), moves);
            case PAGE_DOWN -> select(selected + moves.viewport().rows(), moves);
            case HOME -> select(0, moves);
            case END -> select(last, moves);
            case ENTER, WHY -> moves.why(meter().id());
            default -> {}
        }
    }

    private void select(int row, Moves moves) {
        moves.become(
                new MetersScreen(view, Math.max(0, Math.min(row, view.rows().size() - 1))));
    }
}
