package demarche.terminal.plain;

import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Lines that are waited for together with news from elsewhere: whichever comes first is given first. */
public final class Inbox implements Lines {

    private final BlockingQueue<Heard> waiting = new LinkedBlockingQueue<>();

    /** Begins to read; the lines of a reader come in as they are typed. */
    public Inbox(Reader reader) {
        Lines typed = Lines.of(reader);
        Thread listening = new Thread(() -> listen(typed), "lines");
        listening.setDaemon(true);
        listening.start();
    }

    private void listen(Lines typed) {
        try {
            Heard heard = typed.next();
            while (!(heard instanceof Heard.End)) {
                waiting.add(heard);
                heard = typed.next();
            }
        } catch (IOException gone) {
            // It is the same as its end.
        }
        waiting.add(new Heard.End());
    }

    /** Tells that there are news; from any thread. */
    public void news() {
        waiting.add(new Heard.News());
    }

    @Override
    public Heard next() {
        try {
            return waiting.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Heard.End();
        }
    }
}
