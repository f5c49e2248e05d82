package demarche.analysis;

import demarche.scenario.Decision;
import demarche.scenario.Effect;
import demarche.scenario.Event;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which events make which others possible, as the text of a scenario says it: the condition of one asks whether the
 * other has happened, how a crisis that it put was answered, or for a flag that it or such an answer changes.
 */
public final class Links {

    /** No link. */
    static final Links NONE = new Links(List.of());

    private final List<Link> all;
    /** By the index of the consequence, as far as there are any. */
    private final List<List<Link>> to;

    /**
     * One event makes another possible.
     *
     * @param index its place among all links
     * @param cause the event that comes first
     * @param consequence the event whose condition asks for it
     * @param through what the condition asks for, in the order of its text
     */
    public record Link(int index, Event cause, Event consequence, List<Symbol> through) {
        public Link {
            through = List.copyOf(through);
        }
    }

    /** What is so or not so: a flag, an event or an option, and whether raised, happened or chosen. */
    private record Fact(Symbol symbol, boolean isSo) {}

    private Links(List<Link> all) {
        this.all = List.copyOf(all);
        int last =
                all.stream().mapToInt(link -> link.consequence().index()).max().orElse(-1);
        this.to = IntStream.rangeClosed(0, last)
                .mapToObj(event -> all.stream()
                        .filter(link -> link.consequence().index() == event)
                        .toList())
                .toList();
    }

    /** The links of a scenario, by the cause and then by the consequence, both in the author's order. */
    public static Links of(Scenario scenario) {
        List<Link> all = new ArrayList<>();
        for (Event cause : scenario.events()) {
            Set<Fact> made = madeBy(cause);
            for (Event consequence : scenario.events()) {
                List<Symbol> through = askedBy(consequence.when()).stream()
                        .filter(made::contains)
                        .map(Fact::symbol)
                        .distinct()
                        .toList();
                if (!through.isEmpty() && consequence.index() != cause.index()) {
                    all.add(new Link(all.size(), cause, consequence, through));
                }
            }
        }
        return new Links(all);
    }

    /** All of them; each index is a place in this list. */
    public List<Link> all() {
        return all;
    }

    /** Those of which an event, by its index, is the consequence. */
    public List<Link> to(int event) {
        return event < to.size() ? to.get(event) : List.of();
    }

    private static Set<Fact> madeBy(Event event) {
        Set<Fact> made = new HashSet<>();
        made.add(new Fact(event.symbol(), true));
        add(event.effects(), made);
        for (Decision decision : event.crisis()) {
            for (Option option : decision.options()) {
                made.add(new Fact(option.symbol(), true));
                add(option.effects(), made);
                option.outcomes().stream().map(Outcome::effects).forEach(effects -> add(effects, made));
            }
        }
        return made;
    }

    private static void add(List<Effect> effects, Set<Fact> made) {
        for (Effect effect : effects) {
            if (effect instanceof Effect.Raise raise) {
                made.add(new Fact(raise.flag(), true));
            } else if (effect instanceof Effect.Lower lower) {
                made.add(new Fact(lower.flag(), false));
            }
        }
    }

    private static Set<Fact> askedBy(Condition condition) {
        Set<Fact> asked = new LinkedHashSet<>();
        condition.accept(new Asking(true, asked));
        return asked;
    }

    /** Collects what helps a condition to hold or, under a {@code not}, to fail. */
    private record Asking(boolean holds, Set<Fact> asked) implements Condition.Visitor<Boolean> {

        @Override
        public Boolean always(Condition.Always always) {
            return false;
        }

        @Override
        public Boolean raised(Condition.Raised raised) {
            return asked.add(new Fact(raised.flag(), holds));
        }

        @Override
        public Boolean happened(Condition.Happened happened) {
            return asked.add(new Fact(happened.event(), holds));
        }

        @Override
        public Boolean chose(Condition.Chose chose) {
            return asked.add(new Fact(chose.option(), holds));
        }

        @Override
        public Boolean compared(Condition.Compared compared) {
            return false;
        }

        @Override
        public Boolean not(Condition.Not not) {
            return not.operand().accept(new Asking(!holds, asked));
        }

        @Override
        public Boolean joined(Condition.Joined joined) {
            joined.operands().forEach(operand -> operand.accept(this));
            return true;
        }
    }
}
