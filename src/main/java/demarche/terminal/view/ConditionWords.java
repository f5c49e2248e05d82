package demarche.terminal.view;

import demarche.scenario.Scenario;
import demarche.scenario.condition.Explanation;
import java.util.ArrayList;
import java.util.List;

/** Says conditions in words, with the values that made them hold or not. */
public final class ConditionWords {

    private final Scenario scenario;
    private final Phrases phrases;

    public ConditionWords(Scenario scenario, Phrases phrases) {
        this.scenario = scenario;
        this.phrases = phrases;
    }

    /** What is missing where a {@code needs} does not hold, as a sentence; empty where it holds. */
    public String missing(Explanation needs) {
        if (needs.holds()) {
            return "";
        }
        List<Clause.Fact> unmet = new ArrayList<>();
        Clause clause = Clause.of(needs, false, scenario, phrases);
        collect(clause, false, unmet);
        if (unmet.size() == 1) {
            Clause.Fact fact = unmet.get(0);
            return fact.measured() ? phrases.get("needs.one", fact.needed(), fact.now()) : fact.alone();
        }
        return phrases.get("needs.several", needed(clause));
    }

    private String needed(Clause clause) {
        if (clause instanceof Clause.Fact fact) {
            return phrases.get("needs.part", fact.needed(), fact.now());
        }
        Clause.Group group = (Clause.Group) clause;
        List<String> parts = group.parts().stream()
                .filter(part -> !part.holds())
                .map(part -> part instanceof Clause.Group inner && inner.all() != group.all() && missingParts(inner) > 1
                        ? phrases.get(inner.all() ? "needs.both" : "needs.either", needed(part))
                        : needed(part))
                .toList();
        return new Listing(phrases, group.all()).of(parts);
    }

    private static long missingParts(Clause.Group group) {
        return group.parts().stream().filter(part -> !part.holds()).count();
    }

    /** The facts that made a condition hold, or kept it from holding, each with its value; empty if it always holds. */
    public List<String> reasons(Explanation explanation) {
        List<Clause.Fact> facts = new ArrayList<>();
        collect(Clause.of(explanation, !explanation.holds(), scenario, phrases), true, facts);
        return facts.stream()
                .map(fact -> fact.measured() ? phrases.get("reason", fact.told(), fact.now()) : fact.told())
                .distinct()
                .toList();
    }

    /**
     * How far a condition is: every number that it asks about, and what else keeps it from holding. A single number
     * stands without saying of what it is.
     */
    public List<String> standing(Explanation explanation) {
        List<Clause.Fact> facts = new ArrayList<>();
        all(Clause.of(explanation, false, scenario, phrases), facts);
        boolean single = facts.stream().filter(Clause.Fact::measured).count() == 1;
        return facts.stream()
                .filter(fact -> fact.measured() || !fact.holds())
                .map(fact -> !fact.measured()
                        ? phrases.get("needs.part", fact.needed(), fact.now())
                        : single ? fact.standing() : phrases.get("standing.of", fact.subject(), fact.standing()))
                .distinct()
                .toList();
    }

    /** All that a condition asks for, each number with the one that there is; empty if it always holds. */
    public String asked(Explanation explanation) {
        return asked(Clause.of(explanation, false, scenario, phrases));
    }

    private String asked(Clause clause) {
        if (clause instanceof Clause.Fact fact) {
            return fact.measured() ? phrases.get("needs.part", fact.needed(), fact.now()) : fact.needed();
        }
        Clause.Group group = (Clause.Group) clause;
        List<String> parts = group.parts().stream()
                .map(part -> part instanceof Clause.Group inner
                                && inner.all() != group.all()
                                && inner.parts().size() > 1
                        ? phrases.get(inner.all() ? "needs.both" : "needs.either", asked(part))
                        : asked(part))
                .toList();
        return new Listing(phrases, group.all()).of(parts);
    }

    private static void all(Clause clause, List<Clause.Fact> facts) {
        if (clause instanceof Clause.Fact fact) {
            facts.add(fact);
        } else if (clause instanceof Clause.Group group) {
            group.parts().forEach(part -> all(part, facts));
        }
    }

    /** The facts that hold, or those that do not, and that count: not those of a group that goes the other way. */
    private static void collect(Clause clause, boolean holding, List<Clause.Fact> facts) {
        if (clause.holds() != holding) {
            return;
        }
        if (clause instanceof Clause.Fact fact) {
            facts.add(fact);
        } else if (clause instanceof Clause.Group group) {
            group.parts().forEach(part -> collect(part, holding, facts));
        }
    }
}
