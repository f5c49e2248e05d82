package demarche.engine;

import demarche.scenario.Option;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Explanation;
import demarche.scenario.condition.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What set off what in one turn. An occurrence is set off by an earlier one of its turn that made a fact so on which
 * its condition rests: the last of them, where several moved it to and fro, so that of two steps over one threshold it
 * is the one that crossed it. A crisis decision is set off by its event, and how an option went by the option. What was
 * possible before the turn began has no cause in it.
 *
 * <p>It reads the ledger and recomputes no rule: a condition counts by the facts that its explanation gives.
 */
public final class Chain {

    private final TurnAccount account;
    private final List<List<Link>> causes = new ArrayList<>();

    private Chain(TurnAccount account) {
        this.account = account;
        for (int place = 0; place < account.occurrences().size(); place++) {
            causes.add(account.occurrences().get(place).accept(new Finding(place)));
        }
    }

    /** The chain of a turn. */
    public static Chain of(TurnAccount account) {
        return new Chain(account);
    }

    /**
     * One occurrence set off another.
     *
     * @param cause the place of the one in the turn's part of the ledger
     * @param fact what it made so, in which the other's condition holds; null for a crisis decision and for how an option
     *     went
     */
    public record Link(int cause, @Nullable Explanation fact) {}

    /** A condition without parts that holds or, if negated, does not, with the values of the moment at which it counted. */
    private record Fact(Explanation because, boolean negated) {
        private boolean isSo(World world) {
            return because.condition().holds(world) != negated;
        }
    }

    /** What set off the occurrence at a place of the turn's ledger, in order; empty where nothing in this turn did. */
    public List<Link> causes(int place) {
        return causes.get(place);
    }

    /** The place of the last of the causes; -1 where there is none. */
    public int trigger(int place) {
        return causes(place).stream().mapToInt(Link::cause).max().orElse(-1);
    }

    private List<Link> byFacts(int place, Explanation because) {
        List<Fact> facts = new ArrayList<>();
        collect(because, false, facts);
        List<Link> links = new ArrayList<>();
        for (Fact fact : facts) {
            int cause = madeSo(fact, place);
            if (cause >= 0) {
                links.add(new Link(cause, fact.because()));
            }
        }
        return links;
    }

    private static void collect(Explanation explanation, boolean negated, List<Fact> facts) {
        if (explanation.holds() == negated) {
            return;
        }
        Condition condition = explanation.condition();
        if (condition instanceof Condition.Not) {
            collect(explanation.parts().get(0), !negated, facts);
        } else if (condition instanceof Condition.Joined) {
            explanation.parts().forEach(part -> collect(part, negated, facts));
        } else if (!(condition instanceof Condition.Always)) {
            facts.add(new Fact(explanation, negated));
        }
    }

    /** The last place before another at which a fact became so; -1 where it never did. */
    private int madeSo(Fact fact, int before) {
        Retold world = new Retold(account.opening());
        int made = -1;
        boolean so = fact.isSo(world);
        for (int place = 0; place < before; place++) {
            world.tell(account.occurrences().get(place));
            boolean now = fact.isSo(world);
            made = now && !so ? place : made;
            so = now;
        }
        return made;
    }

    /** The last occurrence of a kind before a place. */
    private List<Link> byLast(int place, Predicate<Occurrence> kind) {
        for (int earlier = place - 1; earlier >= 0; earlier--) {
            if (kind.test(account.occurrences().get(earlier))) {
                return List.of(new Link(earlier, null));
            }
        }
        return List.of();
    }

    private static boolean isTaken(Occurrence occurrence, Option option) {
        return occurrence instanceof Occurrence.Decided decided
                && decided.option().index() == option.index();
    }

    /** Whether an occurrence is the event that put an option before somebody. */
    private static boolean isAsked(Occurrence occurrence, Option option) {
        return occurrence instanceof Occurrence.Fired fired
                && fired.event().crisis().stream()
                        .flatMap(decision -> decision.options().stream())
                        .anyMatch(each -> each.index() == option.index());
    }

    private final class Finding implements Occurrence.Visitor<List<Link>> {
        private final int place;

        Finding(int place) {
            this.place = place;
        }

        @Override
        public List<Link> decided(Occurrence.Decided decided) {
            return byLast(place, earlier -> isAsked(earlier, decided.option()));
        }

        @Override
        public List<Link> turnedOut(Occurrence.TurnedOut turnedOut) {
            return byLast(place, earlier -> isTaken(earlier, turnedOut.option()));
        }

        @Override
        public List<Link> drifted(Occurrence.Drifted drifted) {
            return byFacts(place, drifted.because());
        }

        @Override
        public List<Link> fired(Occurrence.Fired fired) {
            return byFacts(place, fired.because());
        }

        @Override
        public List<Link> failed(Occurrence.Failed failed) {
            return byFacts(place, failed.because());
        }

        @Override
        public List<Link> closed(Occurrence.Closed closed) {
            return byFacts(place, closed.because());
        }
    }
}
