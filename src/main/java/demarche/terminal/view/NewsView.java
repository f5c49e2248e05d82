package demarche.terminal.view;

import demarche.engine.Game;
import demarche.engine.Occurrence;
import demarche.engine.Position;
import demarche.engine.TurnAccount;
import java.util.ArrayList;
import java.util.List;

/**
 * What has happened since a decision, up to the next one or the end. It may cover the rest of one turn, a part of it up
 * to a crisis, or several turns where some asked nothing.
 *
 * @param turns what is told of each turn, in order
 * @param chain what set off what in it
 * @param flags what has become so in all this time, or is so no longer
 * @param moves the meters that moved in it, as they were and as they are
 * @param next what comes after
 * @param asked the names of those whom a crisis that comes after asks, where several look; empty where it is you
 */
public record NewsView(
        List<TurnNews> turns,
        ChainView chain,
        List<FlagTurn> flags,
        List<MeterRow> moves,
        Next next,
        List<String> asked)
        implements View {

    /** What comes after the news. */
    public enum Next {
        /** A crisis decision in the same turn. */
        CRISIS,
        /** The next briefing. */
        TURN,
        /** The end. */
        ENDING
    }

    /**
     * What is told of one turn.
     *
     * @param briefing the briefing of a turn that asked nothing, which the player has not read; empty otherwise
     */
    public record TurnNews(Dateline when, String headline, List<Told> briefing, List<Item> items) {
        public TurnNews {
            briefing = List.copyOf(briefing);
            items = List.copyOf(items);
        }
    }

    /** What an item tells of. */
    public enum Kind {
        DECISION,
        OUTCOME,
        EVENT
    }

    /** One piece of news. */
    public record Item(Kind kind, String headline, Told told) {}

    public NewsView {
        turns = List.copyOf(turns);
        flags = List.copyOf(flags);
        moves = List.copyOf(moves);
        asked = List.copyOf(asked);
    }

    /** What happened between a game and the same game some choices later. */
    public static NewsView between(Game before, Game after, Phrases phrases) {
        List<TurnAccount> known = before.accounts();
        int last = known.size() - 1;
        return since(after, last, last < 0 ? 0 : known.get(last).occurrences().size(), phrases);
    }

    /** What happened since the last decision that was resolved; where none was, since the game began. */
    public static NewsView latest(Game game, Phrases phrases) {
        Game before = Chronicle.beforeLastNews(game);
        return before == null ? opening(game, phrases) : between(before, game, phrases);
    }

    /** What happened before the first decision: turns that asked nothing. Mostly empty. */
    public static NewsView opening(Game game, Phrases phrases) {
        return since(game, -1, 0, phrases);
    }

    /**
     * The news of a game since a turn and an occurrence in it.
     *
     * @param turn the turn that the player has already been briefed on, or -1
     * @param told how many of its occurrences are known
     */
    private static NewsView since(Game game, int turn, int told, Phrases phrases) {
        NewsItems items = new NewsItems(game, phrases, new Marks(game.scenario()));
        List<TurnNews> turns = new ArrayList<>();
        List<ChainView> chains = new ArrayList<>();
        List<Occurrence> all = new ArrayList<>();
        for (int i = Math.max(0, turn); i < game.accounts().size(); i++) {
            TurnAccount account = game.accounts().get(i);
            List<Occurrence> fresh = account.occurrences()
                    .subList(i == turn ? told : 0, account.occurrences().size());
            all.addAll(fresh);
            chains.add(ChainView.of(account, account.occurrences().size() - fresh.size(), items));
            boolean passed = i > turn && i < game.accounts().size() - 1;
            if (!fresh.isEmpty() || passed) {
                turns.add(news(account, i > turn, fresh, items));
            }
        }
        return new NewsView(
                turns, ChainView.of(chains), FlagTurn.of(all), Chronicle.moves(game, all), next(game), asked(game));
    }

    private static List<String> asked(Game game) {
        return game.viewers().size() == 1 || next(game) != Next.CRISIS
                ? List.of()
                : game.questions().stream()
                        .map(question -> Chronicle.seatName(game.scenario(), question.seat()))
                        .distinct()
                        .toList();
    }

    private static Next next(Game game) {
        if (game.position() instanceof Position.Deciding deciding) {
            return deciding.crisis() ? Next.CRISIS : Next.TURN;
        }
        return Next.ENDING;
    }

    private static TurnNews news(TurnAccount account, boolean unread, List<Occurrence> fresh, NewsItems items) {
        List<Told> briefing =
                unread ? BriefingView.of(items.game(), account, items.marks()).paragraphs() : List.of();
        return new TurnNews(
                Dateline.of(items.game(), account.turn()),
                account.turn().title(),
                briefing,
                fresh.stream().flatMap(occurrence -> occurrence.accept(items)).toList());
    }

    /** The last turn that is told of; there is something to tell. */
    public Dateline when() {
        return turns.get(turns.size() - 1).when();
    }

    /** Whether there is nothing to tell: another seat must still decide, or the game has only begun. */
    public boolean isEmpty() {
        return turns.isEmpty();
    }

    @Override
    public void write(Page page) {
        turns.forEach(turn -> turn(page, turn));
        chain.write(page);
        result(page, flags, moves);
        if (next == Next.CRISIS) {
            page.blank().text(crisis(page.phrases()), Role.ALERT, 0);
        }
    }

    /** Writes what has become so, and what moved. */
    static void result(Page page, List<FlagTurn> flags, List<MeterRow> moves) {
        if (!flags.isEmpty()) {
            page.blank();
            flags.forEach(flag -> page.line(Line.of(flag.words(page.phrases()), Role.EMPHASIS), 0, 2));
        }
        if (!moves.isEmpty()) {
            page.blank().heading("news.moves");
            new MeterLines(page, "").moves(moves);
        }
    }

    private String crisis(Phrases phrases) {
        return asked.isEmpty() ? phrases.get("news.crisis") : phrases.get("news.crisis-of", phrases.row(asked));
    }

    private static void turn(Page page, TurnNews turn) {
        page.blank().text(page.phrases().date(turn.when().date()), Role.DIM, 0).text(turn.headline(), Role.HEADING, 0);
        turn.briefing().forEach(told -> page.blank().told(told, 0));
        if (turn.items().isEmpty()) {
            page.blank().text(page.phrases().get("news.quiet"), Role.DIM, 0);
        }
        turn.items().forEach(item -> item(page, item));
    }

    static void item(Page page, Item item) {
        page.blank();
        if (item.kind() != Kind.OUTCOME) {
            page.text(item.headline(), Role.EMPHASIS, 0);
        }
        page.told(item.told(), 0);
    }
}
