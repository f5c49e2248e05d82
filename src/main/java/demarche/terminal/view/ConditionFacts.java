package demarche.terminal.view;

import demarche.scenario.Scenario;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Explanation;
import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.World;
import demarche.terminal.view.WorkbenchView.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes conditions apart for their author: each with the conditions that it is made of, in the words in which it is
 * written, and with the values that it reads now.
 */
record ConditionFacts(Scenario scenario, World world, Phrases phrases) {

    /** The facts of a condition; none for one that always holds. */
    List<Fact> of(Condition condition) {
        List<Fact> facts = new ArrayList<>();
        if (!(condition instanceof Condition.Always)) {
            add(facts, condition.explain(world), 0);
        }
        return facts;
    }

    private void add(List<Fact> facts, Explanation explanation, int depth) {
        facts.add(new Fact(depth, explanation.holds(), explanation.condition().toString(), now(explanation)));
        if (explanation.condition() instanceof Condition.Not
                && isSimple(explanation.parts().get(0))) {
            return;
        }
        explanation.parts().forEach(part -> add(facts, part, depth + 1));
    }

    /** Whether nothing is said by saying it once more without its “not”. */
    private static boolean isSimple(Explanation negated) {
        return negated.parts().isEmpty() && negated.values().isEmpty();
    }

    private String now(Explanation explanation) {
        if (!(explanation.condition() instanceof Condition.Compared compared)) {
            return "";
        }
        String left = value(compared.left(), explanation.values().get(0));
        String right = value(compared.right(), explanation.values().get(1));
        if (Clause.isFixed(compared.right())) {
            return phrases.get("workbench.now", left);
        }
        return Clause.isFixed(compared.left())
                ? phrases.get("workbench.now", right)
                : phrases.get("condition.against", left, right);
    }

    /** A number or, where it is the position of a turn, the turn's id. */
    private String value(Quantity quantity, int number) {
        boolean turn = quantity instanceof Quantity.TurnNow || quantity instanceof Quantity.TurnOf;
        return turn ? scenario.turns().get(number).id().name() : String.valueOf(number);
    }
}
