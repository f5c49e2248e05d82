package demarche.terminal.screen;

import demarche.engine.Forecast;
import demarche.engine.Game;
import demarche.saves.Opening;
import demarche.saves.SavedGame;
import demarche.scenario.Scenario;
import demarche.terminal.screen.Input.Press;
import demarche.terminal.view.ForecastView;
import demarche.terminal.view.HelpView;
import demarche.terminal.view.Phrases;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The screen one is on, and the way back from it: the one thing of the screens that changes. Takes what comes from the
 * terminal, and says what the terminal should show.
 *
 * <p>Not for several threads. A key means the same on every screen that lists it in {@link HelpView.Screen}; what it
 * lists no screen ignores, and what it does not list does nothing.
 */
public final class Navigation implements Moves, Stage {

    private Voice voice;
    private final Play play;
    private final Taste taste;
    private final Trail trail;
    private final Asking asking = new Asking();
    private final Remarks remarks = new Remarks();
    private final Typewriter typewriter = new Typewriter();
    private final Beside beside = new Beside();
    private Size size = Size.USUAL;
    private boolean finished;

    /** Begins at the title. */
    public Navigation(Phrases phrases, Play play, Taste taste) {
        this(phrases, play, taste, play.title());
    }

    private Navigation(Phrases phrases, Play play, Taste taste, ScreenState first) {
        this.taste = taste;
        this.voice = Voice.of(phrases);
        this.play = play;
        this.trail = new Trail(first);
    }

    /**
     * Begins with saying what is being read, until it is brought elsewhere.
     *
     * @param scenario what a scenario is called; empty where it is a save
     */
    public static Navigation reading(Phrases phrases, Play play, Taste taste, Optional<String> scenario) {
        return new Navigation(phrases, play, taste, WaitingScreen.reading(phrases, scenario));
    }

    /** The game that is, or was last, played, if any. */
    public Optional<SavedGame> saved() {
        return play.saved();
    }

    @Override
    public boolean isFinished() {
        return finished;
    }

    @Override
    public Looks looks() {
        return taste.looks();
    }

    /** Says something at the start, in front of what is said anyway, until the first key. */
    public void greet(String words) {
        remarks.greet(words);
    }

    @Override
    public boolean isWriting() {
        return typewriter.isWriting();
    }

    @Override
    public void write() {
        if (isWriting()) {
            typewriter.goOn(size.isEnough() ? voice.painter().characters(shown(), size) : 0);
        }
    }

    @Override
    public void resize(Size now) {
        size = now;
    }

    @Override
    public Frame frame() {
        return voice.painter().frame(shown(), size);
    }

    @Override
    public Attention attention() {
        return shown().attention();
    }

    private Shown shown() {
        Game game = trail.isInGame() ? play.game().orElse(null) : null;
        return new Shown(
                top(),
                game,
                asking.prompt(),
                remarks.text(),
                voice.lookUp().hints(top(), play.game(), play.lastDecided().isPresent()),
                beside.meter(top()),
                typewriter.written());
    }

    private ScreenState top() {
        return trail.top();
    }

    @Override
    public void take(Input input) {
        if (input instanceof Input.Gone) {
            finished = true;
        } else if (input instanceof Input.Press press) {
            press(press);
        } else if (input instanceof Input.Wheel wheel) {
            turn(wheel.key());
        } else if (input instanceof Input.Click click && size.isEnough()) {
            click(voice.painter().hit(shown(), size, click.column(), click.row()));
        } else if (input instanceof Input.Refresh && top() instanceof TitleScreen title) {
            become(play.refreshed(title));
        }
    }

    private void turn(Key direction) {
        if (size.isEnough() && asking.prompt() == null) {
            remarks.clear();
            if (!inPane(direction)) {
                top().turned(direction, this);
            }
        }
    }

    private void click(Hit hit) {
        if (!hit.cap().isEmpty()) {
            press(Keys.named(hit.cap()));
        } else if (hit.meter() >= 0) {
            clickMeter(hit.meter());
        } else if (hit.selected()) {
            press(Press.of(Key.ENTER));
        } else if (hit.item() >= 0) {
            remarks.clear();
            beside.close();
            become(top().selecting(hit.item()));
        }
    }

    private void clickMeter(int meter) {
        if (beside.isAt(meter)) {
            why(beside.meter(top()));
        } else if (Pane.isReachedFrom(top())) {
            remarks.clear();
            play.game().ifPresent(game -> beside.open(game, meter));
        }
    }

    /** Does what a key means while keys go to the meters beside the text; false if it is not for them. */
    private boolean inPane(Key key) {
        boolean reached = beside.isOpen() && Pane.isReachedFrom(top()) && Painter.hasPane(shown(), size);
        return reached && beside.takes(key, this::why);
    }

    private void openPane(Game game) {
        if (Painter.hasPane(shown(), size)) {
            beside.open(game, LookUp.mostMoved(game));
        } else {
            trail.go(voice.lookUp().screen(Key.METERS, game, top()));
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
        } else {
            boolean isAnother = asking.prompt() != null && press.key() == Key.NUMBER;
            if (!asking.takes(press.key())) {
                pressUnasked(press);
                if (isAnother) {
                    pressUnasked(Press.of(Key.ENTER));
                }
            }
        }
    }

    private void pressUnasked(Press press) {
        remarks.clear();
        if (inPane(press.key())) {
            return;
        }
        Press meant = top().takesText() ? press : top().meant(press);
        if (top().takesText() || !common(meant.key())) {
            top().press(meant, this);
        }
    }

