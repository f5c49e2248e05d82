package demarche.analysis.simulation;

import demarche.scenario.condition.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was never come upon: what became of its condition in the games that were examined, where it was looked
 * at.
 *
 * @param thing what it is
 * @param looks how often its condition was looked at; 0 where the game never came to where it is asked
 * @param held how often it held, for something else stood in the way
 * @param parts the parts of the condition that must all hold
 * @param apart two parts that each held at times but never together, by their places; empty where there are none
 */
public record Obstacle(Thing thing, long looks, long held, List<Part> parts, List<Integer> apart) {

    /**
     * A part of a condition.
     *
     * @param held how often it held
     * @param range what the numbers that it compares have been; null for other parts, and where it was never looked at
     */
    public record Part(
            Condition condition, long held, @Nullable Range range) {}

    /** What the left and the right side of a comparison have been, from least to most. */
    public record Range(int leftLeast, int leftMost, int rightLeast, int rightMost) {

        Range including(int left, int right) {
            return new Range(
                    Math.min(leftLeast, left),
                    Math.max(leftMost, left),
                    Math.min(rightLeast, right),
                    Math.max(rightMost, right));
        }
    }

    public Obstacle {
        parts = List.copyOf(parts);
        apart = List.copyOf(apart);
    }

    /** The parts that never held. */
    public List<Part> missing() {
        return parts.stream().filter(part -> part.held() == 0).toList();
    }
}
