package demarche.terminal.workbench;

import demarche.engine.Choice;
import demarche.engine.Game;
import demarche.engine.Rulings;
import demarche.saves.Fit;
import demarche.saves.Misfit;
import demarche.saves.Opening;
import demarche.saves.Recording;
import demarche.saves.SavedGame;
import demarche.scenario.Option;
import demarche.scenario.Scenario;
import demarche.terminal.view.Flaw;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.WorkbenchParts;
import demarche.terminal.view.WorkbenchView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A game that is played while its scenario is written. Texts may be handed over by any thread; all else is for the one
 * that plays.
 *
 * <p>The game is always played over the last text without errors. Decisions that do not fit a text are kept: where a
 * later one takes them again, the game stands where it stood.
 */
public final class Workbench {

    private final Phrases phrases;
    private final String file;
    private final boolean kept;
    private final Function<Scenario, Opening> begin;
    private final AtomicReference<@Nullable Manuscript> handed = new AtomicReference<>();

    private Manuscript newest = Manuscript.unreadable("");
    private @Nullable SavedGame saved;
    /** Whether the newest text is not the one that is played. */
    private boolean behind;

    private Take take = Take.NONE;
    private Rulings rulings = Rulings.NONE;
    /** What had been decided when the game was last brought somewhere; anything else is what the player did since. */
    private List<Choice> left = List.of();
    /** Which decision the text does not take, and why; empty where it takes them all. */
    private String misfit = "";

    /**
     * A workbench without a text yet.
     *
     * @param file the scenario's file, as it was named
     * @param kept whether the game is kept among the player's, so that nothing in it may be ruled by hand
     * @param begin begins a game over the first text that can be played
     */
    public Workbench(Phrases phrases, String file, boolean kept, Function<Scenario, Opening> begin) {
        this.phrases = phrases;
        this.file = file;
        this.kept = kept;
        this.begin = begin;
    }

    /** Hands a new text over; from any thread. */
    public void hand(Manuscript text) {
        handed.set(text);
    }

    /** The game, once there has been a text that can be played. */
    public Optional<SavedGame> saved() {
        return Optional.ofNullable(saved);
    }

    /** Whether the game is kept among the player's. */
    public boolean isKept() {
        return kept;
    }

    /** How many things there are to say of the newest text. */
    public int remarks() {
        return newest.flaws().size();
    }

    /** How many errors keep the newest text from being played. */
    public int errors() {
        return (int) newest.flaws().stream().filter(Flaw::error).count();
    }

    /** Takes up the newest text that was handed over, if there is one that was not yet. */
    public Optional<Answer> update() {
        Manuscript text = handed.getAndSet(null);
        return text == null ? Optional.empty() : Optional.of(read(text));
    }

    /** The words that orders begin with. */
    public static List<String> orders() {
        return Stream.of(Order.values()).map(Order::word).toList();
    }

    /** Whether a line is an order, and not for the game. */
    public static boolean isOrder(String typed) {
        return Order.of(typed).isPresent();
    }

    /** The words for which an order asks which conditions have them; empty where it asks for all, or for something else. */
    public static String conditions(String typed) {
        return Order.of(typed)
                .filter(Order.CONDITIONS::equals)
                .map(order -> order.rest(typed))
                .orElse("");
    }

    /** Does what a line says that is an order; says what can be ordered where it is none. */
    public Answer obey(String typed) {
        Optional<Order> order = Order.of(typed);
        if (order.isEmpty()) {
            return Answer.saying(phrases.get("workbench.orders", typed.strip()));
        }
        String rest = order.get().rest(typed);
        SavedGame playing = saved;
        if (order.get() == Order.PROBLEMS) {
            return Answer.showing(view().onlyFlaws());
        }
        if (playing == null) {
            return Answer.saying(trouble());
        }
        notice(playing);
        return order.get() == Order.CONDITIONS
                ? Answer.showing(rest.isEmpty() ? view() : view().only(rest))
                : new Orders(phrases, playing.game(), rulings, kept).obey(order.get(), rest, new Hand(playing));
    }

    /** What an order can do to the game. */
    final class Hand {
        private final SavedGame playing;

        private Hand(SavedGame playing) {
            this.playing = playing;
        }

