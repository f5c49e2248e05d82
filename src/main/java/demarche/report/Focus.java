package demarche.report;

import demarche.engine.Change;
import demarche.engine.Occurrence;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Symbol;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What of a whole game bears on an expectation of how it ends: what the seats take whose choices the test lists, how it
 * closes, and all that moves or turns what the expectation asks for.
 *
 * @param seats the indexes of the seats whose choices the test lists
 * @param asked the meters, flags, events and options that the expectation reads
 */
record Focus(Set<Integer> seats, Set<Symbol> asked) {

    Focus {
        seats = Set.copyOf(seats);
        asked = Set.copyOf(asked);
    }

    static Focus on(Set<Integer> seats, Collection<Condition> conditions) {
        Set<Symbol> asked = new HashSet<>();
        conditions.forEach(condition -> condition.forEachSymbol(asked::add));
        return new Focus(seats, asked);
    }

    boolean isOn(Change change) {
        return change instanceof Change.OfMeter meter
                ? asks(Symbol.Kind.METER, meter.meter().index())
                : asks(Symbol.Kind.FLAG, ((Change.OfFlag) change).flag().index());
    }

    boolean isOn(Occurrence occurrence) {
        return isOnItself(occurrence) || occurrence.changes().stream().anyMatch(this::isOn);
    }

    private boolean isOnItself(Occurrence occurrence) {
        if (occurrence instanceof Occurrence.Decided decided) {
            return seats.contains(decided.seat())
                    || asks(Symbol.Kind.OPTION, decided.option().index());
        }
        if (occurrence instanceof Occurrence.Fired fired) {
            return asks(Symbol.Kind.EVENT, fired.event().index());
        }
        if (occurrence instanceof Occurrence.Failed failed) {
            return asks(Symbol.Kind.EVENT, failed.event().index());
        }
        return occurrence instanceof Occurrence.Closed;
    }

    private boolean asks(Symbol.Kind kind, int index) {
        return asked.stream().anyMatch(symbol -> symbol.kind() == kind && symbol.index() == index);
    }
}
