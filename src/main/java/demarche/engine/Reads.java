package demarche.engine;

import demarche.scenario.Effect;
import demarche.scenario.Meter;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.Symbol;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * What of a state one turn can ask for, from its briefing to its close. Of a meter it may be no more than whether it
 * lies below certain numbers, the <i>cuts</i>.
 */
public final class Reads {

    private final Rules rules;
    private final Layout layout;
    private final BitSet wholeMeters = new BitSet();
    private final List<NavigableSet<Integer>> cuts = new ArrayList<>();
    private final BitSet flags = new BitSet();
    private final BitSet events = new BitSet();
    private final BitSet options = new BitSet();
    private final Set<Check> seen = new HashSet<>();

    /** What a turn of these rules can ask for. */
    public Reads(Rules rules, int turn) {
        this(rules, turn, List.of());
    }

    /** The same, where somebody else asks for these conditions in it too. */
    public Reads(Rules rules, int turn, List<Condition> also) {
        this.rules = rules;
        this.layout = rules.layout();
        rules.scenario().meters().forEach(meter -> cuts.add(new TreeSet<>()));
        TurnRules here = rules.turn(turn);
        rules.scenario().turns().get(turn).briefing().forEach(paragraph -> read(paragraph.when(), turn));
        for (int decision : here.decisions()) {
            read(here.decision(decision));
        }
        for (TurnRules.DriftRule rule : here.drift()) {
            read(rule.check());
            read(rule.drift().chance());
            rule.drift().effects().forEach(this::read);
        }
        for (TurnRules.EventRule rule : here.events()) {
            read(rule.check());
            read(rule.event().chance());
            rule.event().effects().forEach(this::read);
            for (int decision : rules.decisionsOf(rule.event().index())) {
                read(here.decision(decision));
            }
        }
        close(turn);
        also.forEach(condition -> read(condition, turn));
    }

    private void close(int turn) {
        readEndings(turn, true);
        for (int next = turn + 1; next < rules.scenario().turns().size(); next++) {
            Check takesPlace = rules.turn(next).check();
            read(takesPlace);
            if (takesPlace == Check.TRUE) {
                return;
            }
        }
        readEndings(turn, false);
    }

    private void readEndings(int turn, boolean whileRunning) {
        for (TurnRules.EndingRule rule : rules.turn(turn).endings(whileRunning)) {
            read(rule.check());
        }
    }

    private void read(DecisionRules decision) {
        for (int i = 0; i < decision.size(); i++) {
            Option option = decision.option(i).option();
            read(decision.option(i).check());
            read(option.weight());
            option.effects().forEach(this::read);
            for (Outcome outcome : option.outcomes()) {
                read(outcome.weight());
                outcome.effects().forEach(this::read);
            }
        }
    }

    private void read(Condition condition, int turn) {
        read(rules.check(condition, turn, Check.TRUE));
    }

    private void read(Quantity quantity) {
        quantity.forEachSymbol(this::read);
    }

    private void read(Effect effect) {
        effect.forEachSymbol(this::read);
    }

    private void read(Check check) {
        if (check.isEnd() || !seen.add(check)) {
            return;
        }
        check.asks(
                (field, mask, least, most) -> readField(field, least, most),
                condition -> condition.forEachSymbol(this::read));
        read(check.passed());
        read(check.failed());
    }

    private void readField(int field, int least, int most) {
        Scenario scenario = rules.scenario();
        for (Meter meter : scenario.meters()) {
            if (layout.meter(meter.index()) == field) {
                cuts.get(meter.index()).add(meter.min() + least);
                cuts.get(meter.index()).add(meter.min() + most + 1);
            }
        }
        find(flags, scenario.flags().size(), layout::flag, field);
        find(events, scenario.events().size(), layout::happened, field);
        find(options, scenario.options().size(), layout::chosen, field);
    }

    private static void find(BitSet into, int count, IntUnaryOperator fields, int field) {
        for (int i = 0; i < count; i++) {
            if (fields.applyAsInt(i) == field) {
                into.set(i);
            }
        }
    }

    private void read(Symbol symbol) {
        switch (symbol.kind()) {
            case METER -> wholeMeters.set(symbol.index());
            case FLAG -> flags.set(symbol.index());
            case EVENT -> events.set(symbol.index());
            case OPTION -> options.set(symbol.index());
            case TURN -> {}
        }
    }

    /** Whether the value of a meter itself can matter, beyond where it lies between the cuts. */
    public boolean wholeMeter(int meter) {
        return wholeMeters.get(meter);
    }

    /** The numbers of which it can matter whether a meter lies below them. */
    public NavigableSet<Integer> cuts(int meter) {
        return new TreeSet<>(cuts.get(meter));
    }

    /** The flags that can be asked for. */
    public BitSet flags() {
        return (BitSet) flags.clone();
    }

    /** The events of which it can be asked whether they have fired. */
    public BitSet events() {
        return (BitSet) events.clone();
    }

    /** The options of which it can be asked whether they have been taken. */
    public BitSet options() {
        return (BitSet) options.clone();
    }
}
