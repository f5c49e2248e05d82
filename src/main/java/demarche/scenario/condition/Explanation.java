package demarche.scenario.condition;

import java.util.List;

/**
 * Why a condition held, or did not, at one moment: the condition with its values filled in.
 *
 * @param condition what was asked
 * @param holds the answer
 * @param values for a comparison its left and its right value; otherwise empty
 * @param parts the explanations of the conditions that it joins or negates, in their order
 */
public record Explanation(Condition condition, boolean holds, List<Integer> values, List<Explanation> parts) {

    public Explanation {
        values = List.copyOf(values);
        parts = List.copyOf(parts);
    }

    static Explanation leaf(Condition condition, boolean holds) {
        return new Explanation(condition, holds, List.of(), List.of());
    }

    static Explanation compared(Condition.Compared condition, int left, int right) {
        return new Explanation(condition, condition.comparison().holds(left, right), List.of(left, right), List.of());
    }

    static Explanation of(Condition condition, boolean holds, List<Explanation> parts) {
        return new Explanation(condition, holds, List.of(), parts);
    }
}
