package demarche.terminal.screen;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the program in a real terminal: a fresh one, of 80 by 24, for each. */
abstract class InTerminal {

    @TempDir
    Path folder;

    Session session;
    Tmux tmux;

    @BeforeEach
    void open() {
        session = new Session(folder);
        tmux = session.tmux;
    }

    @AfterEach
    void close() {
        // There is none where the test was skipped.
        if (session != null) {
            session.close();
        }
    }
}
