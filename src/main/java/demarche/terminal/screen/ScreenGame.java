package demarche.terminal.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.Terminal;
import demarche.terminal.view.Phrases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

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

    /** What is done once there is something to see. */
    @FunctionalInterface
    public interface AfterFirstFrame {
        void run() throws IOException;
    }

    private final Navigation navigation;
    private final Looks looks;
    private final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();

    public ScreenGame(Navigation navigation, Looks looks) {
        this.navigation = navigation;
        this.looks = looks;
    }

    /** Has the screen drawn anew; from any thread. */
    public void refresh() {
        inputs.add(new Input.Refresh());
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
        TerminalDevice device = TerminalDevice.standard(modes);
        Thread restoring = new Thread(device::close, "restore the terminal");
        Runtime.getRuntime().addShutdownHook(restoring);
        try {
            ResizeSignal.onResize(() -> {
                modes.measure();
                refresh();
            });
            Display display = new Display(device, looks.cells());
            listen(device);
            navigation.resize(display.size());
            display.show(navigation.frame());
            shown.run();
            forgetKeys();
            run(display);
        } finally {
            device.close();
            forget(restoring);
        }
    }

    /** Goes from the title to the first news and draws each screen on the way, without a terminal. */
    public static void rehearse(Navigation navigation, Looks looks) throws IOException {
        TerminalDevice device = TerminalDevice.nowhere();
        Display display = new Display(device, looks.cells());
        for (Key key : REHEARSED) {
            navigation.resize(display.size());
            display.show(navigation.frame());
            navigation.take(Input.Press.of(key));
        }
        display.show(navigation.frame());
        device.close();
        try {
            TerminalModes.take().restore();
        } catch (IOException e) {
            // As expected: there is no terminal, but what asks for one has been loaded.
        }
    }

    /** Keys that came while there was nothing to see yet would act on what nobody has seen. */
    private void forgetKeys() {
        inputs.removeIf(input -> input instanceof Input.Press press && press.key() != Key.INTERRUPT);
    }

    /** Loads what draws, by drawing for nobody; on a thread beside the one that finds out what is to be drawn. */
    public static void warmUp(Phrases phrases, Looks looks) {
        Shown title = new Shown(new TitleScreen(List.of(), List.of(), 0), null, null, "", List.of());
        try {
            TerminalDevice device = TerminalDevice.nowhere();
            new Display(device, looks.cells()).show(new Painter(phrases).frame(title, Size.USUAL));
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

    private void run(Display display) throws IOException {
        while (!navigation.isFinished()) {
            navigation.resize(display.size());
            display.show(navigation.frame());
            try {
                Input input = inputs.take();
                while (input != null && !navigation.isFinished()) {
                    navigation.take(input);
                    input = inputs.poll();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void listen(Terminal terminal) {
        Thread listening = new Thread(() -> inputs.add(read(terminal)), "keys");
        listening.setDaemon(true);
        listening.start();
    }

    /** Puts keys into the queue until there are no more. */
    private Input read(Terminal terminal) {
        try {
            KeyStroke stroke = terminal.readInput();
            while (stroke.getKeyType() != KeyType.EOF) {
                inputs.add(Keys.of(stroke));
                stroke = terminal.readInput();
            }
        } catch (IOException e) {
            // The terminal has gone; it is the same as its end.
        }
        return new Input.Gone();
    }
}
