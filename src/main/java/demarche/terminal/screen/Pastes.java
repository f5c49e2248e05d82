package demarche.terminal.screen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What comes from a terminal without what was pasted into it: that is handed on as one text, so that a page of it is
 * never taken for a hundred keys.
 *
 * <p>A terminal that can tell puts a mark before and after it, once it is asked to (<i>bracketed paste</i>). Of one that
 * cannot, more letters at once than anybody types are taken for it.
 */
final class Pastes extends InputStream {

    /** Asks the terminal to mark what is pasted. */
    static final String ASK = "\u001b[?2004h";

    /** Asks it to do so no longer. */
    static final String ASK_NO_MORE = "\u001b[?2004l";

    private static final byte[] BEFORE = "\u001b[200~".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AFTER = "\u001b[201~".getBytes(StandardCharsets.US_ASCII);

    /** As much of a mark as no key sends alone. */
    private static final int A_MARK_FOR_SURE = 3;

    /** What Ctrl-C sends. */
    private static final byte INTERRUPT = 3;

    private static final int MORE_THAN_IS_TYPED = 32;

    /** What comes so soon after a text without marks is the rest of it, since nobody types so fast. */
    private static final long AT_ONCE = Duration.ofMillis(50).toNanos();

    private static final int MOST_KEPT = 1 << 16;
    private static final int A_CHUNK = 4096;

    private final InputStream in;
    private final Consumer<String> pasted;
    private final LongSupplier nanoseconds;
    private final ByteArrayOutputStream paste = new ByteArrayOutputStream();
    private byte[] keys = new byte[0];
    private int at;
    private boolean pasting;
    /** How many bytes of the next mark have come. */
    private int matched;
    /** Until when whatever comes is the rest of a text without marks; counts only where there was one. */
    private long unmarkedUntil;

    private boolean unmarked;

    /**
     * What comes from a terminal.
     *
     * @param pasted is given each text that is pasted
     * @param nanoseconds a clock
     */
    Pastes(InputStream in, Consumer<String> pasted, LongSupplier nanoseconds) {
        this.in = in;
        this.pasted = pasted;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public int available() throws IOException {
        return at < keys.length ? keys.length - at : in.available();
    }

    @Override
    public int read() throws IOException {
        return fill() ? keys[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, keys.length - at);
        System.arraycopy(keys, at, buffer, offset, count);
        at += count;
        return count;
    }

    /** Reads until there is a key; false where none will come any more. */
    private boolean fill() throws IOException {
        while (at >= keys.length) {
            byte[] chunk = new byte[A_CHUNK];
            int count = in.read(chunk);
            if (count < 0) {
                return false;
            }
            at = 0;
            keys = keys(chunk, count);
        }
        return true;
    }

    private byte[] keys(byte[] chunk, int count) throws IOException {
        if (pasting && count == 1 && chunk[0] == INTERRUPT) {
            // The mark after it has been lost on the way; nobody must be shut in by that.
            pasting = false;
            matched = 0;
            deliver();
            return new byte[] {INTERRUPT};
        }
        if (!pasting && matched == 0 && isUnmarked(chunk, count)) {
            return unmarked(chunk, count);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            take(chunk[i], out);
        }
        if (!pasting && matched > 0 && matched < A_MARK_FOR_SURE && in.available() == 0) {
            out.write(BEFORE, 0, matched);
            matched = 0;
        }
        return out.toByteArray();
    }

    /** Hands on a text without marks. Ctrl-C stands in no text: it is pressed to get away, and the only key. */
    private byte[] unmarked(byte[] chunk, int count) {
        int end = 0;
        while (end < count && chunk[end] != INTERRUPT) {
            end++;
        }
        paste.write(chunk, 0, end);
        deliver();
        return end < count ? new byte[] {INTERRUPT} : new byte[0];
    }

    private boolean isUnmarked(byte[] chunk, int count) {
        long now = nanoseconds.getAsLong();
        unmarked = isMoreThanTyped(chunk, count) || (unmarked && now < unmarkedUntil);
        unmarkedUntil = now + AT_ONCE;
        return unmarked;
    }

    private static boolean isMoreThanTyped(byte[] chunk, int count) {
        for (int i = 0; i < count; i++) {
            if (chunk[i] == BEFORE[0]) {
                return false;
            }
        }
        return count > MORE_THAN_IS_TYPED && !isOneKey(chunk, count);
    }

    /** Whether it is one key that was held down while nobody looked. */
    private static boolean isOneKey(byte[] chunk, int count) {
        for (int i = 1; i < count; i++) {
            if (chunk[i] != chunk[0]) {
                return false;
            }
        }
        return true;
    }

    private void take(byte next, ByteArrayOutputStream out) {
        byte[] mark = pasting ? AFTER : BEFORE;
        ByteArrayOutputStream text = pasting ? paste : out;
        if (next == mark[matched]) {
            matched++;
            if (matched == mark.length) {
                matched = 0;
                if (pasting) {
                    deliver();
                }
                pasting = !pasting;
            }
            return;
        }
        write(mark, matched, text);
        matched = 0;
        if (next == mark[0]) {
            matched = 1;
        } else {
            write(new byte[] {next}, 1, text);
        }
    }

    private void write(byte[] bytes, int count, ByteArrayOutputStream text) {
        if (!pasting || paste.size() + count <= MOST_KEPT) {
            text.write(bytes, 0, count);
        }
    }

    private void deliver() {
        pasted.accept(paste.toString(StandardCharsets.UTF_8));
        paste.reset();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
