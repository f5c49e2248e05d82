package demarche.terminal.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.MouseCaptureMode;
import com.googlecode.lanterna.terminal.Terminal;
import demarche.terminal.view.Phrases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Plays on the terminal that the program was started in.
 *
 * <p>One thread draws and decides; it sleeps until a key, a change of size or news of the scenarios is in the queue.
 * Another does nothing but wait for keys.
 */
public final class ScreenGame {

    /** Title, seat, briefing, meters and back, decision, question, news. */
    private static final List<Key> REHEARSED =
            List.of(Key.ENTER, Key.ENTER, Key.METERS, Key.BACK, Key.ENTER, Key.ENTER, Key.ENTER, Key.ENTER, Key.ENTER);

    private static final long BETWEEN_LETTERS = 40;

    /** Milliseconds after which a key that is held down has come again. */
    private static final long BETWEEN_REPEATS = 50;

    /** What is done once there is something to see. */
    @FunctionalInterface
    public interface AfterFirstFrame {
        void run() throws IOException;
    }

    private final Stage stage;
    private final Sieve sieve;
    private Looks looks;
    private Cells cells;
    private final BlockingDeque<Input> inputs = new LinkedBlockingDeque<>();
    private volatile boolean stopping;

    public ScreenGame(Navigation navigation) {
        this((Stage) navigation);
    }

    /** Plays a game while its scenario is written. */
    public ScreenGame(SplitStage split) {
        this((Stage) split);
    }

    private ScreenGame(Stage stage) {
        this.stage = stage;
        this.sieve = new Sieve(stage);
        this.looks = stage.looks();
        this.cells = looks.cells();
    }

    /** Has the screen drawn anew; from any thread. */
    public void refresh() {
        Input refresh = new Input.Refresh();
        if (!inputs.contains(refresh)) {
            inputs.add(refresh);
        }
    }

    /**
     * Plays until the player stops or the terminal goes away. However it ends, by an exception or a signal too, the
     * terminal is as it was before.
     *
     * @param shown run once the first frame is on the screen: what can wait for it would slow it
     * @throws IOException if the terminal cannot be used, or what is then done fails so
     */
    public void play(AfterFirstFrame shown) throws IOException {
        TerminalModes modes = TerminalModes.take();
        TerminalDevice device = TerminalDevice.standard(modes, text -> inputs.add(new Input.Pasted(text)));
        Thread restoring = new Thread(device::close, "restore the terminal");
        Runtime.getRuntime().addShutdownHook(restoring);
        try {
            Signals.on("WINCH", () -> {
                modes.changed();
                refresh();
            });
            Signals.on("CONT", this::goOn);
            // Clicks and the wheel; with Shift held, terminals still let text be selected.
            device.setMouseCaptureMode(MouseCaptureMode.CLICK_RELEASE);
            Display display = new Display(device);
            listen(device);
            show(display);
            shown.run();
            forgetKeys();
            run(display, device);
        } finally {
            device.close();
            forget(restoring);
        }
    }

    /** Goes from the title to the first news and draws each screen on the way, without a terminal. */
    public static void rehearse(Navigation navigation) throws IOException {
        TerminalDevice device = TerminalDevice.nowhere();
        ScreenGame game = new ScreenGame(navigation);
        Display display = new Display(device);
        for (Key key : REHEARSED) {
            game.show(display);
            navigation.take(Input.Press.of(key));
        }
        game.show(display);
        device.close();
        try {
            TerminalModes.take().restore();
        } catch (IOException e) {
            // As expected: there is no terminal, but what asks for one has been loaded.
        }
    }

    /** Keys that came while there was nothing to see yet would act on what nobody has seen. */
    private void forgetKeys() {
        inputs.removeIf(input -> input instanceof Input.Click
                || input instanceof Input.Wheel
                || (input instanceof Input.Press press && press.key() != Key.INTERRUPT));
    }

    /** Loads what draws, by drawing for nobody; on a thread beside the one that finds out what is to be drawn. */
    public static void warmUp(Phrases phrases, Looks looks) {
        Shown title = new Shown(new TitleScreen(List.of(), List.of(), 0), null, null, "", List.of(), "", Shown.ALL);
        try {
            TerminalDevice device = TerminalDevice.nowhere();
            new Display(device).show(new Painter(phrases).frame(title, Size.USUAL), looks.cells());
            device.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being stopped by a signal, and the hook runs.
        }
    }

    private void run(Display display, TerminalDevice device) throws IOException {
        while (!stage.isFinished()) {
            show(display);
            try {
                Input input = next();
                while (input != null && !stage.isFinished()) {
                    take(input, display, device);
                    input = inputs.poll();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** After a stop that was not asked for here; on the thread of signals. */
    private void goOn() {
        if (!stopping) {
            inputs.add(new Input.Resumed());
        }
    }

    private void take(Input input, Display display, TerminalDevice device) throws IOException, InterruptedException {
        boolean stops = input instanceof Input.Press press && press.key() == Key.SUSPEND;
        if (stops) {
            stopping = true;
            device.suspend();
        }
        if (stops || input instanceof Input.Resumed) {
            device.resume();
            stopping = false;
            show(display);
            display.redraw();
        } else if (!answersByBeingHeld(input)) {
            sieve.take(input);
        }
    }

    /**
     * Whether a question would be answered by a key that is held down. The first time that such a key comes again is
     * so late that it cannot be told from a second press, but for what follows at once.
     */
    private boolean answersByBeingHeld(Input input) throws InterruptedException {
        if (!(input instanceof Input.Press press) || !Repeats.counts(press) || stage.attention() != Attention.ANSWER) {
            return false;
        }
        Input following = inputs.poll(BETWEEN_REPEATS, TimeUnit.MILLISECONDS);
        if (following != null) {
            inputs.addFirst(following);
        }
        return following instanceof Input.Held;
    }

    /** What comes next; while a text is being written, only until the next letters are due. */
    private @Nullable Input next() throws InterruptedException {
        if (!stage.isWriting()) {
            return inputs.take();
        }
        Input input = inputs.poll(BETWEEN_LETTERS, TimeUnit.MILLISECONDS);
        if (input == null) {
            stage.write();
        }
        return input;
    }

    private void show(Display display) throws IOException {
        if (!looks.equals(stage.looks())) {
            looks = stage.looks();
            cells = looks.cells();
        }
        stage.resize(display.size());
        display.show(stage.frame(), cells);
    }

    private void listen(Terminal terminal) {
        Thread listening = new Thread(() -> inputs.add(read(terminal)), "keys");
        listening.setDaemon(true);
        listening.start();
    }

    /** Puts keys into the queue until there are no more. */
    private Input read(Terminal terminal) {
        Repeats repeats = new Repeats(System::nanoTime);
        try {
            KeyStroke stroke = terminal.readInput();
            while (stroke.getKeyType() != KeyType.EOF) {
                inputs.add(repeats.of(Keys.input(stroke)));
                stroke = terminal.readInput();
            }
        } catch (IOException e) {
            // The terminal has gone; it is the same as its end.
        }
        return new Input.Gone();
    }
}
