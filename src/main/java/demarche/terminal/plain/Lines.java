package demarche.terminal.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Where the lines come from that a player types. */
@FunctionalInterface
public interface Lines {

    /**
     * Waits for a line in which something stands, for news, or for the end of the input.
     *
     * @throws IOException if the input cannot be read
     */
    Heard next() throws IOException;

    /** The lines of a reader; they come without news. */
    static Lines of(Reader reader) {
        BufferedReader in = new BufferedReader(reader);
        return () -> {
            String line = in.readLine();
            while (line != null && line.isBlank()) {
                line = in.readLine();
            }
            return line == null ? new Heard.End() : new Heard.Typed(line);
        };
    }
}
