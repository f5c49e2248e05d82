package demarche.cli;

import demarche.report.Paper;
import demarche.terminal.view.TextWidth;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/**
 * The terminal that a command writes to.
 *
 * @param columns how wide it is
 * @param watched whether somebody sees what is written to the standard error as it comes
 */
record Console(int columns, boolean watched) {

    private static final Console UNKNOWN = new Console(Columns.USUAL, false);

    /** Java cannot tell, so a program is asked that inherits the streams. */
    static Console ofProcess() {
        try {
            Process asked = new ProcessBuilder(
                            "sh", "-c", "test -t 2 && echo 1 || echo 0; (stty size </dev/tty) 2>/dev/null")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (InputStream answer = asked.getInputStream();
                    Scanner words = new Scanner(answer, StandardCharsets.UTF_8)) {
                return read(words);
            }
        } catch (IOException noShell) {
            return UNKNOWN;
        }
    }

    /** What a report is written on there; never wider than can be read well. */
    Paper paper() {
        return new Paper(
                Math.min(Columns.USUAL, columns), Surroundings.ofProcess().isAsciiOnly(), TextWidth::of);
    }

    private static Console read(Scanner words) {
        boolean watched = words.hasNextInt() && words.nextInt() == 1;
        int columns = 0;
        if (words.hasNextInt()) {
            words.nextInt();
            columns = words.hasNextInt() ? words.nextInt() : 0;
        }
        return new Console(columns > 0 ? columns : UNKNOWN.columns, watched);
    }
}
