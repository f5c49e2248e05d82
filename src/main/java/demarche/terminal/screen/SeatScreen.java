package demarche.terminal.screen;

import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.LearningView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.RoleView;
import demarche.terminal.view.TextLanguage;
import demarche.terminal.view.Wrapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which seat to take, or which several where more than one plays at this machine, with the role and goals of the one that
 * is selected. Where there is only one, who one is.
 *
 * @param selected the place of the selected seat, from 0
 * @param here the places of those that were put together to be played here; empty where the selected one will be alone
 */
record SeatScreen(Scenario scenario, int selected, Set<Integer> here, Place place) implements ScreenState {

    SeatScreen {
        here = Set.copyOf(here);
    }

    SeatScreen(Scenario scenario) {
        this(scenario, 0, Set.of(), Place.START);
    }

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.ROLE;
    }

    private Seat seat() {
        return scenario.seats().get(selected);
    }

    private List<Seat> players() {
        return here.isEmpty()
                ? List.of(seat())
                : scenario.seats().stream()
                        .filter(seat -> here.contains(seat.index()))
                        .toList();
    }

    private String names(Phrases phrases) {
        return phrases.row(players().stream().map(seat -> seat.actor().name()).toList());
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
        String language = TextLanguage.notice(scenario, phrases);
        if (!language.isEmpty()) {
            lines.addAll(Wrapping.lines(Line.of(language, Role.DIM), columns, 0));
        }
        lines.add(Line.BLANK);
        int from = 0;
        int to = 0;
        List<Spot> spots = new ArrayList<>();
        if (isChoice()) {
            lines.addAll(Wrapping.lines(Line.of(phrases.get("role.which"), Role.EMPHASIS), columns, 0));
            lines.add(Line.BLANK);
            for (Seat seat : scenario.seats()) {
                boolean isSelected = seat.index() == selected;
                from = isSelected ? lines.size() : from;
                int first = lines.size();
                Line line = Line.of(isSelected ? "▸ " : "  ", Role.KEY)
                        .and(seat.index() + 1 + ". ", Role.KEY)
                        .and(seat.actor().name(), isSelected ? Role.EMPHASIS : Role.PLAIN)
                        .and(here.contains(seat.index()) ? "  " + phrases.get("role.plays") : "", Role.GOOD);
                lines.addAll(Wrapping.lines(line, columns, 5));
                to = isSelected ? lines.size() : to;
                spots.add(Spot.across(spots.size(), first, lines.size() - first));
            }
            if (here.size() > 1) {
                lines.add(Line.BLANK);
                lines.addAll(
                        Wrapping.lines(Line.of(phrases.get("role.several", names(phrases)), Role.DIM), columns, 0));
            }
            lines.add(Line.BLANK);
        }
        lines.addAll(RoleView.of(scenario, seat()).lines(phrases, columns));
        List<Line> learning = LearningView.of(scenario).lines(phrases, columns);
        if (!learning.isEmpty()) {
            lines.add(Line.BLANK);
            lines.addAll(learning);
        }
        return new Sheet(lines, from, to, spots);
    }

    @Override
    public ScreenState selecting(int item) {
        return new SeatScreen(scenario, item, here, Place.START);
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint(
                "Enter", here.isEmpty() ? phrases.get("hint.begin") : phrases.get("hint.begin-with", names(phrases))));
        if (isChoice()) {
            boolean added = here.contains(selected);
            hints.add(new Hint(added ? "-" : "+", phrases.get(added ? "hint.remove" : "hint.add")));
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
            case MORE, LESS -> put(press.key() == Key.MORE, moves);
            case ENTER -> moves.goTo(play -> play.begin(scenario, players()));
            default -> {}
        }
    }

    private void put(boolean plays, Moves moves) {
        if (isChoice()) {
            Set<Integer> seats = new HashSet<>(here);
            seats.remove(selected);
            if (plays) {
                seats.add(selected);
            }
            moves.become(new SeatScreen(scenario, selected, seats, place));
        }
    }

    private void select(int seat, Moves moves) {
        int last = scenario.seats().size() - 1;
        moves.become(new SeatScreen(scenario, Math.max(0, Math.min(seat, last)), here, Place.START));
    }

    private void scroll(Key key, Moves moves) {
        List<Line> lines = sheet(moves.phrases(), moves.viewport().columns()).lines();
        moves.become(new SeatScreen(scenario, selected, here, moves.viewport().scrolled(lines, place, key)));
    }
}
