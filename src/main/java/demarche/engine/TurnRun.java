package demarche.engine;

import demarche.scenario.Decision;
import demarche.scenario.Drift;
import demarche.scenario.Effect;
import demarche.scenario.Ending;
import demarche.scenario.Event;
import demarche.scenario.Flag;
import demarche.scenario.Id;
import demarche.scenario.Meter;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Explanation;
import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * One turn while it runs, from the decisions taken to where the game stands next. The methods are the steps of a turn,
 * in their order: {@link #resolve}, {@link #drift}, {@link #cascade}, {@link #crisis}, {@link #close}. (The steps
 * before, the briefing and the deciding, are a player's.)
 *
 * <p>This is the one mutable thing in the engine. It lives for one call of {@link Engine#decide}.
 */
final class TurnRun implements World {

    private final Scenario scenario;
    private final Memory memory;
    private final Draws draws;
    private final int turn;
    private final int[] meters;
    private final BitSet flags;
    private final BitSet happened;
    private final BitSet chosen;
    private final BitSet spent;
    private final List<Event> firedSinceCrisis = new ArrayList<>();
    private final List<Occurrence> ledger = new ArrayList<>();

    TurnRun(Scenario scenario, Memory memory, Position.Deciding position, Draws draws) {
        this.scenario = scenario;
        this.memory = memory;
        this.draws = draws;
        this.turn = position.state().turn();
        this.meters = position.state().copyOfMeters();
        this.flags = position.state().copyOfFlags();
        this.happened = position.state().copyOfHappened();
        this.chosen = position.state().copyOfChosen();
        this.spent = position.spent().toBitSet();
    }

    /** Runs the turn on from its decisions, or from those of a crisis, as far as it goes without another. */
    Step run(Position.Deciding position, List<Option> answers) {
        resolve(position.questions(), answers);
        if (!position.crisis()) {
            drift();
        }
        cascade();
        List<Question> crisis = crisis();
        State after = state();
        Position next =
                crisis.isEmpty() ? close(after) : new Position.Deciding(after, true, crisis, EventSet.copyOf(spent));
        return new Step(next, after, ledger);
    }

    // Step 3: resolve.

    private void resolve(List<Question> questions, List<Option> answers) {
        for (int i = 0; i < questions.size(); i++) {
            resolve(questions.get(i).seat(), answers.get(i));
        }
    }

    private void resolve(int seat, Option option) {
        if (memory.keepsOption(option.index())) {
            chosen.set(option.index());
        }
        ledger.add(new Occurrence.Decided(seat, option, apply(option.effects())));
        if (!option.outcomes().isEmpty()) {
            turnOut(option);
        }
    }

    private void turnOut(Option option) {
        List<Candidate> candidates = Candidate.fair(option.outcomes().stream()
                .map(outcome -> new Candidate(outcome.id(), outcome.weight().value(this)))
                .toList());
        int picked = draws.pick(draw(Draw.Kind.OPTION, option.id()), candidates);
        Outcome outcome = option.outcomes().get(picked);
        int total = candidates.stream().mapToInt(Candidate::weight).sum();
        int weight = candidates.get(picked).weight();
        ledger.add(new Occurrence.TurnedOut(option, outcome, weight, total, apply(outcome.effects())));
    }

    // Step 4: drift.

    private void drift() {
        for (Drift rule : scenario.drift()) {
            if (rule.when().holds(this)) {
                Explanation because = rule.when().explain(this);
                int percent = percent(rule.chance());
                if (succeeds(draw(Draw.Kind.DRIFT, rule.id()), percent)) {
                    ledger.add(new Occurrence.Drifted(rule, because, percent, apply(rule.effects())));
                }
            }
        }
    }

    // Step 5: cascade.

    private void cascade() {
        boolean quiet;
        do {
            quiet = true;
            for (Event event : scenario.events()) {
                if (canFire(event) && fires(event)) {
                    quiet = false;
                }
            }
        } while (!quiet);
    }

    private boolean canFire(Event event) {
        return !spent.get(event.index())
                && event.isOpenIn(turn)
                && (event.repeat() || !happened.get(event.index()))
                && event.when().holds(this);
    }

    private boolean fires(Event event) {
        spent.set(event.index());
        Explanation because = event.when().explain(this);
        int percent = percent(event.chance());
        if (!succeeds(draw(Draw.Kind.EVENT, event.id()), percent)) {
            ledger.add(new Occurrence.Failed(event, because, percent));
            return false;
        }
        if (memory.keepsEvent(event.index())) {
            happened.set(event.index());
        }
        firedSinceCrisis.add(event);
        ledger.add(new Occurrence.Fired(event, because, percent, apply(event.effects())));
        return true;
    }

    // Step 6: crisis. The cascade is quiet; what its events ask is put together.

    private List<Question> crisis() {
        List<Question> questions = new ArrayList<>();
        for (Event event : firedSinceCrisis) {
            for (Decision decision : event.crisis()) {
                Question question = Question.of(decision, event, this);
                if (!question.open().isEmpty()) {
                    questions.add(question);
                }
            }
        }
        return questions;
    }

    // Step 7: close.

    private Position close(State after) {
        return ending(true)
                .or(() -> Engine.turnFrom(scenario, after, turn + 1))
                .or(() -> ending(false))
                .orElseThrow();
    }

    private Optional<Position> ending(boolean immediate) {
        for (Ending ending : scenario.endings()) {
            if (ending.immediate() == immediate && ending.when().holds(this)) {
                ledger.add(new Occurrence.Closed(ending, ending.when().explain(this)));
                return Optional.of(new Position.Ended(state(), ending));
            }
        }
        return Optional.empty();
    }

    // What the steps share.

    private List<Change> apply(List<Effect> effects) {
        List<Change> changes = new ArrayList<>();
        for (Effect effect : effects) {
            changes.add(effect.accept(applying));
        }
        return changes;
    }

    private final Effect.Visitor<Change> applying = new Effect.Visitor<>() {
        @Override
        public Change add(Effect.Add add) {
            int amount = add.amount().value(TurnRun.this);
            return move(
                    add.meter().index(),
                    false,
                    amount,
                    (long) meters[add.meter().index()] + amount);
        }

        @Override
        public Change setTo(Effect.SetTo set) {
            int value = set.value().value(TurnRun.this);
            return move(set.meter().index(), true, value, value);
        }

        @Override
        public Change raise(Effect.Raise raise) {
            return turnTo(raise.flag().index(), true);
        }

        @Override
        public Change lower(Effect.Lower lower) {
            return turnTo(lower.flag().index(), false);
        }
    };

    private Change move(int index, boolean set, int asked, long target) {
        Meter meter = scenario.meters().get(index);
        int before = meters[index];
        meters[index] = meter.clamp((int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, target)));
        return new Change.OfMeter(meter, before, set, asked, meters[index]);
    }

    private Change turnTo(int index, boolean raised) {
        Flag flag = scenario.flags().get(index);
        boolean before = flags.get(index);
        flags.set(index, raised);
        return new Change.OfFlag(flag, before, raised);
    }

    private int percent(Quantity chance) {
        return Math.max(0, Math.min(100, chance.value(this)));
    }

    private boolean succeeds(Draw draw, int percent) {
        return percent >= 100 || (percent > 0 && draws.roll(draw, percent));
    }

    private Draw draw(Draw.Kind kind, Id element) {
        return new Draw(scenario.turns().get(turn).id(), kind, element);
    }

    private State state() {
        return new State(
                turn, meters.clone(), (BitSet) flags.clone(), (BitSet) happened.clone(), (BitSet) chosen.clone());
    }

    @Override
    public int meter(int index) {
        return meters[index];
    }

    @Override
    public boolean flag(int index) {
        return flags.get(index);
    }

    @Override
    public boolean happened(int event) {
        return happened.get(event);
    }

    @Override
    public boolean chose(int option) {
        return chosen.get(option);
    }

    @Override
    public int turn() {
        return turn;
    }
}
