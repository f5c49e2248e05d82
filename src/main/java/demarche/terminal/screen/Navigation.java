package demarche.terminal.screen;

import demarche.engine.Forecast;
import demarche.engine.Game;
import demarche.saves.Opening;
import demarche.saves.SavedGame;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.scenario.Subject;
import demarche.scenario.Turn;
import demarche.scenario.Undo;
import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.DossierView;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.RegionView;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The screen one is on, and the way back from it: the one thing of the screens that changes. Takes what comes from the
 * terminal, and says what the terminal should show.
 *
 * <p>Not for several threads. A key means the same on every screen that lists it in {@link HelpView.Screen}; what it
 * lists no screen ignores, and what it does not list does nothing.
 */
public final class Navigation implements Moves {

    private final Phrases phrases;
    private final Painter painter;
    private final LookUp lookUp;
    private final Play play;
    private final Taste taste;
    private final Deque<ScreenState> stack = new ArrayDeque<>();
    private final Remarks remarks = new Remarks();
    private final Typewriter typewriter = new Typewriter();
    private @Nullable Prompt prompt;
    private Size size = Size.USUAL;
    private boolean finished;

    /** Begins at the title. */
    public Navigation(Phrases phrases, Play play, Taste taste) {
        this(phrases, play, taste, play.title());
    }

    private Navigation(Phrases phrases, Play play, Taste taste, ScreenState first) {
        this.taste = taste;
        this.phrases = phrases;
        this.painter = new Painter(phrases);
        this.lookUp = new LookUp(phrases);
        this.play = play;
        stack.push(first);
    }

    /**
     * Begins with saying what is being read, until it is brought elsewhere.
     *
     * @param scenario what a scenario is called; empty where it is a save
     */
    public static Navigation reading(Phrases phrases, Play play, Taste taste, Optional<String> scenario) {
        String words = scenario.map(title -> phrases.get("screen.reading", title))
                .orElseGet(() -> phrases.get("screen.reading-save"));
        return new Navigation(phrases, play, taste, new WaitingScreen(words));
    }

    /** The game that is, or was last, played, if any. */
    public Optional<SavedGame> saved() {
        return play.saved();
    }

    /** Whether the player has stopped, or the terminal has gone. */
    public boolean isFinished() {
        return finished;
    }

    /** How the screens look now. */
    Looks looks() {
        return taste.looks();
    }

    /** Says something at the start, in front of what is said anyway, until the first key. */
    public void greet(String words) {
        remarks.greet(words);
    }

    /** Whether a text is being written letter by letter. */
    boolean isWriting() {
        return typewriter.isWriting();
    }

    /** Writes on, if something is being written. */
    void write() {
        if (isWriting()) {
            typewriter.goOn(size.isEnough() ? painter.characters(shown(), size) : 0);
        }
    }

    void resize(Size now) {
        size = now;
    }

    Frame frame() {
        return painter.frame(shown(), size);
    }

    private Shown shown() {
        Game game = inGame() ? play.game().orElse(null) : null;
        return new Shown(
                top(),
                game,
                prompt,
                remarks.text(),
                lookUp.hints(top(), play.game(), play.lastDecided().isPresent()),
                typewriter.written());
    }

    private ScreenState top() {
        return stack.element();
    }

    private boolean inGame() {
        return switch (top().kind()) {
            case WAITING, TITLE, SAVES, ROLE -> false;
            default -> true;
        };
    }

    void take(Input input) {
        if (input instanceof Input.Gone) {
            finished = true;
        } else if (input instanceof Input.Press press) {
            press(press);
        } else if (top() instanceof TitleScreen title) {
            become(play.refreshed(title));
        }
    }

    private void press(Press press) {
        if (press.key() == Key.INTERRUPT) {
            finished = true;
        } else if (!size.isEnough()) {
            // Nothing is done that the player cannot see.
            return;
        } else if (isWriting()) {
            typewriter.complete();
        } else if (prompt != null) {
            answer(prompt, press.key());
        } else {
            remarks.clear();
            Press meant = top().takesText() ? press : top().meant(press);
            if (top().takesText() || !common(meant.key())) {
                top().press(meant, this);
            }
        }
    }

    private void answer(Prompt asked, Key key) {
        Prompt.Answer answer = asked.answer(key);
        if (answer != Prompt.Answer.NONE) {
            prompt = null;
        }
        if (answer == Prompt.Answer.YES) {
            asked.action().run();
        }
    }

    /** Does what a key means on every screen; false if it is for this one to say. */
    private boolean common(Key key) {
        if (key == Key.BACK || key.name().equals(top().kind().name())) {
            back();
        } else if (key == Key.QUIT) {
            askToQuit();
        } else if (key == Key.SETTINGS) {
            stack.push(new SettingsScreen(taste.settings(), taste.looks(), 0));
        } else if (key == Key.HELP) {
            stack.push(lookUp.help(
                    top(), viewport(), play.game(), play.lastDecided().isPresent()));
        } else if (key == Key.COMMANDS) {
            stack.push(new CommandsScreen(
                    lookUp.actions(
                            top(), viewport(), play.game(), play.lastDecided().isPresent()),
                    "",
                    0));
        } else if (lookUp.isFor(key, top())) {
            play.game().ifPresent(game -> lookUp(key, game));
        } else {
            return false;
        }
        return true;
    }

