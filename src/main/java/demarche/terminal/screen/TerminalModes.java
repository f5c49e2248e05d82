package demarche.terminal.screen;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The line discipline of the terminal that is the standard input: taken over with one run of {@code stty}, since each
 * run costs about as much as drawing a screen, and given back as it was found.
 */
final class TerminalModes {

    /** Keys come one by one, unechoed; Ctrl-C, Ctrl-Z and Ctrl-S are keys too, so that no screen is left half drawn. */
    private static final String OURS = "stty -icanon -echo -isig -ixon icrnl min 1 time 0";

    private static final String TAKE = "stty -g && stty size && " + OURS;

    /** To all that were started together, as the terminal itself would. */
    private static final String STOP = "kill -TSTP 0";

    /** Those of no terminal. */
    static final TerminalModes NONE = new TerminalModes("", Size.USUAL);

    private final String found;
    private volatile Size size;
    private volatile boolean stale;

    private TerminalModes(String found, Size size) {
        this.found = found;
        this.size = size;
    }

    /**
     * Takes the terminal over.
     *
     * @throws IOException if the standard input is no terminal, or there is no {@code stty}
     */
    static TerminalModes take() throws IOException {
        List<String> lines = run("sh", "-c", TAKE).lines().toList();
        if (lines.size() != 2) {
            throw new IOException("the terminal cannot be set up with stty");
        }
        return new TerminalModes(lines.get(0).strip(), size(lines.get(1)));
    }

    /** The size now. */
    Size size() {
        if (stale) {
            stale = false;
            measure();
        }
        return size;
    }

    /** Notes that the size has changed. However often it does so, it is asked for once before it is needed. */
    void changed() {
        stale = true;
    }

    /** Asks for the size; what was known before is kept where there is no answer. */
    private void measure() {
        try {
            size = size(run("stty", "size"));
        } catch (IOException e) {
            // The terminal is going away; its end of input will be noticed.
        }
    }

    /** Stops the program until its shell says to go on. */
    void stop() {
        attempt("sh", "-c", STOP);
    }

    /** Takes the terminal over again. */
    void retake() {
        if (!found.isEmpty()) {
            attempt("sh", "-c", OURS);
            stale = true;
        }
    }

    private static void attempt(String... command) {
        try {
            run(command);
        } catch (IOException e) {
            // The terminal is going away; its end of input will be noticed.
        }
    }

    void restore() {
        if (found.isEmpty()) {
            return;
        }
        try {
            run("stty", found);
        } catch (IOException e) {
            // There is no terminal left to restore.
        }
    }

    private static Size size(String rowsAndColumns) {
        String[] parts = rowsAndColumns.strip().split(" ", -1);
        try {
            Size size = new Size(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            return size.columns() > 0 && size.rows() > 0 ? size : Size.USUAL;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Size.USUAL;
        }
    }

    private static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectInput(Redirect.INHERIT)
                .redirectError(Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("stty failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return output;
    }
}
