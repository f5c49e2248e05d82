package demarche.engine;

import demarche.scenario.Flag;
import demarche.scenario.Meter;
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

    /** Nothing is drawn before something has been decided. */
    private static final Draws NO_DRAWS = new Draws() {
        @Override
        public boolean roll(Draw draw, int percent) {
            throw new IllegalStateException("drawn: " + draw);
        }

        @Override
        public int pick(Draw draw, int[] weights) {
            throw new IllegalStateException("drawn: " + draw);
        }
    };

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
     * The start of a turn, with meters and flags set by hand. What is asked is then looked at anew; that the turn takes
     * place is not.
     *
     * @param settings by the id of a meter or flag its value, which is cut off at the ends of its range; others are
     *     passed over
     */
    Position with(Position.Deciding start, Map<String, Integer> settings) {
        Layout layout = rules.layout();
        long[] words = start.state().words().clone();
        for (Meter meter : rules.scenario().meters()) {
            Integer value = settings.get(meter.id().name());
            if (value != null) {
                int raw = meter.clamp(value) - meter.min();
                Layout.put(words, layout.meter(meter.index()), layout.meterMask(meter.index()), raw);
            }
        }
        for (Flag flag : rules.scenario().flags()) {
            Integer value = settings.get(flag.id().name());
            if (value != null) {
                Layout.put(words, layout.flag(flag.index()), 1, value == 0 ? 0 : 1);
            }
        }
        TurnRun run = new TurnRun(rules, NO_DRAWS, Witness.NONE);
        run.load(start.state().turn(), words, 0);
        return position(run, TurnRun.Stop.TURN);
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
