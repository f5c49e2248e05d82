package demarche.terminal.screen;

import demarche.saves.SaveEntry;
import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.CardsView;
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

    /** From so many columns on the scenarios are cards. */
    private static final int ROOM_FOR_CARDS = 96;

    @Override
    public boolean isWide(Size size) {
        return size.columns() >= ROOM_FOR_CARDS && !offers.isEmpty();
    }

    @Override
    public ScreenState selecting(int item) {
        return new TitleScreen(offers, saves, item);
    }

    @Override
    public Sheet sheet(Phrases phrases, Viewport viewport) {
        return isWide(new Size(viewport.columns(), viewport.rows()))
                ? cards(phrases, viewport.columns())
                : sheet(phrases, viewport.columns());
    }

    private Sheet cards(Phrases phrases, int columns) {
        List<Line> lines = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        lines.add(Line.of(phrases.get("title.name"), Role.HEADING));
        lines.add(Line.of(phrases.get("title.about"), Role.DIM));
        lines.add(Line.BLANK);
        if (hasLatest()) {
            spots.add(Spot.across(0, lines.size(), 1));
            lines.add(row(0, phrases));
            lines.add(Line.BLANK);
        }
        List<CardsView.Card> cards = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            Offer offer = offers.get(i);
            cards.add(
                    offer.trouble().isEmpty()
                            ? new CardsView.Card(
                                    firstOffer() + i + 1, offer.title(), offer.summary(), facts(offer, phrases))
                            : new CardsView.Card(
                                    firstOffer() + i + 1, offer.title(), offer.trouble(), phrases.get("title.broken")));
        }
        CardsView drawn = CardsView.of(cards, columns, selected - firstOffer());
        for (CardsView.Spot card : drawn.spots()) {
            spots.add(new Spot(spots.size(), lines.size() + card.line(), card.lines(), card.column(), card.columns()));
        }
        lines.addAll(drawn.lines());
        if (!saves.isEmpty()) {
            lines.add(Line.BLANK);
            spots.add(Spot.across(spots.size(), lines.size(), 1));
            lines.add(row(count() - 1, phrases));
        }
        Spot focus = spots.get(selected);
        return new Sheet(lines, focus.line(), focus.line() + focus.lines(), spots);
    }

    private static String facts(Offer offer, Phrases phrases) {
        String seats = phrases.get("title.seats", phrases.row(offer.seats()));
        return offer.minutes() == 0 ? seats : seats + " · " + phrases.count("minutes", offer.minutes());
    }

    @Override
    public Sheet sheet(Phrases phrases, int columns) {
        List<Spot> spots = new ArrayList<>();
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
            int first = lines.size();
            lines.addAll(Wrapping.lines(row(item, phrases), columns, 5));
            to = item == selected ? lines.size() : to;
            spots.add(Spot.across(item, first, lines.size() - first));
        }
        lines.add(Line.BLANK);
        if (offers.isEmpty()) {
            lines.add(Line.of(phrases.get("title.reading"), Role.DIM));
        }
        lines.addAll(details(phrases, columns));
        return new Sheet(lines, from, to, spots);
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
            lines.add(Line.BLANK);
            lines.addAll(Wrapping.lines(Line.of(facts(offer, phrases), Role.DIM), columns, 0));
        }
        return lines;
    }

    @Override
    public List<Hint> hints(Phrases phrases, Viewport viewport) {
        List<Hint> hints = new ArrayList<>();
        if (count() > 0) {
            hints.add(new Hint("Enter", phrases.get("hint.open")));
        }
        if (count() > 1) {
            hints.add(new Hint("↑↓", phrases.get("hint.choose")));
        }
        return hints;
    }

    @Override
    public void press(Press press, Moves moves) {
        switch (press.key()) {
            case UP, LEFT, PAGE_UP -> select(selected - 1, moves);
            case DOWN, RIGHT, PAGE_DOWN -> select(selected + 1, moves);
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
            moves.goTo(play -> play.resume(saves.get(0).file()));
        } else if (place < offers.size()) {
            moves.open(play -> play.seats(offers.get(place)));
        } else {
            moves.open(Play::saves);
        }
    }

    private void select(int item, Moves moves) {
        moves.become(new TitleScreen(offers, saves, Math.max(0, Math.min(item, count() - 1))));
    }
}
