package demarche.cli;

import java.io.PrintWriter;

/** A bar that grows as work is done; several threads may report. It is gone when it is closed. */
final class ProgressBar implements AutoCloseable {

    private static final int LENGTH = 40;
    private static final int HUNDRED = 100;

    private final PrintWriter to;
    private final boolean shown;
    private final long all;
    private long done;
    private int percent = -1;

    /**
     * A bar.
     *
     * @param shown whether there is somebody to see it
     * @param all how much there is to do
     */
    ProgressBar(PrintWriter to, boolean shown, long all) {
        this.to = to;
        this.shown = shown;
        this.all = all;
    }

    /** Hears how much more has been done. */
    synchronized void done(int more) {
        done += more;
        int now = (int) (done * (double) HUNDRED / all);
        if (shown && now > percent) {
            percent = now;
            int filled = percent * LENGTH / HUNDRED;
            to.print("\r[" + "=".repeat(filled) + " ".repeat(LENGTH - filled) + "] " + percent + " %");
            to.flush();
        }
    }

    @Override
    public void close() {
        if (percent >= 0) {
            to.print("\r" + " ".repeat(LENGTH + 8) + "\r");
            to.flush();
        }
    }
}
