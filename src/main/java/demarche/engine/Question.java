package demarche.engine;

import demarche.scenario.Decision;
import demarche.scenario.Event;
import demarche.scenario.Option;
import demarche.scenario.condition.World;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is put to a seat at one moment; at least one option is open.
 *
 * @param decision what is asked
 * @param event the event whose crisis this is, or null for a decision of the turn
 * @param options how each of its options stands, in the author's order
 */
public record Question(Decision decision, @Nullable Event event, List<Standing> options) {

    public Question {
        options = List.copyOf(options);
    }

    static Question of(Decision decision, @Nullable Event event, World world) {
        return new Question(
                decision,
                event,
                decision.options().stream()
                        .map(option -> Standing.of(option, world))
                        .toList());
    }

    /** The index of the seat that is asked. */
    public int seat() {
        return decision.seat();
    }

    /** The event whose crisis this is, if it is one. */
    public Optional<Event> crisis() {
        return Optional.ofNullable(event);
    }

    /** The options that can be taken, in the author's order. */
    public List<Option> open() {
        return options.stream().filter(Standing::isOpen).map(Standing::option).toList();
    }

    /** How this option stands, if it belongs to this question. */
    public Optional<Standing> standing(Option option) {
        return options.stream()
                .filter(standing -> standing.option().index() == option.index())
                .findFirst();
    }
}
