package demarche.engine;

import demarche.scenario.Option;
import demarche.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rules of a scenario as a function: where a game begins, and where it goes from a position when everything asked
 * has been decided. Immutable; one serves any number of games at once.
 */
public final class Engine {

    private static final Draws NO_DRAWS = new ScriptedDraws(Map.of(), new SeededDraws(0));

    private final Rules rules;

    public Engine(Scenario scenario) {
        this.rules = new Rules(scenario);
    }

    public Scenario scenario() {
        return rules.scenario();
    }

    public Rules rules() {
        return rules;
    }

    /** The first turn whose condition holds at the start; where there is none, the ending that is reached at once. */
    public Position begin() {
        TurnRun run = new TurnRun(rules, NO_DRAWS, Witness.NONE);
        return position(run, run.begin());
    }

    /**
     * Resolves what was decided and runs the turn on from there.
     *
     * @param answers one open option for each question of the position, in the same order
     */
    public Step decide(Position.Deciding position, List<Option> answers, Draws draws) {
        Recorder recorder = new Recorder(rules.scenario());
        TurnRun run = new TurnRun(rules, draws, recorder);
        run.load(position);
        for (int i = 0; i < answers.size(); i++) {
            run.answer(i, run.decision(i).options().indexOf(answers.get(i)));
        }
        TurnRun.Stop stop = run.run();
        Position next = position(run, stop);
        return new Step(next, next.state().at(position.state().turn()), recorder.ledger());
    }

    private Position position(TurnRun run, TurnRun.Stop stop) {
        State state = run.state();
        if (stop == TurnRun.Stop.ENDED) {
            return new Position.Ended(state, run.ending());
        }
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < run.asked(); i++) {
            questions.add(Question.of(run.decision(i), run.crisis(i), state));
        }
        return new Position.Deciding(state, stop == TurnRun.Stop.CRISIS, questions, run.spent());
    }

    /** What a seat that nobody holds decides: one of the open options, drawn by weight. */
    public Option byWeight(Position.Deciding position, Question question, Draws draws) {
        TurnRun run = new TurnRun(rules, draws, Witness.NONE);
        run.load(position);
        int number = position.questions().indexOf(question);
        return question.decision().options().get(run.drawByWeight(number));
    }
}
