package demarche.report;

import demarche.engine.Draw;
import demarche.engine.Draws;
import demarche.engine.Engine;
import demarche.engine.Game;
import demarche.engine.Occurrence;
import demarche.engine.Position;
import demarche.engine.Question;
import demarche.engine.SeededDraws;
import demarche.engine.Standing;
import demarche.engine.Step;
import demarche.engine.TurnAccount;
import demarche.scenario.Drift;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Expectation;
import demarche.scenario.Flag;
import demarche.scenario.Id;
import demarche.scenario.Option;
import demarche.scenario.Ruling;
import demarche.scenario.Scenario;
import demarche.scenario.ScenarioTest;
import demarche.scenario.Seat;
import demarche.scenario.condition.Comparison;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.Symbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a test of a game that is over: what every seat took, how chance went, and what came of it. The test goes as
 * described by the rules that the game was played by. It is found by playing the game again and listening.
 */
public final class RecordedTest {

    private final Game game;
    private final Engine engine;
    private final Scenario scenario;
    private final Map<Integer, List<String>> choices = new TreeMap<>();
    private final Map<String, Map<String, String>> drawn = new LinkedHashMap<>();
    private final Set<String> fired = new LinkedHashSet<>();
    private final Set<String> failed = new LinkedHashSet<>();
    private final Set<String> locked = new LinkedHashSet<>();
    private final Set<String> notLocked = new HashSet<>();

    private RecordedTest(Game game) {
        this.game = game;
        this.engine = game.engine();
        this.scenario = game.scenario();
    }

    /**
     * The test of a game.
     *
     * @param game a game that is over
     * @param name what the test is called
     * @param exact whether it expects of every meter and flag what it came to, and not only that the goals met are met
     */
    public static ScenarioTest of(Game game, String name, boolean exact) {
        RecordedTest recorded = new RecordedTest(game);
        Position.Ended end = recorded.playAgain();
        return new ScenarioTest(
                name, game.seed(), recorded.choices, recorded.rulings(), recorded.expectation(end, exact));
    }

    /** What a test of a game is called where nobody says: who played it, and how it ended. */
    public static String usualName(Game game) {
        String players = game.scenario().seats().stream()
                .filter(seat -> game.held().contains(seat.id()))
                .map(seat -> seat.actor().name())
                .collect(Collectors.joining(", "));
        String ending =
                game.position() instanceof Position.Ended end ? end.ending().title() : "";
        return ending + " (" + players + ", seed " + game.seed() + ")";
    }

    private Position.Ended playAgain() {
        Deque<Option> taken = taken();
        Position position = engine.begin();
        while (position instanceof Position.Deciding deciding) {
            String turn = scenario.turns().get(deciding.state().turn()).id().name();
            List<Option> answers = new ArrayList<>();
            for (Question question : deciding.questions()) {
                question.options().forEach(this::note);
                Option answer = taken.remove();
                answers.add(answer);
                choices.computeIfAbsent(question.seat(), seat -> new ArrayList<>())
                        .add(answer.id().name());
            }
            Step step = engine.decide(deciding, answers, new Listening(new SeededDraws(game.seed()), turn));
            step.ledger().forEach(this::note);
            position = step.position();
        }
        return (Position.Ended) position;
    }

    /** What was taken, by held seats and others, in the order in which it was resolved, which is that of questions. */
    private Deque<Option> taken() {
        Deque<Option> taken = new ArrayDeque<>();
        for (TurnAccount account : game.accounts()) {
            for (Occurrence occurrence : account.occurrences()) {
                if (occurrence instanceof Occurrence.Decided decided) {
                    taken.add(decided.option());
                }
            }
        }
        return taken;
    }

    private void note(Standing standing) {
        String option = standing.option().id().name();
        (standing.status() == Standing.Status.LOCKED ? locked : notLocked).add(option);
    }

    private void note(Occurrence occurrence) {
        if (occurrence instanceof Occurrence.Fired event) {
            fired.add(event.event().id().name());
        } else if (occurrence instanceof Occurrence.Failed event) {
            failed.add(event.event().id().name());
        }
    }

    /** How chance went, by element: in one word where it went alike each time, else turn by turn. */
    private Map<String, Ruling> rulings() {
        Map<String, Ruling> rulings = new LinkedHashMap<>();
        drawn.forEach((element, byTurn) -> {
            Set<String> answers = new HashSet<>(byTurn.values());
            // What two things are called cannot be forced of one of them; the seed says the same.
            if (!isShared(element)) {
                rulings.put(
                        element,
                        answers.size() == 1 ? Ruling.always(answers.iterator().next()) : Ruling.byTurn(byTurn));
            }
        });
        return rulings;
    }

    /** Whether things of more than one kind have this id. */
    private boolean isShared(String name) {
        Stream<Id> options = scenario.options().stream().map(Option::id);
        Stream<Id> events = scenario.events().stream().map(Event::id);
        Stream<Id> drift = scenario.drift().stream().map(Drift::id);
        return Stream.of(options, events, drift)
                        .flatMap(ids -> ids)
                        .filter(id -> id.name().equals(name))
                        .count()
                > 1;
    }

    private Expectation expectation(Position.Ended end, boolean exact) {
        Ending ending = end.ending();
        locked.removeAll(notLocked);
        failed.removeAll(fired);
        Map<String, String> withoutReasons = new LinkedHashMap<>();
        locked.forEach(option -> withoutReasons.put(option, ""));
        return new Expectation(
                ending.id().name(),
                withoutReasons,
                List.copyOf(fired),
                List.copyOf(failed),
                List.of(),
                List.of(),
                exact ? values(end) : goals(end));
    }

    private List<Condition> goals(Position.Ended end) {
        return scenario.seats().stream()
                .filter(seat -> game.held().contains(seat.id()))
                .map(Seat::goals)
                .flatMap(List::stream)
                .map(goal -> goal.when())
                .filter(condition -> !condition.equals(Condition.ALWAYS) && condition.holds(end.state()))
                .distinct()
                .toList();
    }

    private List<Condition> values(Position.Ended end) {
        List<Condition> values = new ArrayList<>();
        scenario.meters()
                .forEach(meter -> values.add(new Condition.Compared(
                        new Quantity.MeterValue(meter.symbol()),
                        Comparison.EQUAL,
                        new Quantity.Literal(end.state().meter(meter.index())))));
        for (Flag flag : scenario.flags()) {
            Condition raised =
                    new Condition.Raised(new Symbol(Symbol.Kind.FLAG, flag.id().name(), flag.index()));
            values.add(end.state().flag(flag.index()) ? raised : new Condition.Not(raised));
        }
        return values;
    }

    /** Writes down how chance answers in a turn. */
    private final class Listening implements Draws {

        private final Draws answering;
        private final String turn;

        Listening(Draws answering, String turn) {
            this.answering = answering;
            this.turn = turn;
        }

        @Override
        public boolean roll(Draw draw, int percent) {
            boolean answer = answering.roll(draw, percent);
            note(draw, answer ? "yes" : "no");
            return answer;
        }

        @Override
        public int pick(Draw draw, int[] weights) {
            int answer = answering.pick(draw, weights);
            if (draw.kind() == Draw.Kind.OPTION) {
                note(draw, draw.candidates().get(answer));
            }
            return answer;
        }

        private void note(Draw draw, String answer) {
            drawn.computeIfAbsent(draw.element().name(), element -> new LinkedHashMap<>())
                    .put(turn, answer);
        }
    }
}
