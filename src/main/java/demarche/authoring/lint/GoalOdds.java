package demarche.authoring.lint;

import demarche.analysis.Exploration;
import demarche.analysis.Explorer;
import demarche.analysis.Policy;
import demarche.engine.Rules;
import demarche.scenario.Ending;
import demarche.scenario.Goal;
import demarche.scenario.Id;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The exact odds that a goal is met at the end. The analysis knows the odds of endings; so each ending is parted in two,
 * one with the goal met and one without, which changes nothing of how games go.
 */
final class GoalOdds {

    private GoalOdds() {}

    /** The odds where every seat chooses by weight; none where the effort does not suffice. */
    static OptionalDouble of(Scenario scenario, Goal goal, Effort effort) {
        Exploration explored = Explorer.explore(new Rules(parted(scenario, goal)), effort.budget(), effort.workers());
        if (!explored.isComplete()) {
            return OptionalDouble.empty();
        }
        double odds = 0;
        for (int ending = 0; ending < 2 * scenario.endings().size(); ending += 2) {
            odds += explored.coverage().ending(Policy.BY_WEIGHT, ending);
        }
        return OptionalDouble.of(odds);
    }

    /** Each ending twice: the one with the goal met goes first, and so takes precedence. */
    private static Scenario parted(Scenario scenario, Goal goal) {
        List<Ending> parted = new ArrayList<>();
        for (Ending ending : scenario.endings()) {
            Condition both = new Condition.Joined(true, List.of(ending.when(), goal.when()));
            Id met = Id.of(ending.id().name() + "-met");
            parted.add(with(ending, met, parted.size(), both));
            parted.add(with(ending, ending.id(), parted.size(), ending.when()));
        }
        return new Scenario(
                scenario.heading(),
                scenario.sources(),
                scenario.actors(),
                scenario.glossary(),
                scenario.seats(),
                scenario.meters(),
                scenario.flags(),
                scenario.turns(),
                scenario.drift(),
                scenario.events(),
                parted,
                List.of());
    }

    private static Ending with(Ending ending, Id id, int index, Condition when) {
        return new Ending(id, index, ending.immediate(), when, ending.title(), ending.passage(), ending.discuss());
    }
}
