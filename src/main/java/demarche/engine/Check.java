package demarche.engine;

import demarche.scenario.condition.Condition;
import demarche.scenario.condition.World;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A condition compiled to run tens of millions of times a second: a chain of questions, "does this field of the state
 * hold a number from here to there?", each with the check to go on to from either answer. What is not of this form, such
 * as one meter compared with another, is one question that works out both sides.
 */
final class Check {

    /** Always passes. */
    static final Check TRUE = new Check();

    /** Never passes. */
    static final Check FALSE = new Check();

    private final boolean isEnd;
    private final int field;
    private final int mask;
    private final int least;

    /** The greatest number that passes less the least, moved by the least integer so as to compare without sign. */
    private final int span;

    private final Condition.@Nullable Compared compared;
    private final Check passed;
    private final Check failed;

    private Check() {
        isEnd = true;
        field = 0;
        mask = 0;
        least = 0;
        span = 0;
        compared = null;
        passed = this;
        failed = this;
    }

    private Check(
            int field,
            int mask,
            int least,
            int most,
            Condition.@Nullable Compared compared,
            Check passed,
            Check failed) {
        this.isEnd = false;
        this.field = field;
        this.mask = mask;
        this.least = least;
        this.span = most - least + Integer.MIN_VALUE;
        this.compared = compared;
        this.passed = passed;
        this.failed = failed;
    }

    /** Asks whether a field holds a number from the least to the most. */
    static Check range(int field, int mask, int least, int most, Check passed, Check failed) {
        return new Check(field, mask, least, most, null, passed, failed);
    }

    /** Asks whether a field of one bit is set. */
    static Check bit(int field, Check passed, Check failed) {
        return range(field, 1, 1, 1, passed, failed);
    }

    /** Compares two quantities. */
    static Check of(Condition.Compared compared, Check passed, Check failed) {
        return new Check(0, 0, 0, 0, compared, passed, failed);
    }

    /** Whether it passes. The world is what the words describe. */
    boolean passes(long[] words, World world) {
        Check check = this;
        while (!check.isEnd) {
            boolean yes = check.compared == null
                    ? Layout.raw(words, check.field, check.mask) - check.least + Integer.MIN_VALUE <= check.span
                    : check.compared.holds(world);
            check = yes ? check.passed : check.failed;
        }
        return check.isTrue();
    }

    boolean isEnd() {
        return isEnd;
    }

    boolean isTrue() {
        return this == TRUE;
    }

    Check passed() {
        return passed;
    }

    Check failed() {
        return failed;
    }

    /** Hears what a check asks of a field: whether it holds a raw number from the least to the most. */
    interface FieldReader {
        void read(int field, int mask, int least, int most);
    }

    /** Hands over what this check itself asks. */
    void asks(FieldReader fields, Consumer<Condition.Compared> comparisons) {
        if (compared == null) {
            fields.read(field, mask, least, span - Integer.MIN_VALUE + least);
        } else {
            comparisons.accept(compared);
        }
    }
}