    /** Does what a key means on every screen; false if it is for this one to say. */
    private boolean common(Key key) {
        if (key == Key.BACK) {
            top().withoutSearch().ifPresentOrElse(this::become, this::leave);
        } else if (trail.leadsBack() && key.name().equals(top().kind().name())) {
            leave();
        } else if (key == Key.QUIT) {
            askToQuit();
        } else if (key == Key.SETTINGS) {
            trail.go(new SettingsScreen(taste.settings(), taste.looks(), 0));
        } else if (key == Key.HELP) {
            trail.go(voice.lookUp().help(top(), uses()));
        } else if (key == Key.COMMANDS) {
            trail.go(new CommandsScreen(voice.lookUp().actions(top(), uses()), "", 0));
        } else if (key == Key.PANE && Pane.isReachedFrom(top())) {
            play.game().ifPresent(this::openPane);
        } else if (voice.lookUp().isFor(key, top())) {
            play.game().ifPresent(game -> lookUp(key, game));
        } else {
            return false;
        }
        return true;
    }

    private void leave() {
        top().leaving(phrases()).ifPresentOrElse(first -> asking.ask(first.prompt(this)), this::back);
    }

    private HelpView.Uses uses() {
        boolean kept = trail.isInGame() && play.isKept();
        return voice.lookUp()
                .uses(top(), viewport(), play.game(), play.lastDecided().isPresent(), kept);
    }

    private void lookUp(Key key, Game game) {
        if (key == Key.UNDO) {
            arrive(play.takingBack(top().turn()));
        } else if (key == Key.ANALYSTS) {
            look(play.counsel().asked());
        } else if (key == Key.FORECAST) {
            trail.go(play.counsel().forecasts());
        } else if (voice.lookUp().isNothing(key, game)) {
            remarks.say(voice.lookUp().nothing(key));
        } else {
            trail.go(voice.lookUp().screen(key, game, top()));
        }
    }

    /** Shows what was looked up, from which one comes back, or says why there is nothing to see. */
    private void look(Arrival arrival) {
        if (arrival.next() != null) {
            trail.go(arrival.next());
        }
        remarks.say(arrival.notice());
        asking.offer(arrival, this::look);
    }

    @Override
    public void writeDown(List<Forecast> forecasts, Function<ForecastView, ForecastScreen> next) {
        Arrival arrival = play.counsel().writeDown(forecasts, next);
        if (arrival.next() != null) {
            become(arrival.next());
        }
        remarks.say(arrival.notice());
    }

    private void askToQuit() {
        boolean goesOn = play.game().filter(game -> !game.isOver()).isPresent();
        String key = !trail.isInGame() ? "ask.leave" : goesOn && play.isKept() ? "ask.quit-game" : "ask.quit";
        asking.ask(Prompt.toStop(phrases(), key, () -> finished = true));
    }

    /** Shows the game after something else than a key has changed it; it may stand at the same place as before. */
    void again(boolean same, String notice) {
        arrive(play.again(trail.first(), same, notice));
        typewriter.complete();
    }

    /** Shows what came of something done to the game. */
    private void arrive(Arrival arrival) {
        if (arrival.next() != null) {
            trail.begin(arrival.next());
            beside.close();
            if (taste.settings().typewriter() && arrival.next() instanceof ReadingScreen) {
                typewriter.begin();
            }
        }
        remarks.say(arrival.notice());
        asking.offer(arrival, this::arrive);
    }

    @Override
    public Viewport viewport() {
        return voice.painter().viewport(shown(), size);
    }

    @Override
    public Phrases phrases() {
        return voice.phrases();
    }

    @Override
    public void become(ScreenState next) {
        trail.become(next);
    }

    @Override
    public void back() {
        if (trail.leadsBack()) {
            trail.back();
            if (top() instanceof TitleScreen title) {
                become(play.refreshed(title));
            }
        } else {
            askToQuit();
        }
    }

    @Override
    public void goTo(Function<Play, Arrival> where) {
        arrive(where.apply(play));
    }

    @Override
    public void open(Function<Play, Arrival> what) {
        look(what.apply(play));
    }

    @Override
    public void set(Preference preference, int steps, int selected) {
        String trouble = taste.turn(preference, steps);
        SettingsScreen settings = new SettingsScreen(taste.settings(), taste.looks(), selected);
        if (preference == Preference.LANGUAGE) {
            remarks.say((speak() + " " + trouble).strip());
            trail.go(settings);
        } else {
            remarks.say(trouble);
            become(settings);
        }
    }

    /** Has all be said in the language that is set, and gives what is to be said of that. What was looked up is left. */
    private String speak() {
        voice = Voice.of(Phrases.in(taste.language()));
        Arrival arrival = play.speak(taste.language(), trail.first());
        Optional.ofNullable(arrival.next()).ifPresent(trail::begin);
        return arrival.notice();
    }

    @Override
    public void say(String words) {
        remarks.say(words);
    }

    @Override
    public void why(String meterId) {
        play.game().ifPresent(game -> trail.go(voice.lookUp().why(game, meterId)));
    }

    @Override
    public void perform(Press press) {
        trail.back();
        press(press);
    }

    public void title() {
        trail.begin(play.title());
    }

    public void stop() {
        finished = true;
    }

    /** Shows the seats of a scenario. */
    public void seats(Scenario scenario) {
        trail.go(new SeatScreen(scenario));
    }

    /** Goes on with a game that was saved. */
    public void resume(Path save) {
        arrive(play.resume(save));
    }

    /** Comes into a game that has been opened. */
    public void enter(Opening.Opened opened) {
        arrive(play.entered(opened));
    }
}
