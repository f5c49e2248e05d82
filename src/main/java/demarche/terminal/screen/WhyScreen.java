package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.Contents;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.WhyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why meters stand where they stand, one at a time.
 *
 * @param meters the meters, in the order of the meters screen
 * @param selected the place of the one that is shown, from 0
 */
record WhyScreen(List<WhyView> meters, int selected, Place place) implements ScreenState {

    WhyScreen {
        meters = List.copyOf(meters);
    }

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.WHY;
    }

    @Override
    public Optional<String> meter() {
        return Optional.of(meters.get(selected).meter().id());
    }

    @Override
    public Contents contents(Phrases phrases) {
        return meters.get(selected).contents(phrases);
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        return Sheet.of(lines(phrases, columns));
    }

    private List<Line> lines(Phrases phrases, int columns) {
        return meters.get(selected).lines(phrases, columns);
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("↑↓", phrases.get("hint.other-meter", selected + 1, meters.size())));
        if (!viewport.fits(lines(phrases, viewport.columns()))) {
            hints.add(new Hint("PgDn", phrases.get("hint.scroll")));
        }
        hints.add(new Hint("Esc", phrases.get("hint.back")));
        return hints;
    }

    @Override
    public void press(Press press, Moves moves) {
        switch (press.key()) {
            case UP -> select(selected - 1, moves);
            case DOWN -> select(selected + 1, moves);
            case PAGE_UP, PAGE_DOWN, HOME, END ->
                moves.become(new WhyScreen(
                        meters,
                        selected,
                        moves.viewport()
                                .scrolled(
                                        lines(moves.phrases(), moves.viewport().columns()), place, press.key())));
            case ENTER, WHY -> moves.back();
            default -> {}
        }
    }

    @Override
    public void turned(Key direction, Moves moves) {
        List<Line> lines = lines(moves.phrases(), moves.viewport().columns());
        moves.become(new WhyScreen(meters, selected, moves.viewport().turned(lines, place, direction)));
    }

    private void select(int meter, Moves moves) {
        moves.become(new WhyScreen(meters, Math.floorMod(meter, meters.size()), Place.START));
    }
}
