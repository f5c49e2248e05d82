package demarche.terminal.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * The terminal that the program was started in.
 *
 * <p>Not Lanterna's own {@code UnixTerminal}: that runs {@code stty} five times before the first frame, learns the size
 * by a question to the terminal that is answered among the keys, and leaves Ctrl-C undefined or defined anew. Once this
 * one is closed, which a signal may do at any moment, nothing more is written.
 */
final class TerminalDevice extends ANSITerminal {

    private static final int A_SCREENFUL = 1 << 16;

    private final TerminalModes modes;
    private boolean closed;
    /** Whether its other screen is shown, which is ours. */
    private boolean taken;

    private TerminalDevice(InputStream in, OutputStream out, TerminalModes modes) {
        super(in, new BufferedOutputStream(out, A_SCREENFUL), StandardCharsets.UTF_8);
        this.modes = modes;
        getInputDecoder().addProfile(() -> List.of(new MouseReport()));
    }

    /**
     * The terminal of the standard streams.
     *
     * @param pasted is given what is pasted, which is no keys
     */
    static TerminalDevice standard(TerminalModes modes, Consumer<String> pasted) {
        return new TerminalDevice(
                new Pastes(new FileInputStream(FileDescriptor.in), pasted, System::nanoTime),
                new FileOutputStream(FileDescriptor.out),
                modes);
    }

    /** A terminal that nobody sees. */
    static TerminalDevice nowhere() {
        return new TerminalDevice(InputStream.nullInputStream(), OutputStream.nullOutputStream(), TerminalModes.NONE);
    }

    @Override
    protected TerminalSize findTerminalSize() {
        Size size = modes.size();
        return new TerminalSize(size.columns(), size.rows());
    }

    @Override
    public void enterPrivateMode() throws IOException {
        super.enterPrivateMode();
        taken = true;
        ask(MouseReport.ASK + Pastes.ASK);
    }

    @Override
    public void exitPrivateMode() throws IOException {
        ask(MouseReport.ASK_NO_MORE + Pastes.ASK_NO_MORE);
        taken = false;
        super.exitPrivateMode();
    }

    private void ask(String what) throws IOException {
        writeToTerminal(what.getBytes(StandardCharsets.US_ASCII));
    }

    /** Gives the terminal to the shell until that says to go on. */
    void suspend() throws IOException {
        exitPrivateMode();
        flush();
        modes.restore();
        modes.stop();
    }

    /** Takes the terminal again, whoever has had it meanwhile. */
    void resume() throws IOException {
        modes.retake();
        if (taken) {
            exitPrivateMode();
        }
        enterPrivateMode();
        setCursorVisible(false);
    }

    /** Whole: Lanterna would encode the halves of a surrogate pair one by one. */
    @Override
    public void putString(String string) throws IOException {
        writeToTerminal(string.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected synchronized void writeToTerminal(byte... bytes) throws IOException {
        if (!closed) {
            super.writeToTerminal(bytes);
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        if (!closed) {
            super.flush();
        }
    }

    /** Gives the terminal back: the screen and the cursor as they were, then the line discipline. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            try {
                super.close();
            } catch (IOException e) {
                // There is no terminal left to write to.
            }
            closed = true;
        }
        modes.restore();
    }
}
