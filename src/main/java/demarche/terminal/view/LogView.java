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
     * @param decisions what was decided, in words
     * @param news the headlines of what happened
     * @param moves the meters that moved
     */
    public record Turn(String date, String headline, List<String> decisions, List<String> news, List<MeterRow> moves) {
        public Turn {
            decisions = List.copyOf(decisions);
            news = List.copyOf(news);
            moves = List.copyOf(moves);
        }
    }

    public LogView {
        turns = List.copyOf(turns);
    }

    public static LogView of(Game game, Phrases phrases) {
        return new LogView(game.accounts().stream()
                .filter(account -> !account.occurrences().isEmpty())
                .map(account -> turn(game, account, phrases))
                .toList());
    }

    private static Turn turn(Game game, TurnAccount account, Phrases phrases) {
        NewsItems telling = new NewsItems(game, phrases);
        List<NewsView.Item> items = account.occurrences().stream()
                .flatMap(occurrence -> occurrence.accept(telling))
                .toList();
        return new Turn(
                account.turn().date(),
                account.turn().title(),
                headlines(items, NewsView.Kind.DECISION),
                headlines(items, NewsView.Kind.EVENT),
                Chronicle.moves(game, account.occurrences()));
    }

    private static List<String> headlines(List<NewsView.Item> items, NewsView.Kind kind) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .map(NewsView.Item::headline)
                .toList();
    }

    @Override
    public void write(Page page) {
        page.heading("log.title");
        if (turns.isEmpty()) {
            page.blank().text(page.phrases().get("log.empty"), Role.DIM, 0);
        }
        for (Turn turn : turns) {
            page.blank().text(page.beside(turn.date(), turn.headline()), Role.EMPHASIS, 0);
            turn.decisions().forEach(decision -> page.line(Line.of(decision), 2, 2));
            turn.news().forEach(headline -> page.item(headline, 2));
            page.line(moves(page, turn), 2, 2);
        }
    }

    private static Line moves(Page page, Turn turn) {
        MeterLines meters = new MeterLines(page, "");
        Line line = Line.BLANK;
        for (MeterRow row : turn.moves()) {
            line = line.and(line.spans().isEmpty() ? "" : ", ", Role.DIM)
                    .and(row.label() + " ", Role.DIM)
                    .and(page.isSpoken() ? meters.change(row) : row.signedChange(), row.tone());
        }
        return line;
    }
}
