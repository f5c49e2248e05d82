package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.RegionView;
import java.util.List;
import java.util.Optional;

/**
 * Who stands how with whom, drawn.
 *
 * @param view at least one relation
 * @param selected the place of the relation that is looked at, from 0
 */
record RegionScreen(RegionView view, int selected) implements Drawing {

    /** With the relation of a meter selected, if it is one. */
    RegionScreen at(Optional<String> meter) {
        for (int place = 0; place < view.relations().size(); place++) {
            if (meter.filter(view.relations().get(place).row().id()::equals).isPresent()) {
                return new RegionScreen(view, place);
            }
        }
        return this;
    }

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.REGION;
    }

    @Override
    public Optional<String> meter() {
        return Optional.of(view.relations().get(selected).row().id());
    }

    @Override
    public Sheet sheet(Phrases phrases, Viewport viewport) {
        return Sheet.of(view.lines(phrases, viewport.columns(), viewport.rows(), selected));
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        return List.of(
                new Hint("↑↓", phrases.get("hint.choose")),
                new Hint("Enter", phrases.get("hint.why")),
                new Hint("Esc", phrases.get("hint.back")));
    }

    @Override
    public void press(Press press, Moves moves) {
        switch (press.key()) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END ->
                moves.become(new RegionScreen(
                        view,
                        moves.viewport().selected(selected, view.relations().size(), press.key())));
            case ENTER, WHY -> meter().ifPresent(moves::why);
            default -> {}
        }
    }
}
