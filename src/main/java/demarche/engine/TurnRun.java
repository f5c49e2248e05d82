package demarche.engine;

import demarche.scenario.Decision;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.condition.World;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A turn while it runs, from the decisions taken to where the game stands next. The methods are the steps of a turn, in
 * their order: {@link #resolve}, {@link #drift}, {@link #cascade}, {@link #crisis}, {@link #close}. (The steps before,
 * the briefing and the deciding, are a player's.)
 *
 * <p>This is the only code that knows how a turn runs: playing, simulating and solving all use it. How far it is stands
 * in a {@link Place}, so that {@link Branches} can take it back to a draw and let it go on with another answer.
 *
 * <p>Use: {@link #begin} or {@link #load}; then, as long as the game runs, {@link #answer} each decision of the
 * {@link #asked} and {@link #run} on.
 */
public final class TurnRun {

    /** Where a run stops. */
    public enum Stop {
        /** A crisis asks something of somebody, within the same turn. */
        CRISIS,
        /** Another turn begins. */
        TURN,
        /** The game is over. */
        ENDED
    }

    private final Rules rules;
    private final Layout layout;
    private final Code code;
    private final Draws draws;
    private final Witness witness;
    private final int[] weights;
    private final Place place;
    private TurnRules here;
    private @Nullable Ending ending;

    /** A run of the rules, to be begun; it can be used for any number of games, one after the other. */
    public TurnRun(Rules rules, Draws draws, Witness witness) {
        this(rules, draws, witness, new Interpreter(rules, witness));
    }

    /**
     * A run for very many games, whose conditions and effects are made into code beforehand. Its witness hears all but
     * what is only considered, and no single changes.
     */
    public static TurnRun forMany(Rules rules, Draws draws, Witness witness) {
        return new TurnRun(rules, draws, witness, rules.code());
    }

    TurnRun(Rules rules, Draws draws, Witness witness, Code code) {
        this.rules = rules;
        layout = rules.layout();
        this.code = code;
        this.draws = draws;
        this.witness = witness;
        place = new Place(rules);
        here = rules.turn(0);
        weights = new int[rules.mostCandidates()];
    }

    /** Goes to the start of the game. It may be over at once, where no turn takes place. */
    public Stop begin() {
        rules.begin(place.words);
        place.turn = 0;
        place.firedCount = 0;
        return enterTurnFrom(0);
    }

    /** Goes to the start of a turn, in a given state, of which the words begin at an offset. */
    public void load(int turn, long[] words, int offset) {
        System.arraycopy(words, offset, place.words, 0, layout.stateWords());
        startTurn(turn);
    }

    /** Goes to a crisis, or to the start of a turn, as a position of a game describes it. */
    public void load(Position.Deciding position) {
        load(position.state().turn(), position.state().words(), 0);
        openTurn();
        layout.spend(place.words, position.spent().toBitSet());
        for (Question question : position.questions()) {
            put(rules.decisionOf(question.decision().options().get(0)));
        }
        place.inCrisis = position.crisis();
    }

    /** The place of the first paragraph of the briefing, from one on, that is shown; only at the start of the turn. */
    public int shown(int from) {
        return code.paragraph(place.turn, from, place);
    }

    // Step 2: decide. What is asked, and of whom, is fixed when it is put.

    /** How many decisions are put; they are then numbered from 0 in the order in which they will be resolved. */
    public int asked() {
        if (place.asked < 0) {
            openTurn();
            for (int decision : here.decisions()) {
                put(decision);
            }
        }
        return place.asked;
    }

    private void openTurn() {
        Arrays.fill(place.words, layout.stateWords(), layout.words(), 0);
        place.asked = 0;
        place.firedCount = 0;
        place.firedBefore = 0;
    }

    private void put(int index) {
        DecisionRules put = here.decision(index);
        int open = code.open(place.turn, index, place);
        if (open == 0) {
            witness.passedOver(put.decision(), index);
            return;
        }
        place.decisions[place.asked] = index;
        place.open[place.asked] = open;
        place.asked++;
    }

    /** The decision put with this number. */
    public Decision decision(int number) {
        return rulesOf(number).decision();
    }

    private DecisionRules rulesOf(int number) {
        return here.decision(place.decisions[number]);
    }

    /** The place among all decisions of the scenario of the one put with this number. */
    public int decisionIndex(int number) {
        return place.decisions[number];
    }

    /** The event whose crisis asks this, or null where the turn asks it. */
    public @Nullable Event crisis(int number) {
        return rulesOf(number).event();
    }

    /** Which options of a decision put are open, as a set of bits by their place. */
    public int open(int number) {
        return place.open[number];
    }

    /** Takes an option, by its place among the decision's options; it must be open. */
    public void answer(int number, int option) {
        place.answers[number] = option;
    }

    /** How likely a seat that nobody holds takes each option of a decision put: 0 for those that are not open. */
    public void weigh(int number, int[] into) {
        rulesOf(number).weigh(place.open[number], place, code, into);
    }

    /** 1 for each open option of a decision put, 0 for the others. */
    public void weighAlike(int number, int[] into) {
        rulesOf(number).weighAlike(place.open[number], into);
    }

    /** Lets chance choose as for a seat that nobody holds; the place of the option. */
    public int drawByWeight(int number) {
        weigh(number, weights);
        return draws.pick(rulesOf(number).choice(), weights);
    }

    /** Lets chance choose among the open options alike; the place of the option. */
    public int drawAlike(int number) {
        weighAlike(number, weights);
        return draws.pick(rulesOf(number).choice(), weights);
    }

    /** Runs on from the decisions taken, as far as it goes without another. */
    public Stop run() {
        place.enter(Place.Step.RESOLVE);
        return goOn();
    }

    /** Runs on from wherever it is. */
    Stop goOn() {
        if (place.step == Place.Step.RESOLVE) {
            resolve();
            place.enter(place.inCrisis ? Place.Step.CASCADE : Place.Step.DRIFT);
        }
        if (place.step == Place.Step.DRIFT) {
            drift();
            place.enter(Place.Step.CASCADE);
        }
        cascade();
        return crisis() ? Stop.CRISIS : close();
    }

    // Step 3: resolve. Each decision counts twice in it, once for the option and once for its outcome.

    private void resolve() {
        for (; place.at < 2 * place.asked; place.at++) {
            int number = place.at / 2;
            DecisionRules.OptionRules option = rulesOf(number).option(place.answers[number]);
            if (place.at % 2 == 0) {
                take(option, decision(number).seat());
            } else if (option.outcomes() != null) {
                turnOut(option, option.outcomes());
            }
        }
    }

    private void take(DecisionRules.OptionRules option, int seat) {
        if (option.chosen() != Layout.NONE) {
            Layout.set(place.words, option.chosen());
        }
        witness.decided(option.option(), seat);
        code.apply(option.effects(), place);
    }

    private void turnOut(DecisionRules.OptionRules option, Draw draw) {
        long total = option.weighOutcomes(place, code, weights);
        int picked = draws.pick(draw, weights);
        witness.turnedOut(option.option(), option.outcome(picked), weights[picked], total);
        code.apply(option.outcomeEffects(picked), place);
    }

    // Step 4: drift.

    private void drift() {
        TurnRules.DriftRule[] list = here.drift();
        while ((place.at = code.drift(place.turn, place.at, place)) < list.length) {
            TurnRules.DriftRule rule = list[place.at];
            int percent = rule.chance().in(place, code);
            if (succeeds(rule.draw(), percent)) {
                witness.drifted(rule.drift(), percent, place);
                code.apply(rule.effects(), place);
            }
            place.at++;
        }
    }

    // Step 5: cascade.

    private void cascade() {
        TurnRules.EventRule[] list = here.events();
        while (true) {
            while ((place.at = code.event(place.turn, place.at, place)) < list.length) {
                fire(list[place.at]);
                place.at++;
            }
            if (place.quiet) {
                return;
            }
            place.enter(Place.Step.CASCADE);
        }
    }

    private void fire(TurnRules.EventRule rule) {
        int percent = rule.chance().in(place, code);
        boolean fires = succeeds(rule.draw(), percent);
        Layout.set(place.words, rule.spent());
        if (!fires) {
            witness.failed(rule.event(), percent, place);
            return;
        }
        place.quiet = false;
        place.fired[place.firedCount++] = rule.event().index();
        witness.fired(rule.event(), percent, place);
        if (rule.happened() != Layout.NONE) {
            Layout.set(place.words, rule.happened());
        }
        code.apply(rule.effects(), place);
    }

    // Step 6: crisis. The cascade is quiet; what its events ask is put together.

    private boolean crisis() {
        place.asked = 0;
        for (int i = place.firedBefore; i < place.firedCount; i++) {
            for (int decision : rules.decisionsOf(place.fired[i])) {
                put(decision);
            }
        }
        place.firedBefore = place.firedCount;
        place.inCrisis = place.asked > 0;
        return place.inCrisis;
    }

    // Step 7: close.

    private Stop close() {
        return closes(true) ? Stop.ENDED : enterTurnFrom(place.turn + 1);
    }

    private boolean closes(boolean whileRunning) {
        TurnRules.EndingRule[] list = here.endings(whileRunning);
        int reached = whileRunning ? code.immediate(place.turn, place) : code.last(place.turn, place);
        if (reached < list.length) {
            ending = list[reached].ending();
            witness.closed(ending, place);
        }
        return reached < list.length;
    }

    /** The next turn at or after a place in the list whose condition holds when its time comes; else an ending. */
    private Stop enterTurnFrom(int first) {
        int before = place.turn;
        for (int turn = first; turn < rules.scenario().turns().size(); turn++) {
            place.turn = turn;
            if (code.takesPlace(turn, place)) {
                startTurn(turn);
                return Stop.TURN;
            }
        }
        place.turn = before;
        if (!closes(false)) {
            throw new IllegalStateException("the last ending has a condition");
        }
        return Stop.ENDED;
    }

    private void startTurn(int turn) {
        place.turn = turn;
        here = rules.turn(turn);
        place.asked = -1;
        place.inCrisis = false;
    }

    private boolean succeeds(Draw draw, int percent) {
        return percent >= 100 || (percent > 0 && draws.roll(draw, percent));
    }

    /** The ending reached; only after {@link Stop#ENDED}. */
    public Ending ending() {
        return Objects.requireNonNull(ending);
    }

    /** Whether a goal of a seat is met now. */
    public boolean meets(int seat, int goal) {
        return here.goals(seat)[goal].passes(place.words, place);
    }

    /**
     * How many events have fired in the turn that runs or, where it has just stopped at the start of another, in the one
     * before; see {@link #fired(int)}.
     */
    public int firedCount() {
        return place.firedCount;
    }

    /** The index of an event that fired, by its place in the order in which they did. */
    public int fired(int number) {
        return place.fired[number];
    }

    /** The position of the turn that runs, or that begins. */
    public int turn() {
        return place.turn;
    }

    /** Copies the packed state, {@link Rules#stateWords} words of it, to an offset. */
    public void copyState(long[] into, int offset) {
        System.arraycopy(place.words, 0, into, offset, layout.stateWords());
    }

    /** The world as it is now; it changes as the run goes on. */
    public World world() {
        return place;
    }

    /** The state, unpacked. */
    public State state() {
        return new State(layout, place.turn, Arrays.copyOf(place.words, layout.stateWords()));
    }

    /** The events that cannot fire again in the turn that runs. */
    EventSet spent() {
        return EventSet.copyOf(layout.spent(place.words));
    }

    /** Keeps how far it is. */
    public void save(Place into) {
        into.copyFrom(place);
    }

    /** Goes back to a place of a run of the same rules. */
    public void restore(Place saved) {
        place.copyFrom(saved);
        here = rules.turn(place.turn);
    }
}
