package demarche.terminal.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Where the lines come from that a player types. */
@FunctionalInterface
public interface Lines {

    /** What is given in the place of a line where something else has happened that the one who asks should look at. */
    String NEWS = "";

    /**
     * Waits for a line in which something stands, or for {@link #NEWS}; null at the end of the input.
     *
     * @throws IOException if the input cannot be read
     */
    @Nullable
    String next() throws IOException;

    /** The lines of a reader. */
    static Lines of(Reader reader) {
        BufferedReader in = new BufferedReader(reader);
        return () -> {
            String line = in.readLine();
            while (line != null && line.isBlank()) {
                line = in.readLine();
            }
            return line;
        };
    }
}
