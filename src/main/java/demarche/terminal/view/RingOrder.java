package demarche.terminal.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which order things stand best on a ring, if some of them are joined by lines: so that as few lines cross as can
 * be, and of such orders the one with the shortest lines. Up to eight things the best order of all is found, for more
 * one that no exchange of two makes better.
 */
final class RingOrder {

    private static final int MOST_TRIED = 8;

    /** Two things, by their numbers from 0, that a line joins. */
    record Joined(int one, int other) {}

    /** How good an order is: less is better. */
    private record Cost(int crossings, int length) {
        boolean isLessThan(Cost other) {
            return crossings < other.crossings || (crossings == other.crossings && length < other.length);
        }
    }

    private final List<Joined> lines;
    private List<Integer> best;
    private Cost least;

    private RingOrder(int things, List<Joined> lines) {
        this.lines = lines;
        best = IntStream.range(0, things).boxed().toList();
        least = cost(best);
    }

    /** The numbers of the things in their order, beginning with 0. */
    static List<Integer> of(int things, List<Joined> lines) {
        RingOrder order = new RingOrder(things, lines);
        if (things <= MOST_TRIED) {
            order.tryAll(new ArrayList<>(order.best), 1);
        } else {
            order.exchange();
        }
        return order.best;
    }

    /** Tries every order of what stands from a place on. */
    private void tryAll(List<Integer> order, int from) {
        if (from >= order.size()) {
            consider(order);
            return;
        }
        for (int place = from; place < order.size(); place++) {
            Collections.swap(order, from, place);
            tryAll(order, from + 1);
            Collections.swap(order, from, place);
        }
    }

    private void exchange() {
        Cost before;
        do {
            before = least;
            for (int one = 1; one < best.size(); one++) {
                for (int other = one + 1; other < best.size(); other++) {
                    List<Integer> exchanged = new ArrayList<>(best);
                    Collections.swap(exchanged, one, other);
                    consider(exchanged);
                }
            }
        } while (least.isLessThan(before));
    }

    private void consider(List<Integer> order) {
        Cost cost = cost(order);
        if (cost.isLessThan(least)) {
            best = List.copyOf(order);
            least = cost;
        }
    }

    private Cost cost(List<Integer> order) {
        List<Joined> placed = lines.stream()
                .map(line -> new Joined(order.indexOf(line.one()), order.indexOf(line.other())))
                .toList();
        int length = 0;
        for (Joined line : placed) {
            int apart = Math.abs(line.one() - line.other());
            length += Math.min(apart, order.size() - apart);
        }
        return new Cost(crossings(placed), length);
    }

    /** How many pairs of lines cross, if each joins two places on a ring. */
    static int crossings(List<Joined> placed) {
        int crossings = 0;
        for (int i = 0; i < placed.size(); i++) {
            for (int j = i + 1; j < placed.size(); j++) {
                crossings += cross(placed.get(i), placed.get(j)) ? 1 : 0;
            }
        }
        return crossings;
    }

    private static boolean cross(Joined line, Joined other) {
        boolean apart = line.one() != other.one()
                && line.one() != other.other()
                && line.other() != other.one()
                && line.other() != other.other();
        return apart && isWithin(line, other.one()) != isWithin(line, other.other());
    }

    private static boolean isWithin(Joined line, int place) {
        return place > Math.min(line.one(), line.other()) && place < Math.max(line.one(), line.other());
    }
}
