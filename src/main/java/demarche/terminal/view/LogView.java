package demarche.terminal.view;

import demarche.engine.Game;
import demarche.engine.TurnAccount;
import java.util.List;

/**
 * The story so far, turn by turn, the oldest first.
 *
 * @param turns the turns in which something has happened
 */
public record LogView(List<Turn> turns) implements View {

    /**
     * One turn.
     *
     * @param place its place among the turns that have begun, from 0
     * @param entries what was decided and what happened, in the order in which it came about
     * @param flags what has become so, or is so no longer
     * @param moves the meters that moved
     */
    public record Turn(
            int place, String date, String headline, List<Entry> entries, List<FlagTurn> flags, List<MeterRow> moves) {
        public Turn {
            entries = List.copyOf(entries);
            flags = List.copyOf(flags);
            moves = List.copyOf(moves);
        }
    }

    /** A decision, or the headline of what happened. */
    public record Entry(boolean decision, String words) {}

    public LogView {
        turns = List.copyOf(turns);
    }

    public static LogView of(Game game, Phrases phrases) {
        Marks marks = new Marks(game.scenario());
        return new LogView(game.accounts().stream()
                .filter(account -> !account.occurrences().isEmpty())
                .map(account -> turn(game, account, new NewsItems(game, phrases, marks)))
                .toList());
    }

    private static Turn turn(Game game, TurnAccount account, NewsItems telling) {
        List<Entry> entries = account.occurrences().stream()
                .flatMap(occurrence -> occurrence.accept(telling))
                .filter(item -> item.kind() != NewsView.Kind.OUTCOME)
                .map(item -> new Entry(item.kind() == NewsView.Kind.DECISION, item.headline()))
                .toList();
        return new Turn(
                game.accounts().indexOf(account),
                account.turn().date(),
                account.turn().title(),
                entries,
                FlagTurn.of(account.occurrences()),
                Chronicle.moves(game, account.occurrences()));
    }

    @Override
    public void write(Page page) {
        write(page, -1);
    }

    /** The lines for a screen, with a mark before the turn at a place in this list, counted from 0. */
    public List<Line> lines(Phrases phrases, int columns, int marked) {
        Page page = new Page(phrases, columns, false);
        write(page, marked);
        return page.lines();
    }

    /** Whether a turn begins with a line of those. */
    public static boolean isStart(Line line) {
        return line.spans().size() > 1 && line.spans().get(1).role() == Role.KEY;
    }

    private void write(Page page, int marked) {
        page.heading("log.title");
        if (turns.isEmpty()) {
            page.blank().text(page.phrases().get("log.empty"), Role.DIM, 0);
        }
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            String when = page.beside(page.phrases().date(turn.date()), turn.headline());
            Line number = Line.of(turn.place() + 1 + ". ", Role.KEY);
            Line mark = page.isSpoken() ? Line.BLANK : Line.of(i == marked ? MetersView.MARK : "  ", Role.BAR);
            page.blank().line(mark.and(number).and(when, Role.EMPHASIS), 0, mark.width() + number.width());
            int indent = page.isSpoken() ? 2 : 5;
            turn.entries().forEach(entry -> entry(page, entry, indent));
            turn.flags().forEach(flag -> page.line(Line.of(flag.words(page.phrases()), Role.DIM), indent, 2));
            page.line(new MeterLines(page, "").changes(turn.moves(), Role.DIM), indent, 2);
        }
    }

    private static void entry(Page page, Entry entry, int indent) {
        if (entry.decision()) {
            page.line(Line.of(entry.words()), indent, 2);
        } else {
            page.item(entry.words(), indent);
        }
    }
}
