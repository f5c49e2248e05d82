package demarche.terminal.plain;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** Lines that are waited for together with news from elsewhere: whichever comes first is given first. */
public final class Inbox implements Lines {

    private final BlockingQueue<Optional<String>> waiting = new LinkedBlockingQueue<>();

    /** Begins to read; the lines of a reader come in as they are typed. */
    public Inbox(Reader reader) {
        Lines typed = Lines.of(reader);
        Thread listening = new Thread(() -> listen(typed), "lines");
        listening.setDaemon(true);
        listening.start();
    }

    private void listen(Lines typed) {
        try {
            String line = typed.next();
            while (line != null) {
                waiting.add(Optional.of(line));
                line = typed.next();
            }
        } catch (IOException gone) {
            // It is the same as its end.
        }
        waiting.add(Optional.empty());
    }

    /** Tells that there are news; from any thread. */
    public void news() {
        waiting.add(Optional.of(NEWS));
    }

    @Override
    public @Nullable String next() {
        try {
            return waiting.take().orElse(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
