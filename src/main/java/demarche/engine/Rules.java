package demarche.engine;

import demarche.scenario.Decision;
import demarche.scenario.Effect;
import demarche.scenario.Event;
import demarche.scenario.Id;
import demarche.scenario.Meter;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A scenario made ready to run: its conditions as tests and its effects as changes of the packed state, apart for each
 * turn. Immutable once made; one serves any number of runs at once.
 */
public final class Rules {

    private final Scenario scenario;
    private final Layout layout;
    private final List<AskedDecision> decisions = new ArrayList<>();
    private final int[] decisionOfOption;
    private final int[][] decisionsOfEvents;
    private final TurnRules[] turns;
    private final long[] initial;
    private final IdentityHashMap<List<Effect>, Effects> effects = new IdentityHashMap<>();
    private final List<Effects> effectsInOrder = new ArrayList<>();
    private final LinkedHashMap<Quantity, Integer> quantities = new LinkedHashMap<>();
    private @Nullable Code code;

    /**
     * A decision with where it is asked.
     *
     * @param index its place among all decisions of the scenario
     * @param decision what is asked
     * @param event the event whose crisis it is, or null for a decision of a turn
     */
    record AskedDecision(
            int index, Decision decision, @Nullable Event event) {}

    public Rules(Scenario scenario) {
        this.scenario = scenario;
        this.layout = new Layout(scenario, new Memory(scenario));
        this.decisionOfOption = new int[scenario.options().size()];
        scenario.turns().forEach(turn -> add(turn.decisions(), null));
        scenario.events().forEach(event -> add(event.crisis(), event));
        decisionsOfEvents =
                scenario.events().stream().map(event -> indexes(event.crisis())).toArray(int[][]::new);
        initial = packedStart();
        turns = scenario.turns().stream().map(turn -> new TurnRules(this, turn)).toArray(TurnRules[]::new);
    }

    private void add(List<Decision> more, @Nullable Event event) {
        for (Decision decision : more) {
            decision.options().forEach(option -> decisionOfOption[option.index()] = decisions.size());
            decisions.add(new AskedDecision(decisions.size(), decision, event));
        }
    }

    public Scenario scenario() {
        return scenario;
    }

    /** Where each thing stands in a packed state. */
    public Layout layout() {
        return layout;
    }

    TurnRules turn(int index) {
        return turns[index];
    }

    /** Writes the packed state before the first turn: every meter at its start, every flag lowered, nothing happened. */
    void begin(long[] words) {
        System.arraycopy(initial, 0, words, 0, initial.length);
    }

    /** How many 64-bit words a state takes. */
    public int stateWords() {
        return layout.stateWords();
    }

    private long[] packedStart() {
        long[] words = new long[layout.words()];
        for (Meter meter : scenario.meters()) {
            int index = meter.index();
            Layout.put(words, layout.meter(index), layout.meterMask(index), meter.start() - meter.min());
        }
        return words;
    }

    /** A condition compiled for a turn, to go on to another check where it holds. */
    Check check(Condition condition, int turn, Check then) {
        return condition.accept(new CheckCompiler(layout, scenario.meters(), turn, then, Check.FALSE));
    }

    /** A list of effects of the scenario, compiled once. */
    Effects effects(List<Effect> list) {
        return effects.computeIfAbsent(list, some -> {
            Effects next = new Effects(effectsInOrder.size(), some, layout, scenario.meters());
            effectsInOrder.add(next);
            return next;
        });
    }

    /** All lists of effects, by their numbers. */
    List<Effects> effects() {
        return effectsInOrder;
    }

    /** A chance in percent. */
    Amount chance(Quantity quantity) {
        return amount(quantity, 100);
    }

    /** A weight. */
    Amount weight(Quantity quantity) {
        return amount(quantity, Integer.MAX_VALUE);
    }

    private Amount amount(Quantity quantity, int most) {
        return quantity instanceof Quantity.Literal literal
                ? Amount.known(literal, most)
                : Amount.unknown(quantities.computeIfAbsent(quantity, some -> quantities.size()), quantity, most);
    }

    /** The chances and weights that depend on the state, by the numbers of their amounts. */
    List<Quantity> quantities() {
        return List.copyOf(quantities.keySet());
    }

    /** Code for many runs, generated when it is first asked for; it tells no witness what it looks at. */
    synchronized Code code() {
        if (code == null) {
            code = CodeGenerator.generate(this).orElseGet(() -> new Interpreter(this, Witness.NONE));
        }
        return code;
    }

    /** Every decision there is, those of the turns in order, then those of the events. */
    List<AskedDecision> decisions() {
        return decisions;
    }

    /** The place among all decisions of the one that offers this option. */
    int decisionOf(Option option) {
        return decisionOfOption[option.index()];
    }

    /** The places of the decisions of a turn. */
    int[] decisionsOf(Turn turn) {
        return indexes(turn.decisions());
    }

    /** The places of the decisions that an event puts, by its index. */
    int[] decisionsOf(int event) {
        return decisionsOfEvents[event];
    }

    private int[] indexes(List<Decision> some) {
        return some.stream()
                .mapToInt(decision -> decisionOf(decision.options().get(0)))
                .toArray();
    }

    /** The greatest number of things of which chance picks one: outcomes of an option, or options of a decision. */
    int mostCandidates() {
        IntStream outcomes =
                scenario.options().stream().mapToInt(option -> option.outcomes().size());
        IntStream options =
                scenario.decisions().mapToInt(decision -> decision.options().size());
        return IntStream.concat(outcomes, options).max().orElse(0);
    }

    /** What draws when a seat that nobody holds decides. */
    Id elementOf(AskedDecision asked) {
        String seat = scenario.seats().get(asked.decision().seat()).id();
        if (asked.event() == null) {
            return Id.of(seat);
        }
        Id event = asked.event().id();
        return new Id(event + "/" + seat, List.of(event.origin() + "/" + seat));
    }
}
