package demarche.terminal.screen;

import demarche.saves.SaveEntry;
import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.Wrapping;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be played: the latest game, if it can be resumed; each scenario; all saved games, if there are any.
 *
 * @param saves newest first
 * @param selected the place of what is selected in this list, from 0
 */
record TitleScreen(List<Offer> offers, List<SaveEntry> saves, int selected) implements ScreenState {

    TitleScreen {
        offers = List.copyOf(offers);
        saves = List.copyOf(saves);
    }

    /** With what is known now. What was selected stays so, but what was selected first gives way to a new first. */
    TitleScreen with(List<Offer> known, List<SaveEntry> games) {
        TitleScreen now = new TitleScreen(known, games, selected);
        int moved = selected == 0 ? 0 : selected + now.firstOffer() - firstOffer();
        return new TitleScreen(known, games, moved);
    }

    @Override
    public HelpView.Screen kind() {
        return HelpView.Screen.TITLE;
    }

    @Override
    public Place place() {
        return Place.START;
    }

    private boolean hasLatest() {
        return !saves.isEmpty() && SaveRow.canResume(saves.get(0));
    }

    private int firstOffer() {
        return hasLatest() ? 1 : 0;
    }

    private int count() {
        return firstOffer() + offers.size() + (saves.isEmpty() ? 0 : 1);
    }

    @Override
    public int choices() {
        return count();
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(phrases.get("title.name"), Role.HEADING));
        lines.addAll(Wrapping.lines(Line.of(phrases.get("title.about"), Role.DIM), columns, 0));
        int from = 0;
        int to = 0;
        for (int item = 0; item < count(); item++) {
            if (item == 0 || item == firstOffer() || item == firstOffer() + offers.size()) {
                lines.add(Line.BLANK);
            }
            if (item == firstOffer() && !offers.isEmpty()) {
                lines.add(Line.of(phrases.get("title.scenarios"), Role.DIM));
            }
            from = item == selected ? lines.size() : from;
            lines.addAll(Wrapping.lines(row(item, phrases), columns, 5));
            to = item == selected ? lines.size() : to;
        }
        lines.add(Line.BLANK);
        if (offers.isEmpty()) {
            lines.add(Line.of(phrases.get("title.reading"), Role.DIM));
        }
        lines.addAll(details(phrases, columns));
        return new Sheet(lines, from, to);
    }

    private Line row(int item, Phrases phrases) {
        boolean isSelected = item == selected;
        Line line = Line.of(isSelected ? "▸ " : "  ", Role.KEY).and(item + 1 + ". ", Role.KEY);
        Role role = isSelected ? Role.EMPHASIS : Role.PLAIN;
        if (item < firstOffer()) {
            return line.and(phrases.get("title.resume"), role)
                    .and("  " + SaveRow.words(saves.get(0), phrases), Role.DIM);
        }
        if (item - firstOffer() == offers.size()) {
            return line.and(phrases.get("title.all-saves", saves.size()), role);
        }
        Offer offer = offers.get(item - firstOffer());
        Line named = line.and(offer.title(), role);
        return offer.trouble().isEmpty() ? named : named.and("  " + phrases.get("title.broken"), Role.ALERT);
    }

    private List<Line> details(Phrases phrases, int columns) {
        int place = selected - firstOffer();
        if (place < 0 || place >= offers.size()) {
            return List.of();
        }
        Offer offer = offers.get(place);
        List<Line> lines = new ArrayList<>();
        if (!offer.trouble().isEmpty()) {
            lines.addAll(Wrapping.lines(Line.of(offer.trouble()), columns, 0));
        } else {
            lines.addAll(Wrapping.lines(Line.of(offer.summary()), columns, 0));
            String seats = phrases.get("title.seats", phrases.row(offer.seats()));
            String minutes = offer.minutes() == 0 ? "" : " · " + phrases.count("minutes", offer.minutes());
            lines.add(Line.BLANK);
            lines.addAll(Wrapping.lines(Line.of(seats + minutes, Role.DIM), columns, 0));
        }
        return lines;
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        return count() == 0
                ? List.of()
                : List.of(new Hint("Enter", phrases.get("hint.open")), new Hint("↑↓", phrases.get("hint.choose")));
    }

    @Override
    public void press(Press press, Moves moves) {
        switch (press.key()) {
            case UP, PAGE_UP -> select(selected - 1, moves);
            case DOWN, PAGE_DOWN -> select(selected + 1, moves);
            case HOME -> select(0, moves);
            case END -> select(count() - 1, moves);
            case NUMBER -> {
                if (press.number() <= count()) {
                    select(press.number() - 1, moves);
                }
            }
            case ENTER -> open(moves);
            default -> {}
        }
    }

    private void open(Moves moves) {
        int place = selected - firstOffer();
        if (count() == 0) {
            return;
        }
        if (place < 0) {
            moves.resume(saves.get(0).file());
        } else if (place < offers.size()) {
            moves.choose(offers.get(place));
        } else {
            moves.saves();
        }
    }

    private void select(int item, Moves moves) {
        moves.become(new TitleScreen(offers, saves, Math.max(0, Math.min(item, count() - 1))));
    }
}
