package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.TrendsChoice;
import demarche.terminal.view.TrendsView;
import java.util.List;
import java.util.Optional;

/**
 * How the meters went, drawn.
 *
 * @param choice which are drawn, and at which moment one looks
 */
record TrendsScreen(TrendsView view, TrendsChoice choice) implements Drawing {

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.TRENDS;
    }

    @Override
    public Optional<String> meter() {
        return Optional.of(view.trends().get(choice.meter()).row().id());
    }

    @Override
    public Sheet sheet(Phrases phrases, Viewport viewport) {
        return Sheet.of(view.lines(phrases, viewport.columns(), viewport.rows(), choice));
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        return List.of(
                new Hint("↑↓", phrases.get("hint.choose")),
                new Hint("Space", phrases.get(choice.isPicked() ? "hint.unpick" : "hint.pick")),
                new Hint("←→", phrases.get("hint.moment")),
                new Hint("Enter", phrases.get("hint.why")),
                new Hint("Esc", phrases.get("hint.back")));
    }

    @Override
    public void press(Press press, Moves moves) {
        int last = view.moments().size() - 1;
        switch (press.key()) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END ->
                become(
                        choice.withMeter(moves.viewport()
                                .selected(choice.meter(), view.trends().size(), press.key())),
                        moves);
            case LEFT -> become(choice.withMoment(Math.max(0, choice.moment() - 1)), moves);
            case RIGHT -> become(choice.withMoment(Math.min(last, choice.moment() + 1)), moves);
            case PICK -> become(choice.toggled(), moves);
            case ENTER, WHY -> meter().ifPresent(moves::why);
            default -> {}
        }
    }

    private void become(TrendsChoice next, Moves moves) {
        moves.become(new TrendsScreen(view, next));
    }
}
