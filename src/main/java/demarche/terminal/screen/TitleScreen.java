package demarche.terminal.screen;

import demarche.saves.SaveEntry;
import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.CardsView;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.Role;
import demarche.terminal.view.SaveTitles;
import demarche.terminal.view.Wrapping;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What can be played: the latest game, if it can be resumed; each scenario; all saved games, if there are any.
 *
 * <p>Saves are found only after the title has been seen. Nothing moves then, neither what stands there nor its numbers:
 * only scenarios are numbered, and room is kept for what may come above them.
 *
 * @param saves newest first
 * @param selected the place of what is selected in this list, from 0
 */
record TitleScreen(List<Offer> offers, List<SaveEntry> saves, int selected) implements ScreenState {

    TitleScreen {
        offers = List.copyOf(offers);
        saves = List.copyOf(saves);
    }

    /** With the first scenario selected. */
    static TitleScreen of(List<Offer> offers, List<SaveEntry> saves) {
        TitleScreen first = new TitleScreen(offers, saves, 0);
        return offers.isEmpty() ? first : new TitleScreen(offers, saves, first.firstOffer());
    }

    /** With what is known now. What was selected stays so. */
    TitleScreen with(List<Offer> known, List<SaveEntry> games) {
        if (offers.isEmpty()) {
            return of(known, games);
        }
        TitleScreen now = new TitleScreen(known, games, selected);
        int moved = selected + now.firstOffer() - firstOffer();
        return new TitleScreen(known, games, Math.max(0, Math.min(moved, now.count() - 1)));
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
        return !saves.isEmpty() && saves.get(0).status() == SaveEntry.Status.RUNNING;
    }

    private int firstOffer() {
        return hasLatest() ? 1 : 0;
    }

    private int count() {
        return firstOffer() + offers.size() + (saves.isEmpty() ? 0 : 1);
    }

    @Override
    public int choices() {
        return offers.size();
    }

