package demarche.cli;

import demarche.authoring.Loading;
import demarche.authoring.diagnostic.Diagnostic;
import demarche.authoring.diagnostic.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** What every command says in the same way. */
record Replies(PrintWriter out, PrintWriter err) {

    static Replies of(CommandLine command) {
        return new Replies(command.getOut(), command.getErr());
    }

    /** Says what stands in the way, in a sentence. */
    void complain(String words) {
        err.println("demarche: " + words.strip());
        err.flush();
    }

    /** Says that a file cannot be read, and why. */
    void unreadable(Object file, IOException failure) {
        String name = String.valueOf(file);
        boolean folder = !(failure instanceof NoSuchFileException) && Files.isDirectory(Path.of(name));
        complain(
                folder
                        ? name + " is a folder; name a file in it."
                        : name + " cannot be read: " + reason(failure) + hint(name, failure));
    }

    /** Says that a file cannot be written, and why. */
    void unwritable(Object file, IOException failure) {
        boolean folder = failure instanceof NoSuchFileException;
        complain(file + " cannot be written: " + (folder ? "there is no such folder" : reason(failure)));
    }

    /** The file that is there, where only the ending of its name was left out. */
    private static String hint(String file, IOException failure) {
        boolean absent = failure instanceof NoSuchFileException;
        return Stream.of(file + ".yaml", file + ".yml")
                .filter(named -> absent && Files.isRegularFile(Path.of(named)))
                .findFirst()
                .map(named -> ". Did you mean " + named + "?")
                .orElse("");
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    /**
     * Writes a text to a file, or to the standard output where the path is {@code -}. Where that fails, says why.
     *
     * @return the exit code
     */
    int deliver(String text, Path output) {
        if (output.toString().equals("-")) {
            out.print(text);
            out.flush();
            return ExitCode.FINE;
        }
        try {
            Files.writeString(output, text);
            return ExitCode.FINE;
        } catch (IOException failure) {
            unwritable(output, failure);
            return ExitCode.UNWRITABLE;
        }
    }

    /** Lists the diagnostics of a file, an empty line after each. */
    void list(Loading loading, boolean colour) {
        list(loading.diagnostics(), loading.lines(), colour);
    }

    /** Lists diagnostics, an empty line after each; the lines are those of the file. */
    void list(List<Diagnostic> diagnostics, List<String> lines, boolean colour) {
        TextReport report = new TextReport(colour);
        for (Diagnostic diagnostic : diagnostics) {
            out.println(report.of(diagnostic, lines));
            out.println();
        }
    }
}
