package demarche.terminal.plain;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/**
 * The echo of the terminal that is the standard input; where it is none, nothing is shown anyway. However the program
 * ends while it is off, it is put back.
 */
public final class TerminalEcho implements Echo {

    private String found = "";
    private boolean watched;

    @Override
    public synchronized void off() {
        found = stty("-g").strip();
        if (!found.isEmpty()) {
            if (!watched) {
                watched = true;
                Runtime.getRuntime().addShutdownHook(new Thread(this::on, "show what is typed"));
            }
            // The end of the line is shown all the same, so that what is said next begins on its own.
            stty("-echo", "echonl");
        }
    }

    @Override
    public synchronized void on() {
        if (!found.isEmpty()) {
            stty(found);
            found = "";
        }
    }

    /** What it answers; nothing where there is no terminal. */
    private static String stty(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "stty";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(Redirect.INHERIT)
                    .redirectError(Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return process.waitFor() == 0 ? answer : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
