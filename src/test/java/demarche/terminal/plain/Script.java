package demarche.terminal.plain;

import demarche.terminal.view.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A player that types lines from a list, and keeps what is said, with what was typed after a {@code >}. */
final class Script {

    private final Deque<String> typing;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    Script(String... typed) {
        this.typing = new ArrayDeque<>(List.of(typed));
    }

    Dialogue dialogue() {
        return new Dialogue(new Typing(), out, Phrases.english());
    }

    String transcript() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Gives one line at a time, so that it is echoed where it is asked for. */
    private final class Typing extends Reader {
        @Override
        public int read(char[] buffer, int offset, int length) {
            if (typing.isEmpty()) {
                return -1;
            }
            String line = typing.pop() + "\n";
            out.print("> " + line);
            line.getChars(0, line.length(), buffer, offset);
            return line.length();
        }

        @Override
        public void close() {}
    }
}
