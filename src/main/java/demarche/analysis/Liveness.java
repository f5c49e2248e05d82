package demarche.analysis;

import demarche.engine.Layout;
import demarche.engine.Reads;
import demarche.engine.Rules;
import demarche.scenario.Meter;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Condition;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings together the states that no rule can tell apart from some turn on. What no later rule asks for is cleared. Of a
 * meter that is only compared with fixed numbers, values from which none of these can be crossed any more become one.
 * See {@code docs/analysis.md} for why answers stay exact.
 */
final class Liveness implements Reduction {

    private final Layout layout;
    /** By turn: the bits of each word to keep. */
    private final long[][] kept;
    /** By turn and meter: the raw number that stands for each, or null where each stands for itself. */
    private final int[][] @Nullable [] forms;

    Liveness(Rules rules) {
        this(rules, Links.NONE);
    }

    /** Keeps also what links ask for: whether their causes have fired. */
    Liveness(Rules rules, Links links) {
        this(rules, links, List.of());
    }

    /** Keeps also what these conditions ask for, whenever the game ends. */
    Liveness(Rules rules, List<Condition> also) {
        this(rules, Links.NONE, also);
    }

    private Liveness(Rules rules, Links links, List<Condition> also) {
        Scenario scenario = rules.scenario();
        layout = rules.layout();
        int turns = scenario.turns().size();
        kept = new long[turns][layout.stateWords()];
        forms = new int[turns][scenario.meters().size()][];
        Ranges ranges = new Ranges(scenario.meters(), turns);
        Reads[] reads = new Reads[turns];
        for (int turn = 0; turn < turns; turn++) {
            reads[turn] = new Reads(rules, turn, also);
        }
        for (int turn = 0; turn < turns; turn++) {
            keepBits(turn, reads);
            for (Links.Link link : links.all()) {
                if (turn <= link.consequence().until()) {
                    keep(turn, layout.happened(link.cause().index()), 1);
                }
            }
        }
        for (Meter meter : scenario.meters()) {
            Reach reach = new Reach(scenario, ranges, meter.index());
            for (int turn = 0; turn < turns; turn++) {
                keepMeter(turn, meter, reads, reach);
            }
        }
    }

    private void keepBits(int turn, Reads[] reads) {
        BitSet flags = new BitSet();
        BitSet events = new BitSet();
        BitSet options = new BitSet();
        for (int later = turn; later < reads.length; later++) {
            flags.or(reads[later].flags());
            events.or(reads[later].events());
            options.or(reads[later].options());
        }
        flags.stream().forEach(flag -> keep(turn, layout.flag(flag), 1));
        events.stream().forEach(event -> keep(turn, layout.happened(event), 1));
        options.stream().forEach(option -> keep(turn, layout.chosen(option), 1));
    }

    private void keep(int turn, int field, int mask) {
        if (field != Layout.NONE) {
            kept[turn][field >>> 16] |= (mask & 0xffffffffL) << field;
        }
    }

    private void keepMeter(int turn, Meter meter, Reads[] reads, Reach reach) {
        boolean whole = false;
        NavigableSet<Integer> cuts = new TreeSet<>();
        for (int later = turn; later < reads.length; later++) {
            whole |= reads[later].wholeMeter(meter.index());
            cuts.addAll(reads[later].cuts(meter.index()));
        }
        cuts.removeIf(cut -> cut <= meter.min() || cut > meter.max());
        if (whole || !cuts.isEmpty()) {
            keep(turn, layout.meter(meter.index()), layout.meterMask(meter.index()));
        }
        if (!whole && !cuts.isEmpty() && (long) meter.max() - meter.min() <= 10_000) {
            forms[turn][meter.index()] = forms(meter, cuts, reach.rise(turn), reach.fall(turn));
        }
    }

    /** For each value the least from which, as from it, no cut can be crossed and which lies between the same cuts. */
    private static int[] forms(Meter meter, NavigableSet<Integer> cuts, long rise, long fall) {
        int[] forms = new int[meter.max() - meter.min() + 1];
        Integer gap = null;
        int stands = 0;
        for (int value = meter.min(); value <= meter.max(); value++) {
            int raw = value - meter.min();
            long lowest = Math.max(meter.min(), value - fall);
            long highest = Math.min(meter.max(), value + rise);
            Integer below = cuts.floor((int) highest);
            boolean crosses = below != null && below > lowest;
            if (crosses) {
                forms[raw] = raw;
            } else {
                Integer floor = below == null ? Integer.valueOf(meter.min()) : below;
                if (!floor.equals(gap)) {
                    gap = floor;
                    stands = raw;
                }
                forms[raw] = stands;
            }
        }
        return forms;
    }

    @Override
    public void reduce(int turn, long[] words, int offset) {
        long[] mask = kept[turn];
        for (int i = 0; i < mask.length; i++) {
            words[offset + i] &= mask[i];
        }
        for (int meter = 0; meter < forms[turn].length; meter++) {
            int[] form = forms[turn][meter];
            if (form != null) {
                int field = layout.meter(meter);
                int bits = layout.meterMask(meter);
                int at = offset + (field >>> 16);
                int raw = (int) (words[at] >>> field) & bits;
                long others = words[at] & ~((bits & 0xffffffffL) << field);
                words[at] = others | ((form[raw] & 0xffffffffL) << field);
            }
        }
    }
}