    private void lookUp(Key key, Game game) {
        if (key == Key.UNDO) {
            askToUndo(game);
        } else if (key == Key.ANALYSTS) {
            consult(play.counsel());
        } else if (key == Key.FORECAST) {
            stack.push(play.counsel().forecasts());
        } else if (key == Key.DOSSIERS && game.scenario().subjects().stream().noneMatch(Subject::hasPage)) {
            remarks.say(phrases.get("dossiers.none"));
        } else if (key == Key.REGION && !RegionView.hasAny(game.scenario())) {
            remarks.say(phrases.get("region.none"));
        } else {
            stack.push(lookUp.screen(key, game, top()));
        }
    }

    private void askToUndo(Game game) {
        Optional<Turn> last = play.lastDecided();
        Optional<Turn> first = top().turn().map(play::decidedSince).orElse(last);
        if (last.isEmpty()) {
            boolean never = game.scenario().heading().undo() == Undo.NONE;
            remarks.say(phrases.get(never ? "say.undo-never" : "say.undo-nothing"));
        } else if (first.isEmpty()) {
            remarks.say(phrases.get("say.undo-nothing-since"));
        } else {
            Turn turn = first.get();
            ask(
                    first.equals(last) ? "ask.undo" : "ask.undo-to",
                    () -> arrive(play.undoTo(turn.id().name())),
                    phrases.date(turn.date()));
        }
    }

    private void consult(Counsel counsel) {
        if (counsel.left() > 0) {
            ask("ask.analysts", () -> look(counsel.heard()), counsel.left());
        } else {
            look(counsel.heard());
        }
    }

    /** Shows what was looked up, from which one comes back, or says why there is nothing to see. */
    private void look(Arrival arrival) {
        if (arrival.next() != null) {
            stack.push(arrival.next());
        }
        remarks.say(arrival.notice());
    }

    @Override
    public void writeDown(Forecast forecast, int selected) {
        Arrival arrival = play.counsel().writeDown(forecast, selected);
        if (arrival.next() != null) {
            become(arrival.next());
        }
        remarks.say(arrival.notice());
    }

    private void askToQuit() {
        boolean kept = play.game().filter(game -> !game.isOver()).isPresent() && inGame();
        prompt = prompt(kept ? "ask.quit-game" : "ask.quit", true, () -> finished = true);
    }

    private void ask(String key, Runnable action, Object... values) {
        prompt = prompt(key, false, action, values);
    }

    private Prompt prompt(String key, boolean careful, Runnable action, Object... values) {
        return new Prompt(
                phrases.get(key, values), phrases.get(key + ".yes"), phrases.get(key + ".no"), careful, action);
    }

    /** Shows what came of something done to the game. */
    private void arrive(Arrival arrival) {
        if (arrival.next() != null) {
            stack.clear();
            stack.push(arrival.next());
            if (taste.settings().typewriter() && arrival.next() instanceof ReadingScreen) {
                typewriter.begin();
            }
        }
        remarks.say(arrival.notice());
        prompt = arrival.prompt() == null ? null : arrival.prompt().leadingTo(this::arrive);
    }

    @Override
    public Viewport viewport() {
        return painter.viewport(shown(), size);
    }

    @Override
    public Phrases phrases() {
        return phrases;
    }

    @Override
    public void become(ScreenState next) {
        stack.pop();
        stack.push(next);
    }

    @Override
    public void back() {
        if (stack.size() > 1) {
            stack.pop();
            if (top() instanceof TitleScreen title) {
                become(play.refreshed(title));
            }
        } else {
            askToQuit();
        }
    }

    @Override
    public void goOn() {
        arrive(play.after(top().kind()));
    }

    @Override
    public void take(String optionId, String label) {
        ask("ask.take", () -> arrive(play.take(optionId)), label);
    }

    @Override
    public void set(Preference preference, int steps, int selected) {
        remarks.say(taste.turn(preference, steps));
        become(new SettingsScreen(taste.settings(), taste.looks(), selected));
    }

    @Override
    public void say(String words) {
        remarks.say(words);
    }

    @Override
    public void why(String meterId) {
        play.game().ifPresent(game -> stack.push(lookUp.why(game, meterId)));
    }

    @Override
    public void turn(int place) {
        play.game().ifPresent(game -> stack.push(lookUp.turn(game, place)));
    }

    @Override
    public void perform(Press press) {
        stack.pop();
        press(press);
    }

    @Override
    public void read(DossierView dossier) {
        stack.push(lookUp.dossier(dossier));
    }

    @Override
    public void choose(Offer offer) {
        Offer read = play.await(offer);
        read.scenario().ifPresentOrElse(this::seats, () -> remarks.say(read.trouble()));
    }

    /** Comes to the title, wherever one was. */
    public void title() {
        stack.clear();
        stack.push(play.title());
    }

    /** Ends what was begun. */
    public void stop() {
        finished = true;
    }

    /** Shows the seats of a scenario. */
    public void seats(Scenario scenario) {
        stack.push(new SeatScreen(scenario));
    }

    /** Comes into a game that has been opened. */
    public void enter(Opening.Opened opened) {
        arrive(play.opened(opened));
    }

    @Override
    public void begin(Scenario scenario, List<Seat> seats) {
        arrive(play.begin(scenario, seats));
    }

    @Override
    public void resume(Path save) {
        arrive(play.resume(save));
    }

    @Override
    public void saves() {
        play.saves().ifPresentOrElse(stack::push, () -> remarks.say(phrases.get("say.no-saves")));
    }
}
