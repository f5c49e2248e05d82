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
    private static final String TAKE = "stty -g && stty size && stty -icanon -echo -isig -ixon icrnl min 1 time 0";

    /** Those of no terminal. */
    static final TerminalModes NONE = new TerminalModes("", Size.USUAL);

    private final String found;
    private volatile Size size;

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

    /** The size when it was last asked for. */
    Size size() {
        return size;
    }

    /** Asks for the size; what was known before is kept where there is no answer. */
    void measure() {
        try {
            size = size(run("stty", "size"));
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
