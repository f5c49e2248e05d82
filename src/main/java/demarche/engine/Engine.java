package demarche.engine;

import demarche.scenario.Decision;
import demarche.scenario.Ending;
import demarche.scenario.Id;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a scenario as a function: where a game begins, and where it goes from a position when everything asked
 * has been decided. Immutable; one serves any number of games at once.
 */
public final class Engine {

    private final Scenario scenario;
    private final Memory memory;

    public Engine(Scenario scenario) {
        this.scenario = scenario;
        this.memory = new Memory(scenario);
    }

    public Scenario scenario() {
        return scenario;
    }

    /** The first turn whose condition holds at the start; where there is none, the ending that is reached at once. */
    public Position begin() {
        State start = State.initial(scenario);
        Optional<Position> first = turnFrom(scenario, start, 0);
        return first.orElseGet(() -> new Position.Ended(start, lastEnding(start)));
    }

    private Ending lastEnding(State state) {
        return scenario.endings().stream()
                .filter(ending -> !ending.immediate() && ending.when().holds(state))
                .findFirst()
                .orElseThrow();
    }

    /** The next turn at or after a place in the list whose condition holds when its time comes. */
    static Optional<Position> turnFrom(Scenario scenario, State state, int place) {
        for (int index = place; index < scenario.turns().size(); index++) {
            Turn turn = scenario.turns().get(index);
            State there = state.at(index);
            if (turn.when().holds(there)) {
                return Optional.of(new Position.Deciding(there, false, questions(turn, there), EventSet.NONE));
            }
        }
        return Optional.empty();
    }

    private static List<Question> questions(Turn turn, State state) {
        List<Question> questions = new ArrayList<>();
        for (Decision decision : turn.decisions()) {
            Question question = Question.of(decision, null, state);
            if (!question.open().isEmpty()) {
                questions.add(question);
            }
        }
        return questions;
    }

    /**
     * Resolves what was decided and runs the turn on from there.
     *
     * @param answers one open option for each question of the position, in the same order
     */
    public Step decide(Position.Deciding position, List<Option> answers, Draws draws) {
        return new TurnRun(scenario, memory, position, draws).run(position, answers);
    }

    /** What a seat that nobody holds decides: one of the open options, drawn by weight. */
    public Option byWeight(Position.Deciding position, Question question, Draws draws) {
        Id turn = scenario.turns().get(position.state().turn()).id();
        Id element = elementOf(question);
        int picked = draws.pick(new Draw(turn, Draw.Kind.DECISION, element), question.candidates(position.state()));
        return question.open().get(picked);
    }

    private Id elementOf(Question question) {
        String seat = scenario.seats().get(question.seat()).id();
        return question.crisis()
                .map(event -> new Id(event.id() + "/" + seat, List.of(event.id().origin() + "/" + seat)))
                .orElseGet(() -> Id.of(seat));
    }
}