        /** Goes to the first turn from one on. */
        Answer jump(int turn, Function<Game, String> words) {
            Game game = take.until(Take.begun(playing.game(), playing.game().scenario(), rulings), turn);
            take = take.after(game.record());
            misfit = "";
            return become(playing, game, words.apply(game));
        }

        /** Plays the same decisions again with other things ruled by hand. */
        Answer rule(Rulings others, String words) {
            rulings = others;
            return again(playing, playing.game().scenario(), words);
        }
    }

    private Answer read(Manuscript text) {
        newest = text;
        Scenario scenario = text.scenario();
        SavedGame playing = saved;
        if (scenario == null) {
            behind = playing != null;
            return Answer.saying(trouble());
        }
        if (playing == null) {
            return begin(scenario);
        }
        notice(playing);
        Optional<String> missing = Fit.missingSeat(playing.game().held(), scenario);
        behind = missing.isPresent();
        return missing.map(seat -> Answer.saying(phrases.get("workbench.no-seat", seat)))
                .orElseGet(() -> again(playing, scenario, phrases.get("workbench.read")));
    }

    private Answer begin(Scenario scenario) {
        Opening opening = begin.apply(scenario);
        if (opening instanceof Opening.Opened opened) {
            saved = opened.game();
            left = opened.game().game().record();
            return Answer.moved("");
        }
        return Answer.saying(phrases.saves().of(((Opening.Failed) opening).problem()));
    }

    private Answer again(SavedGame playing, Scenario scenario, String words) {
        Fit fit = take.over(Take.begun(playing.game(), scenario, rulings));
        take = take.fitted(fit);
        Misfit first = fit.misfit();
        misfit = first == null ? "" : words(first, scenario);
        return become(playing, fit.game(), first == null ? words : words + " " + misfit);
    }

    private Answer become(SavedGame playing, Game game, String words) {
        Recording recording = playing.become(game);
        left = playing.game().record();
        return recording instanceof Recording.NotRecorded not
                ? Answer.saying(phrases.saves().of(not.problem()))
                : Answer.moved(words);
    }

    /** Looks what the player has decided, or taken back, since the game was last brought somewhere. */
    private void notice(SavedGame playing) {
        List<Choice> record = playing.game().record();
        if (!record.equals(left)) {
            take = take.after(record);
            left = record;
            misfit = "";
        }
    }

    private String words(Misfit first, Scenario scenario) {
        String option = scenario.option(first.option()).map(Option::label).orElse(first.option());
        String turn = scenario.turn(first.turn())
                .map(found -> phrases.date(found.date()))
                .orElse(first.turn());
        String why = "workbench.misfit."
                + first.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return phrases.get("workbench.misfit", option, turn, phrases.get(why));
    }

    /** The first thing that is wrong with the newest text, and that the older one is played. */
    private String trouble() {
        String first = newest.flaws().stream()
                .filter(Flaw::error)
                .findFirst()
                .map(flaw -> phrases.get("workbench.first", flaw.line(), flaw.message()))
                .orElse(newest.unreadable());
        return behind ? first + " " + phrases.get("workbench.behind") : first;
    }

    /** What the author needs to see now. */
    public WorkbenchView view() {
        SavedGame playing = saved;
        if (playing == null) {
            return new WorkbenchView(file, false, newest.flaws(), List.of(), List.of());
        }
        notice(playing);
        return new WorkbenchView(file, behind, newest.flaws(), notes(), WorkbenchParts.of(playing.game(), phrases));
    }

    /** A value as it was ordered: of a flag, yes or no. */
    private String written(String id, int value) {
        boolean isFlag = saved().stream()
                .flatMap(playing -> playing.game().scenario().flags().stream())
                .anyMatch(flag -> flag.id().name().equals(id));
        return isFlag ? value == 0 ? "no" : "yes" : String.valueOf(value);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!newest.unreadable().isEmpty()) {
            notes.add(newest.unreadable());
        }
        rulings.settings()
                .forEach((turn, set) -> set.forEach(
                        (id, value) -> notes.add(phrases.get("workbench.note.set", id, written(id, value), turn))));
        rulings.chances().forEach((id, how) -> notes.add(phrases.get("workbench.note.forced", id, how.always())));
        if (!misfit.isEmpty()) {
            notes.add(misfit);
        }
        int waiting = take.choices().size() - left.size();
        if (waiting > 0) {
            notes.add(phrases.count("workbench.note.waiting", waiting));
        }
        return notes;
    }
}
