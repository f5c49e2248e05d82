package demarche.analysis;

import demarche.engine.Layout;
import demarche.engine.Reads;
import demarche.engine.Rules;
import demarche.scenario.Meter;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Condition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Brings together the states that no rule can tell apart from some turn on. What no later rule asks for is cleared. Of a
 * meter that is only compared with fixed numbers, values from which none of these can be crossed any more become one.
 * See {@code docs/analysis.md} for why answers stay exact.
 */
final class Liveness implements Reduction {

    private final Layout layout;
    /** By turn: the bits of each word to keep. */
    private final long[][] kept;
    /** By turn: the meters of which one value may stand for several. */
    private final Form[][] forms;

    /** The values of one meter that stand for others, from some turn on. */
    private static final class Form {

        private final int word;
        private final int shift;
        private final long mask;
        /** For each raw number the one that stands for it. */
        private final int[] standIns;

        Form(int field, int mask, int[] standIns) {
            this.word = Layout.wordOf(field);
            this.shift = Layout.bitOf(field);
            this.mask = mask & 0xffffffffL;
            this.standIns = standIns;
        }

        void apply(long[] words, int offset) {
            long raw = (words[offset + word] >>> shift) & mask;
            words[offset + word] ^= (raw ^ standIns[(int) raw]) << shift;
        }
    }

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
        forms = new Form[turns][];
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
        List<Reach> reaches = scenario.meters().stream()
                .map(meter -> new Reach(scenario, ranges, meter.index()))
                .toList();
        for (int turn = 0; turn < turns; turn++) {
            List<Form> found = new ArrayList<>();
            for (Meter meter : scenario.meters()) {
                keepMeter(turn, meter, reads, reaches.get(meter.index())).ifPresent(found::add);
            }
            forms[turn] = found.toArray(Form[]::new);
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

    private Optional<Form> keepMeter(int turn, Meter meter, Reads[] reads, Reach reach) {
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
        if (whole || cuts.isEmpty() || (long) meter.max() - meter.min() > 10_000) {
            return Optional.empty();
        }
        int[] standIns = standIns(meter, cuts, reach.rise(turn), reach.fall(turn));
        return Optional.of(new Form(layout.meter(meter.index()), layout.meterMask(meter.index()), standIns));
    }

    /** For each value the least from which, as from it, no cut can be crossed and which lies between the same cuts. */
    private static int[] standIns(Meter meter, NavigableSet<Integer> cuts, long rise, long fall) {
        int[] standIns = new int[meter.max() - meter.min() + 1];
        Integer gap = null;
        int stands = 0;
        for (int value = meter.min(); value <= meter.max(); value++) {
            int raw = value - meter.min();
            long lowest = Math.max(meter.min(), value - fall);
            long highest = Math.min(meter.max(), value + rise);
            Integer below = cuts.floor((int) highest);
            boolean crosses = below != null && below > lowest;
            if (crosses) {
                standIns[raw] = raw;
            } else {
                Integer floor = below == null ? Integer.valueOf(meter.min()) : below;
                if (!floor.equals(gap)) {
                    gap = floor;
                    stands = raw;
                }
                standIns[raw] = stands;
            }
        }
        return standIns;
    }

    @Override
    public void reduce(int turn, long[] words, int offset) {
        long[] mask = kept[turn];
        for (int i = 0; i < mask.length; i++) {
            words[offset + i] &= mask[i];
        }
        for (Form form : forms[turn]) {
            form.apply(words, offset);
        }
    }
}