    @Override
    public Set<HelpView.Key> idle() {
        Set<HelpView.Key> idle = EnumSet.noneOf(HelpView.Key.class);
        if (!hasLatest()) {
            idle.add(HelpView.Key.CONTINUE);
        }
        if (saves.isEmpty()) {
            idle.add(HelpView.Key.SAVES);
        }
        return idle;
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
        latest(lines, spots, phrases, columns);
        List<CardsView.Card> cards = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            Offer offer = offers.get(i);
            cards.add(
                    offer.trouble().isEmpty()
                            ? new CardsView.Card(i + 1, offer.title(), offer.summary(), facts(offer, phrases))
                            : new CardsView.Card(i + 1, offer.title(), offer.trouble(), phrases.get("title.broken")));
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

    /** The row of the latest game, or the room for it. */
    private void latest(List<Line> lines, List<Spot> spots, Phrases phrases, int columns) {
        lines.add(Line.BLANK);
        if (hasLatest()) {
            spots.add(Spot.across(0, lines.size(), 1));
        }
        lines.add(hasLatest() ? Frame.cut(row(0, phrases), columns) : Line.BLANK);
        lines.add(Line.BLANK);
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
        latest(lines, spots, phrases, columns);
        int from = 0;
        int to = 0;
        if (!offers.isEmpty()) {
            lines.add(Line.of(phrases.get("title.scenarios"), Role.DIM));
        }
        for (int item = firstOffer(); item < count(); item++) {
            if (item == firstOffer() + offers.size()) {
                lines.add(Line.BLANK);
            }
            from = item == selected ? lines.size() : from;
            int first = lines.size();
            lines.addAll(Wrapping.lines(row(item, phrases), columns, 5));
            to = item == selected ? lines.size() : to;
            spots.add(Spot.across(item, first, lines.size() - first));
        }
        if (saves.isEmpty()) {
            lines.add(Line.BLANK);
            lines.add(Line.BLANK);
        }
        lines.add(Line.BLANK);
        if (offers.isEmpty()) {
            lines.add(Line.of(phrases.get("title.reading"), Role.DIM));
        }
        List<Line> details = details(phrases, columns);
        lines.addAll(details);
        // What is said of the selected one belongs to it: where there is little room, the list gives way.
        return new Sheet(lines, from, details.isEmpty() ? to : lines.size(), spots);
    }

    private Line row(int item, Phrases phrases) {
        boolean isSelected = item == selected;
        int place = item - firstOffer();
        boolean isOffer = place >= 0 && place < offers.size();
        String cap = place < 0 ? HelpView.Key.CONTINUE.cap() : HelpView.Key.SAVES.cap();
        Line line = Line.of(isSelected ? "▸ " : "  ", Role.KEY).and(isOffer ? place + 1 + ". " : cap + "  ", Role.KEY);
        Role role = isSelected ? Role.EMPHASIS : Role.PLAIN;
        if (place < 0) {
            return line.and(phrases.get("title.resume"), role).and("  " + latest(phrases), Role.DIM);
        }
        if (!isOffer) {
            return line.and(phrases.get("title.all-saves", saves.size()), role);
        }
        Offer offer = offers.get(place);
        Line named = line.and(offer.title(), role);
        return offer.trouble().isEmpty() ? named : named.and("  " + phrases.get("title.broken"), Role.ALERT);
    }

    private String latest(Phrases phrases) {
        return SaveRow.words(saves.get(0), SaveTitles.of(saves), phrases);
    }

    private List<Line> details(Phrases phrases, int columns) {
        int place = selected - firstOffer();
        if (place < 0 && !saves.isEmpty() && row(0, phrases).width() > columns) {
            return Wrapping.lines(Line.of(latest(phrases)), columns, 0);
        }
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
    public List<Hint> lesserHints(Phrases phrases) {
        List<Hint> hints = new ArrayList<>();
        if (hasLatest()) {
            hints.add(new Hint(HelpView.Key.CONTINUE.cap(), phrases.get("hint.continue")));
        }
        if (!saves.isEmpty()) {
            hints.add(new Hint(HelpView.Key.SAVES.cap(), phrases.get("hint.saves")));
        }
        hints.add(new Hint(HelpView.Key.SETTINGS.cap(), phrases.get("hint.settings")));
        hints.add(new Hint(HelpView.Key.COMMANDS.cap(), phrases.get("hint.commands")));
        return hints;
    }

    @Override
    public void press(Press press, Moves moves) {
        switch (press.key()) {
            case UP, PAGE_UP -> select(above(moves.viewport().columns()), moves);
            case DOWN, PAGE_DOWN -> select(below(moves.viewport().columns()), moves);
            case LEFT -> select(selected - 1, moves);
            case RIGHT -> select(selected + 1, moves);
            case HOME -> select(0, moves);
            case END -> select(count() - 1, moves);
            case NUMBER -> {
                if (press.number() <= offers.size()) {
                    select(firstOffer() + press.number() - 1, moves);
                }
            }
            case ENTER -> open(selected, moves);
            case CONTINUE -> {
                if (hasLatest()) {
                    open(0, moves);
                } else {
                    moves.say(moves.phrases().get("say.no-game"));
                }
            }
            case SAVES -> moves.open(Play::saves);
            default -> {}
        }
    }

    /** How many scenarios stand side by side. */
    private int abreast(int columns) {
        return isWide(new Size(columns, 1)) ? CardsView.abreast(columns) : 1;
    }

    private int above(int columns) {
        int place = selected - firstOffer();
        int abreast = abreast(columns);
        if (place >= offers.size()) {
            int lastRow = (offers.size() - 1) / abreast * abreast;
            return firstOffer() + Math.max(0, lastRow);
        }
        return place >= abreast ? selected - abreast : hasLatest() ? 0 : selected;
    }

    private int below(int columns) {
        int place = selected - firstOffer();
        int abreast = abreast(columns);
        if (place < 0 || place >= offers.size()) {
            return selected + 1;
        }
        boolean isInLastRow = place / abreast == (offers.size() - 1) / abreast;
        int next = Math.min(place + abreast, offers.size() - 1);
        return isInLastRow ? saves.isEmpty() ? selected : count() - 1 : firstOffer() + next;
    }

    private void open(int item, Moves moves) {
        int place = item - firstOffer();
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
