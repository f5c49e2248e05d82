package demarche.terminal.screen;

import demarche.engine.Forecast;
import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.ForecastView;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the player expects, to be written down.
 *
 * @param selected the place of the subject that is selected, from 0
 * @param about what has been set and not yet written down, in percent by the place of its subject
 */
record ForecastScreen(ForecastView view, int selected, SortedMap<Integer, Integer> about) implements ScreenState {

    private static final int STEP = 5;
    private static final int EVEN = 50;

    ForecastScreen {
        about = Collections.unmodifiableSortedMap(new TreeMap<>(about));
    }

    ForecastScreen(ForecastView view) {
        this(view, view.firstUnwritten(), Collections.emptySortedMap());
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
        List<Line> lines = view.lines(phrases, columns, selected, about);
        List<Spot> spots = new ArrayList<>();
        int from = 0;
        for (int line = 0; line < lines.size(); line++) {
            boolean isMarked = lines.get(line).text().startsWith(ForecastView.MARK);
            from = isMarked ? line : from;
        }
        return new Sheet(lines, from, Math.min(from + 3, lines.size()), spots);
    }

    @Override
    public Optional<Leaving> leaving(Phrases phrases) {
        if (about.isEmpty()) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>();
        about.forEach((place, percent) -> said.add(view.said(place, percent, phrases)));
        List<Forecast> all = new ArrayList<>();
        about.forEach((place, percent) -> all.add(view.forecast(view.subjects().get(place), percent)));
        return Optional.of(new Leaving(
                phrases.get("ask.forecast", phrases.row(said)),
                phrases.get("ask.forecast.yes"),
                phrases.get("ask.forecast.no"),
                moves -> moves.writeDown(all, ForecastScreen::new)));
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
                        about));
            case NUMBER -> set(10 * press.number(), moves);
            case MORE -> set(from() + STEP, moves);
            case LESS -> set(from() - STEP, moves);
            case ENTER -> {
                if (about.containsKey(selected)) {
                    moves.writeDown(List.of(view.forecast(view.subjects().get(selected), from())), this::written);
                } else {
                    moves.say(moves.phrases().get("say.percent-first"));
                }
            }
            default -> {}
        }
    }

    private int from() {
        return about.getOrDefault(
                selected, view.subjects().get(selected).written().orElse(EVEN));
    }

    private void set(int asked, Moves moves) {
        SortedMap<Integer, Integer> more = new TreeMap<>(about);
        more.put(selected, Math.max(0, Math.min(100, asked)));
        moves.become(new ForecastScreen(view, selected, more));
    }

    /** The same after something was written down about the selected subject, and may stand in another view. */
    ForecastScreen written(ForecastView now) {
        SortedMap<Integer, Integer> less = new TreeMap<>(about);
        less.remove(selected);
        return new ForecastScreen(now, selected, less);
    }
}
