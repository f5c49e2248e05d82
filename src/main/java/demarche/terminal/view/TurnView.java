package demarche.terminal.view;

import demarche.engine.Game;
import demarche.engine.TurnAccount;
import java.util.List;

/**
 * A turn of a game, looked at again: what was known, what was decided, what came of it.
 *
 * @param turn its id
 * @param briefing what the adviser read
 * @param items what was decided and what happened, in order
 * @param chain what set off what
 * @param flags what became so, or was so no longer
 * @param moves the meters that moved
 */
public record TurnView(
        String turn,
        BriefingView briefing,
        List<NewsView.Item> items,
        ChainView chain,
        List<FlagTurn> flags,
        List<MeterRow> moves)
        implements View {

    public TurnView {
        items = List.copyOf(items);
        flags = List.copyOf(flags);
        moves = List.copyOf(moves);
    }

    /**
     * One turn of a game.
     *
     * @param place the turn's place among those that have begun, from 0
     */
    public static TurnView of(Game game, int place, Phrases phrases) {
        TurnAccount account = game.accounts().get(place);
        Marks marks = new Marks(game.scenario());
        NewsItems items = new NewsItems(game, phrases, marks);
        return new TurnView(
                account.turn().id().name(),
                BriefingView.of(game, account, marks),
                account.occurrences().stream()
                        .flatMap(occurrence -> occurrence.accept(items))
                        .toList(),
                ChainView.of(account, 0, items),
                FlagTurn.of(account.occurrences()),
                Chronicle.moves(game, account.occurrences()));
    }

    /** The same, but not what set off what. */
    TurnView withoutChain() {
        return new TurnView(turn, briefing, items, ChainView.NOTHING, flags, moves);
    }

    @Override
    public void write(Page page) {
        briefing.write(page);
        page.blank().heading("turn.happened");
        if (items.isEmpty()) {
            page.blank().text(page.phrases().get("news.quiet"), Role.DIM, 0);
        }
        items.forEach(item -> NewsView.item(page, item));
        chain.write(page);
        NewsView.result(page, flags, moves);
    }
}
