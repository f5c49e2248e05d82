package demarche.terminal.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.opentest4j.AssertionFailedError;

/** A real terminal with a shell in it, that only this test knows. */
final class Tmux implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(20).toNanos();

    private static final long BETWEEN_KEYS = Duration.ofMillis(120).toNanos();

    private final List<String> server;
    private String lastKey = "";
    private long acted = System.nanoTime();

    /** @param kind what TERM says */
    Tmux(Path folder, int columns, int rows, String kind) {
        server = List.of("tmux", "-S", folder.resolve("socket").toString(), "-f", "/dev/null");
        run(
                "new-session",
                "-d",
                "-x",
                String.valueOf(columns),
                "-y",
                String.valueOf(rows),
                "env PS1=ready: TERM=" + kind + " LC_ALL=C.UTF-8 DEMARCHE_SETTINGS=" + folder.resolve("settings")
                        + " sh");
        run("set-option", "-g", "escape-time", "0");
        await("ready:");
    }

    static boolean isThere() {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Types keys by their tmux names. */
    Tmux press(String... keys) {
        for (String key : keys) {
            if (key.equals(lastKey)) {
                // As a finger does; faster than this it would be a key that is held down.
                LockSupport.parkNanos(acted + BETWEEN_KEYS - System.nanoTime());
            }
            hold(key, 1);
        }
        return this;
    }

    /** Clicks on the first place where a text is seen, as a terminal tells of it in digits. */
    Tmux click(String text) {
        List<String> lines = seen().lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            int column = lines.get(row).indexOf(text);
            if (column >= 0) {
                String at = ";" + (column + 1) + ";" + (row + 1);
                run("send-keys", "-l", "\u001b[<0" + at + "M");
                run("send-keys", "-l", "\u001b[<0" + at + "m");
                return this;
            }
        }
        throw new AssertionFailedError("\"" + text + "\" is not seen, but:\n" + seen());
    }

    Tmux type(String line) {
        run("send-keys", "-l", line);
        return press("Enter");
    }

    /** Pastes a text, marked as such if the program has asked for that. */
    Tmux paste(String text) {
        run("set-buffer", text);
        run("paste-buffer", "-p");
        return this;
    }

    /** A key that comes so many times, as fast as it can. */
    Tmux hold(String key, int times) {
        run("send-keys", "-N", String.valueOf(times), key);
        lastKey = key;
        acted = System.nanoTime();
        return this;
    }

    void resize(int columns, int rows) {
        run("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
    }

    String seen() {
        return run("capture-pane", "-p");
    }

    /** What is seen, with the sequences that colour it. */
    String coloured() {
        return run("capture-pane", "-p", "-e");
    }

    /** What is seen, and all that can be scrolled back to. */
    String everSeen() {
        return run("capture-pane", "-p", "-S", "-");
    }

    /** What tmux knows of the pane, such as {@code alternate_on} or {@code cursor_flag}. */
    String known(String what) {
        return run("display-message", "-p", "#{" + what + "}").strip();
    }

    /** Waits until something is seen. */
    Tmux await(String text) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String seen = seen();
        while (!seen.contains(text)) {
            if (System.nanoTime() > end) {
                throw new AssertionFailedError("\"" + text + "\" was not seen, but:\n" + seen);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
            seen = seen();
        }
        acted = System.nanoTime();
        return this;
    }

    private String run(String... arguments) {
        List<String> command = new ArrayList<>(server);
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        run("kill-server");
    }
}
