package demarche.terminal.screen;

import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.ForecastView;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import java.util.List;

/**
 * What the player expects, to be written down.
 *
 * @param selected the place of the subject that is selected, from 0
 * @param percent what is about to be written down for it, or -1
 */
record ForecastScreen(ForecastView view, int selected, int percent) implements ScreenState {

    private static final int NOTHING = -1;
    private static final int STEP = 5;
    private static final int EVEN = 50;

    ForecastScreen(ForecastView view) {
        this(view, 0, NOTHING);
    }

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.FORECAST;
    }

    @Override
    public Place place() {
        return Place.START;
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        List<Line> lines = view.lines(phrases, columns, selected, percent);
        int from = 0;
        while (!lines.get(from).text().startsWith(ForecastView.MARK)) {
            from++;
        }
        return new Sheet(lines, from, from + 1);
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        return List.of(
                new Hint("Enter", phrases.get("hint.write-down")),
                new Hint("↑↓", phrases.get("hint.choose")),
                new Hint("1–9 + -", phrases.get("hint.percent")),
                new Hint("Esc", phrases.get("hint.back")));
    }

    @Override
    public void press(Press press, Moves moves) {
        switch (press.key()) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END ->
                moves.become(new ForecastScreen(
                        view,
                        moves.viewport().selected(selected, view.subjects().size(), press.key()),
                        NOTHING));
            case NUMBER -> set(10 * press.number(), moves);
            case MORE -> set(from() + STEP, moves);
            case LESS -> set(from() - STEP, moves);
            case ENTER -> {
                if (percent < 0) {
                    moves.say(moves.phrases().get("say.percent-first"));
                } else {
                    moves.writeDown(view.forecast(view.subjects().get(selected), percent), selected);
                }
            }
            default -> {}
        }
    }

    private int from() {
        return percent >= 0 ? percent : view.subjects().get(selected).written().orElse(EVEN);
    }

    private void set(int asked, Moves moves) {
        moves.become(new ForecastScreen(view, selected, Math.max(0, Math.min(100, asked))));
    }
}
