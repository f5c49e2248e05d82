package demarche.terminal.view;

import demarche.engine.Change;
import demarche.engine.Game;
import demarche.engine.Occurrence;
import demarche.engine.TurnAccount;
import demarche.scenario.Meter;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What several views ask of a game's past. */
final class Chronicle {

    private Chronicle() {}

    /**
     * The turn since whose start a change counts as recent: the last in which a held seat's decision was resolved, or
     * the first turn where there was none. So the news, the meters and the why panel speak of the same time, within a
     * crisis and after, and also where turns pass that ask nothing.
     */
    static int lately(Game game) {
        for (int turn = game.accounts().size() - 1; turn > 0; turn--) {
            if (game.accounts().get(turn).occurrences().stream().anyMatch(told -> isByHeldSeat(game, told))) {
                return turn;
            }
        }
        return 0;
    }

    private static boolean isByHeldSeat(Game game, Occurrence occurrence) {
        return occurrence instanceof Occurrence.Decided decided
                && game.held()
                        .contains(game.scenario().seats().get(decided.seat()).id());
    }

    /** The accounts since then. */
    static List<TurnAccount> recent(Game game) {
        return game.accounts().isEmpty()
                ? List.of()
                : game.accounts().subList(lately(game), game.accounts().size());
    }

    /** The game before the last choice that made something happen; null where none did. */
    static @Nullable Game beforeLastNews(Game game) {
        for (int taken = game.record().size() - 1; taken >= 0; taken--) {
            Game earlier = game.after(taken);
            if (!earlier.accounts().equals(game.accounts())) {
                return earlier;
            }
        }
        return null;
    }

    /** All meters in the order in which they are shown: relations, then gauges. */
    static List<Meter> shown(Scenario scenario) {
        Stream<Meter> relations = scenario.meters().stream().filter(Meter::isRelation);
        Stream<Meter> gauges = scenario.meters().stream().filter(meter -> !meter.isRelation());
        return Stream.concat(relations, gauges).toList();
    }

    /** The meters that these occurrences moved, from before the first to after the last. */
    static List<MeterRow> moves(Game game, List<Occurrence> occurrences) {
        Map<Integer, Integer> before = new TreeMap<>();
        Map<Integer, Integer> after = new TreeMap<>();
        for (Occurrence occurrence : occurrences) {
            for (Change change : occurrence.changes()) {
                if (change instanceof Change.OfMeter moved) {
                    before.putIfAbsent(moved.meter().index(), moved.before());
                    after.put(moved.meter().index(), moved.after());
                }
            }
        }
        List<MeterRow> rows = new ArrayList<>();
        for (Meter meter : shown(game.scenario())) {
            Integer from = before.get(meter.index());
            Integer to = after.get(meter.index());
            if (from != null && to != null && !from.equals(to)) {
                rows.add(MeterRow.of(Side.of(game), meter, from, to));
            }
        }
        return rows;
    }

    /**
     * By how much these occurrences moved the meters, whatever else moved them in between: each as if it had moved from
     * where it stood before the first of them.
     */
    static List<MeterRow> shares(Game game, List<Occurrence> occurrences) {
        Map<Integer, Integer> before = new TreeMap<>();
        Map<Integer, Integer> sums = new TreeMap<>();
        for (Occurrence occurrence : occurrences) {
            for (Change change : occurrence.changes()) {
                if (change instanceof Change.OfMeter moved) {
                    before.putIfAbsent(moved.meter().index(), moved.before());
                    sums.merge(moved.meter().index(), moved.applied(), Integer::sum);
                }
            }
        }
        List<MeterRow> rows = new ArrayList<>();
        for (Meter meter : shown(game.scenario())) {
            int sum = sums.getOrDefault(meter.index(), 0);
            if (sum != 0) {
                int from = before.getOrDefault(meter.index(), 0);
                rows.add(MeterRow.of(Side.of(game), meter, from, from + sum));
            }
        }
        return rows;
    }

    /** The values of a meter at the start of each turn and now. */
    static List<Integer> course(Game game, Meter meter) {
        IntStream openings =
                game.accounts().stream().mapToInt(account -> account.opening().meter(meter.index()));
        int now = game.position().state().meter(meter.index());
        return IntStream.concat(openings, IntStream.of(now)).boxed().toList();
    }

    /** A seat's name as its actor's. */
    static String seatName(Scenario scenario, int seat) {
        return scenario.seats().get(seat).actor().name();
    }

    /** Whether a seat is that of the one player who looks, so that "you" can be said. */
    static boolean isYou(Game game, int seat) {
        return game.viewers().size() == 1
                && game.viewers().contains(game.scenario().seats().get(seat).id());
    }
}
