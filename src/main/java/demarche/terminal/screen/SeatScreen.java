package demarche.terminal.screen;

import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.RoleView;
import demarche.terminal.view.Wrapping;
import java.util.ArrayList;
import java.util.List;

/**
 * Which seat to take, with its role and goals. Where there is only one, who one is.
 *
 * @param selected the place of the selected seat, from 0
 */
record SeatScreen(Scenario scenario, int selected, Place place) implements ScreenState {

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.ROLE;
    }

    private Seat seat() {
        return scenario.seats().get(selected);
    }

    private boolean isChoice() {
        return scenario.seats().size() > 1;
    }

    @Override
    public int choices() {
        return scenario.seats().size();
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(scenario.heading().title(), Role.HEADING));
        lines.addAll(Wrapping.lines(Line.of(scenario.heading().summary(), Role.DIM), columns, 0));
        lines.add(Line.BLANK);
        int from = 0;
        int to = 0;
        if (isChoice()) {
            lines.addAll(Wrapping.lines(Line.of(phrases.get("role.which"), Role.EMPHASIS), columns, 0));
            lines.add(Line.BLANK);
            for (Seat seat : scenario.seats()) {
                boolean isSelected = seat.index() == selected;
                from = isSelected ? lines.size() : from;
                Line line = Line.of(isSelected ? "▸ " : "  ", Role.KEY)
                        .and(seat.index() + 1 + ". ", Role.KEY)
                        .and(seat.actor().name(), isSelected ? Role.EMPHASIS : Role.PLAIN);
                lines.addAll(Wrapping.lines(line, columns, 5));
                to = isSelected ? lines.size() : to;
            }
            lines.add(Line.BLANK);
        }
        lines.addAll(RoleView.of(scenario, seat()).lines(phrases, columns));
        return new Sheet(lines, from, to);
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("Enter", phrases.get("hint.begin")));
        if (isChoice()) {
            hints.add(new Hint("↑↓", phrases.get("hint.choose")));
        }
        if (!viewport.fits(sheet(phrases, viewport.columns()).lines())) {
            hints.add(new Hint(isChoice() ? "PgDn" : "↑↓", phrases.get("hint.scroll")));
        }
        hints.add(new Hint("Esc", phrases.get("hint.back")));
        return hints;
    }

    @Override
    public void press(Press press, Moves moves) {
        switch (press.key()) {
            case UP, DOWN -> {
                if (isChoice()) {
                    select(selected + (press.key() == Key.UP ? -1 : 1), moves);
                } else {
                    scroll(press.key(), moves);
                }
            }
            case NUMBER -> {
                if (press.number() <= scenario.seats().size()) {
                    select(press.number() - 1, moves);
                }
            }
            case PAGE_UP, PAGE_DOWN, HOME, END -> scroll(press.key(), moves);
            case ENTER -> moves.begin(scenario, seat());
            default -> {}
        }
    }

    private void select(int seat, Moves moves) {
        int last = scenario.seats().size() - 1;
        moves.become(new SeatScreen(scenario, Math.max(0, Math.min(seat, last)), Place.START));
    }

    private void scroll(Key key, Moves moves) {
        List<Line> lines = sheet(moves.phrases(), moves.viewport().columns()).lines();
        moves.become(new SeatScreen(scenario, selected, moves.viewport().scrolled(lines, place, key)));
    }
}
