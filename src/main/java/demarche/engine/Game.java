package demarche.engine;

import demarche.scenario.Option;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A game in progress: an engine, a seed, the seats that are held, and the record. Immutable: each choice gives another
 * game. Between two choices it always stands where a held seat must decide, or is over; turns that ask nothing of a
 * held seat are played through.
 *
 * <p>The game is a function of scenario, seed, seats and record, and of what is ruled by hand where anything is. In
 * which order seats enter choices that are taken together makes no difference.
 */
public final class Game {

    private final Engine engine;
    private final long seed;
    private final Set<String> held;
    /** The held seats that look at it; all of them, unless it is the game as one seat sees it. */
    private final Set<String> viewers;

    private final Rulings rulings;
    private final Position position;
    /** What has been decided of the position's questions, by their place. */
    private final SortedMap<Integer, Option> answers;

    private final List<Choice> record;
    private final List<TurnAccount> accounts;

    private Game(
            Engine engine,
            long seed,
            Set<String> held,
            Set<String> viewers,
            Rulings rulings,
            Position position,
            SortedMap<Integer, Option> answers,
            List<Choice> record,
            List<TurnAccount> accounts) {
        this.engine = engine;
        this.seed = seed;
        this.held = held;
        this.viewers = viewers;
        this.rulings = rulings;
        this.position = position;
        this.answers = answers;
        this.record = List.copyOf(record);
        this.accounts = List.copyOf(accounts);
    }

    /**
     * A new game.
     *
     * @param held the ids of the seats that are held; the others decide by weight
     */
    public static Game begin(Engine engine, long seed, Set<String> held) {
        return begin(engine, seed, held, Rulings.NONE);
    }

    /** A new game in which something is ruled by hand. */
    public static Game begin(Engine engine, long seed, Set<String> held, Rulings rulings) {
        Position first = ruled(engine, engine.begin(), rulings);
        Set<String> seats = Set.copyOf(held);
        List<TurnAccount> accounts = opened(engine, first, List.of());
        return new Game(engine, seed, seats, seats, rulings, first, new TreeMap<>(), List.of(), accounts).playedOn();
    }

    /** A position as it is where a turn begins in which something is set by hand; any other as it was. */
    private static Position ruled(Engine engine, Position position, Rulings rulings) {
        if (!(position instanceof Position.Deciding deciding) || deciding.crisis()) {
            return position;
        }
        Turn turn = engine.scenario().turns().get(deciding.state().turn());
        Map<String, Integer> settings = rulings.at(turn.id().name());
        return settings.isEmpty() ? position : engine.with(deciding, settings);
    }

    /** Takes an option, given by its id or a former one, for whichever held seat is asked for it. */
    public Taking choose(String optionId) {
        Optional<Option> named = engine.scenario().option(optionId);
        if (named.isEmpty()) {
            return new Taking.Refused(Refusal.UNKNOWN_OPTION);
        }
        if (!(position instanceof Position.Deciding deciding)) {
            return new Taking.Refused(Refusal.GAME_OVER);
        }
        for (int place : unanswered()) {
            Question question = deciding.questions().get(place);
            Optional<Standing> standing = question.standing(named.get());
            if (standing.isPresent()) {
                return take(deciding, place, standing.get());
            }
        }
        return new Taking.Refused(Refusal.NOT_ASKED);
    }

    private Taking take(Position.Deciding deciding, int place, Standing standing) {
        switch (standing.status()) {
            case ABSENT -> {
                return new Taking.Refused(Refusal.ABSENT);
            }
            case LOCKED -> {
                return new Taking.Refused(Refusal.LOCKED);
            }
            case OPEN -> {}
        }
        SortedMap<Integer, Option> more = new TreeMap<>(answers);
        more.put(place, standing.option());
        List<Choice> longer = new ArrayList<>(record);
        longer.add(new Choice(
                turn().id().name(),
                seatId(deciding.questions().get(place)),
                standing.option().id().name()));
        return new Taking.Taken(
                new Game(engine, seed, held, viewers, rulings, position, more, longer, accounts).playedOn());
    }

    /** Plays on for as long as nothing is asked of a held seat. */
    private Game playedOn() {
        Game game = this;
        while (game.position instanceof Position.Deciding deciding
                && game.unanswered().isEmpty()) {
            Draws draws = draws();
            List<Option> all = new ArrayList<>();
            for (int place = 0; place < deciding.questions().size(); place++) {
                Option answer = game.answers.get(place);
                Question question = deciding.questions().get(place);
                all.add(answer != null ? answer : engine.byWeight(deciding, question, draws));
            }
            game = game.after(engine.decide(deciding, all, draws));
        }
        return game;
    }

    private Game after(Step step) {
        List<TurnAccount> told = new ArrayList<>(accounts);
        int last = told.size() - 1;
        told.set(last, told.get(last).with(step));
        Position then = ruled(engine, step.position(), rulings);
        List<TurnAccount> next = opened(engine, then, told);
        return new Game(engine, seed, held, viewers, rulings, then, new TreeMap<>(), record, next);
    }

