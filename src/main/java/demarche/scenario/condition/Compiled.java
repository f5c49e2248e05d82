package demarche.scenario.condition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of an author's expression: a value, or the problems that stand in its way.
 *
 * @param <T> {@link Condition} or {@link Quantity}
 */
public final class Compiled<T> {

    private final @Nullable T value;
    private final List<Problem> problems;

    private Compiled(@Nullable T value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    static <T> Compiled<T> of(T value) {
        return new Compiled<>(value, List.of());
    }

    static <T> Compiled<T> failed(List<Problem> problems) {
        return new Compiled<>(null, problems);
    }

    /** The expression; present exactly where there is no problem. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** All problems found, in the order of the text. */
    public List<Problem> problems() {
        return problems;
    }
}
