package demarche.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A scenario. Every list is in the author's order, and every index in it is a place in one of these lists.
 *
 * @param heading what it says of itself
 * @param sources what it stands on
 * @param actors who appears
 * @param glossary the words that are explained
 * @param seats who can be advised; at least one
 * @param meters what is measured
 * @param flags what is true or false
 * @param turns the dated steps; at least one
 * @param drift the quiet rules
 * @param events what can happen
 * @param endings how it can close; at least one, the last without a condition
 * @param tests games that must go as described
 */
public record Scenario(
        Heading heading,
        List<Source> sources,
        List<Actor> actors,
        List<Term> glossary,
        List<Seat> seats,
        List<Meter> meters,
        List<Flag> flags,
        List<Turn> turns,
        List<Drift> drift,
        List<Event> events,
        List<Ending> endings,
        List<ScenarioTest> tests) {

    public Scenario {
        sources = List.copyOf(sources);
        actors = List.copyOf(actors);
        glossary = List.copyOf(glossary);
        seats = List.copyOf(seats);
        meters = List.copyOf(meters);
        flags = List.copyOf(flags);
        turns = List.copyOf(turns);
        drift = List.copyOf(drift);
        events = List.copyOf(events);
        endings = List.copyOf(endings);
        tests = List.copyOf(tests);
    }

    /** Every decision there is: those of the turns in order, then those of the events. */
    public Stream<Decision> decisions() {
        return Stream.concat(
                turns.stream().flatMap(turn -> turn.decisions().stream()),
                events.stream().flatMap(event -> event.crisis().stream()));
    }

    /** Every option there is, in the order of their indexes. */
    public List<Option> options() {
        return decisions().flatMap(decision -> decision.options().stream()).toList();
    }

    /** What texts name and a page tells more of: the actors, then the terms. */
    public List<Subject> subjects() {
        return Stream.<Subject>concat(actors.stream(), glossary.stream()).toList();
    }

    /** The actor with this id, if there is one. */
    public Optional<Actor> actor(String id) {
        return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    /** The seat with this id, if there is one. */
    public Optional<Seat> seat(String id) {
        return seats.stream().filter(seat -> seat.id().equals(id)).findFirst();
    }

    /** The meter that has this id now, if there is one. */
    public Optional<Meter> meter(String id) {
        return named(meters, Meter::id, id);
    }

    /** The event that has this id now, if there is one. */
    public Optional<Event> event(String id) {
        return named(events, Event::id, id);
    }

    /** The option that has this id now or, if none has, the one that had it before. */
    public Optional<Option> option(String id) {
        List<Option> options = options();
        return named(options, Option::id, id).or(() -> answering(options, Option::id, id));
    }

    /** The turn that has this id now or, if none has, the one that had it before. */
    public Optional<Turn> turn(String id) {
        return named(turns, Turn::id, id).or(() -> answering(turns, Turn::id, id));
    }

    private static <T> Optional<T> named(List<T> things, Function<T, Id> id, String name) {
        return things.stream()
                .filter(thing -> id.apply(thing).name().equals(name))
                .findFirst();
    }

    private static <T> Optional<T> answering(List<T> things, Function<T, Id> id, String name) {
        return things.stream().filter(thing -> id.apply(thing).answersTo(name)).findFirst();
    }
}