    /** The accounts with one more, if a position opens a turn. */
    private static List<TurnAccount> opened(Engine engine, Position position, List<TurnAccount> before) {
        if (!(position instanceof Position.Deciding deciding) || deciding.crisis()) {
            return before;
        }
        List<TurnAccount> accounts = new ArrayList<>(before);
        Turn turn = engine.scenario().turns().get(deciding.state().turn());
        accounts.add(TurnAccount.opened(turn, deciding.state()));
        return accounts;
    }

    /** The questions that wait for a viewer's choice, in the order in which they will be resolved. */
    public List<Question> questions() {
        return position instanceof Position.Deciding deciding
                ? unanswered().stream()
                        .map(deciding.questions()::get)
                        .filter(question -> viewers.contains(seatId(question)))
                        .toList()
                : List.of();
    }

    /** The questions that wait for one seat's choice; what other seats have entered is not to be seen in them. */
    public List<Question> questionsTo(String seat) {
        return questions().stream()
                .filter(question -> seatId(question).equals(seat))
                .toList();
    }

    /** What one seat has entered of what is asked now, and nobody else may know yet. */
    public List<Option> enteredBy(String seat) {
        return position instanceof Position.Deciding deciding
                ? answers.entrySet().stream()
                        .filter(entry ->
                                seatId(deciding.questions().get(entry.getKey())).equals(seat))
                        .map(Map.Entry::getValue)
                        .toList()
                : List.of();
    }

    /**
     * The game as one held seat may see it: without what others have entered and nobody may know yet. To it others have
     * not decided, and what it is asked is all that is asked.
     */
    public Game seenBy(String seat) {
        SortedMap<Integer, Option> own = new TreeMap<>(answers);
        if (position instanceof Position.Deciding deciding) {
            own.keySet()
                    .removeIf(place -> !seatId(deciding.questions().get(place)).equals(seat));
        }
        int resolved = record.size() - answers.size();
        List<Choice> known = new ArrayList<>(record.subList(0, resolved));
        record.subList(resolved, record.size()).stream()
                .filter(choice -> choice.seat().equals(seat))
                .forEach(known::add);
        return new Game(engine, seed, held, Set.of(seat), rulings, position, own, known, accounts);
    }

    private List<Integer> unanswered() {
        List<Integer> places = new ArrayList<>();
        if (position instanceof Position.Deciding deciding) {
            for (int place = 0; place < deciding.questions().size(); place++) {
                boolean heldSeat = held.contains(seatId(deciding.questions().get(place)));
                if (heldSeat && !answers.containsKey(place)) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    private String seatId(Question question) {
        return scenario().seats().get(question.seat()).id();
    }

    /**
     * The game as it was after the first of its choices, in the eyes of all held seats, whoever looks at this one.
     *
     * @param choices how many, from 0 to as many as its record has
     */
    public Game after(int choices) {
        Game game = begin(engine, seed, held, rulings);
        for (Choice choice : record.subList(0, choices)) {
            // It was taken in just this situation before.
            game = ((Taking.Taken) game.choose(choice.option())).game();
        }
        return game;
    }

    /**
     * The game as it was before the last turn in which a held seat decided something; empty where there is none. The
     * scenario's word on undo is for whoever calls this to honour.
     */
    public Optional<Game> undone() {
        if (record.isEmpty()) {
            return Optional.empty();
        }
        String last = record.get(record.size() - 1).turn();
        long earlier =
                record.stream().filter(choice -> !choice.turn().equals(last)).count();
        return Optional.of(after((int) earlier));
    }

    public Scenario scenario() {
        return engine.scenario();
    }

    public Engine engine() {
        return engine;
    }

    public long seed() {
        return seed;
    }

    /** What is ruled by hand in it. */
    public Rulings rulings() {
        return rulings;
    }

    /** Where its chances are answered. */
    public Draws draws() {
        return rulings.draws(seed);
    }

    /** The ids of the seats that are held. */
    public Set<String> held() {
        return held;
    }

    /** The ids of the held seats that look at it: all, unless it is the game as one seat sees it. */
    public Set<String> viewers() {
        return viewers;
    }

    /** Where the game stands. */
    public Position position() {
        return position;
    }

    public boolean isOver() {
        return position instanceof Position.Ended;
    }

    /** The turn that runs, or in which the game closed. */
    public Turn turn() {
        return scenario().turns().get(position.state().turn());
    }

    /** What was decided, in the order in which it was entered. */
    public List<Choice> record() {
        return record;
    }

    /** The turns that have begun, in order; the last may still run. Empty only where the game was over at once. */
    public List<TurnAccount> accounts() {
        return accounts;
    }

    /** Equal games stand at the same place, have gone the same way, and will go on alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Game game
                && seed == game.seed
                && held.equals(game.held)
                && rulings.equals(game.rulings)
                && scenario().equals(game.scenario())
                && position.equals(game.position)
                && answers.equals(game.answers)
                && accounts.equals(game.accounts);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(seed) + position.hashCode();
    }

    @Override
    public String toString() {
        return "game of " + scenario().heading().id() + " with seed " + seed + " after " + record;
    }
}
