package demarche.terminal.view;

import demarche.engine.Chain;
import demarche.engine.Game;
import demarche.engine.Occurrence;
import demarche.engine.TurnAccount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The decisions of the held seats that moved the meters most, with all that they set off in their own turn. What they
 * led to in later turns is not counted here: other things have a share in that.
 *
 * @param decisions the heaviest first
 */
public record WeightView(List<Heavy> decisions) implements View {

    private static final int MOST = 3;
    private static final int MOST_MOVES = 4;

    /**
     * A decision and what it moved.
     *
     * @param date of its turn
     * @param label what was decided
     * @param moves what it and what it set off moved, the largest first
     * @param events the titles of the events that it set off
     */
    public record Heavy(String date, String label, List<MeterRow> moves, List<String> events) {
        public Heavy {
            moves = List.copyOf(moves);
            events = List.copyOf(events);
        }

        private int weight() {
            return moves.stream().mapToInt(row -> Math.abs(row.change())).sum();
        }
    }

    public WeightView {
        decisions = List.copyOf(decisions);
    }

    static WeightView of(Game game) {
        List<Heavy> all = new ArrayList<>();
        for (TurnAccount account : game.accounts()) {
            for (int place = 0; place < account.occurrences().size(); place++) {
                if (account.occurrences().get(place) instanceof Occurrence.Decided decided && isHeld(game, decided)) {
                    all.add(heavy(game, account, place, decided));
                }
            }
        }
        return new WeightView(all.stream()
                .filter(heavy -> heavy.weight() > 0)
                .sorted(Comparator.comparingInt(heavy -> -heavy.weight()))
                .limit(MOST)
                .toList());
    }

    private static boolean isHeld(Game game, Occurrence.Decided decided) {
        return game.viewers()
                .contains(game.scenario().seats().get(decided.seat()).id());
    }

    private static Heavy heavy(Game game, TurnAccount account, int place, Occurrence.Decided decided) {
        Chain chain = Chain.of(account);
        TreeSet<Integer> places = new TreeSet<>(List.of(place));
        for (int later = place + 1; later < account.occurrences().size(); later++) {
            // Whoever answers a crisis decides for themselves, and what that moves is theirs.
            boolean decides = account.occurrences().get(later) instanceof Occurrence.Decided;
            if (!decides && places.contains(chain.trigger(later))) {
                places.add(later);
            }
        }
        List<Occurrence> occurrences =
                places.stream().map(account.occurrences()::get).toList();
        List<MeterRow> moves = Chronicle.shares(game, occurrences).stream()
                .sorted(Comparator.comparingInt(row -> -Math.abs(row.change())))
                .toList();
        List<String> events = occurrences.stream()
                .filter(Occurrence.Fired.class::isInstance)
                .map(fired -> ((Occurrence.Fired) fired).event().title())
                .toList();
        return new Heavy(account.turn().date(), decided.option().label(), moves, events);
    }

    @Override
    public void write(Page page) {
        if (decisions.isEmpty()) {
            return;
        }
        page.blank().heading("ending.weight");
        for (Heavy heavy : decisions) {
            page.blank().text(page.beside(page.phrases().date(heavy.date()), heavy.label()), Role.EMPHASIS, 0);
            List<MeterRow> most =
                    heavy.moves().subList(0, Math.min(MOST_MOVES, heavy.moves().size()));
            page.line(new MeterLines(page, "").changes(most, Role.PLAIN), 2, 2);
            if (!heavy.events().isEmpty()) {
                String events = new Listing(page.phrases(), true)
                        .of(heavy.events().stream()
                                .map(title -> page.phrases().get("chain.title-of", Quote.of(title)))
                                .toList());
                page.text(page.phrases().get("ending.set-off", events), Role.DIM, 2);
            }
        }
    }
}
