package demarche.cli;

import demarche.analysis.Budget;
import demarche.authoring.Loading;
import demarche.authoring.diagnostic.Diagnostic;
import demarche.authoring.diagnostic.JsonReport;
import demarche.authoring.layout.Laying;
import demarche.authoring.lint.Effort;
import demarche.authoring.lint.Linter;
import demarche.authoring.lint.Linting;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Advises an author. */
@Command(
        name = "lint",
        description = "Says what check says of scenario files, and what is legal in them but unwise.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche lint --fix my-scenario.yaml"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing was found",
            "1:something was found, if only advice",
            "2:the command was used wrongly",
            "66:a file cannot be read",
            "70:an error of the program itself",
            "73:a file cannot be written"
        })
final class LintCommand implements Callable<Integer> {

    private static final long MEBIBYTE = 1L << 20;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scenario files; - is the standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--fix",
            description = "First mend what can be mended safely: typewriter signs in texts. A file that is mended is "
                    + "laid out as well.")
    private boolean fix;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "For people (text), or for programs (json). Default: text.")
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    @Option(
            names = "--max-states",
            paramLabel = "N",
            defaultValue = "200000",
            converter = Counts.FromOne.class,
            description = "Look for the exact solution among so many states. Default: ${DEFAULT-VALUE}.")
    private long maxStates;

    @Option(
            names = "--games",
            paramLabel = "N",
            defaultValue = "20000",
            converter = Counts.FromOne.class,
            description = "Where there are more states, count goals in so many games. Default: ${DEFAULT-VALUE}.")
    private long games;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Linter linter = new Linter();
    private final List<Diagnostic> all = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    @Override
    public Integer call() {
        Replies replies = Replies.of(spec.commandLine());
        int worst = ExitCode.FINE;
        for (Path file : files) {
            worst = Math.max(worst, lint(file, replies));
        }
        if (format == CheckCommand.Format.JSON) {
            replies.out().println(new JsonReport().of(all, notes));
        }
        replies.out().flush();
        return worst;
    }

    private int lint(Path file, Replies replies) {
        boolean isStream = file.toString().equals("-");
        String name = isStream ? "(standard input)" : file.toString();
        try {
            byte[] bytes = isStream ? System.in.readAllBytes() : Files.readAllBytes(file);
            Linting linting = linter.lint(name, bytes, effort());
            if (fix && !isStream && linting.loading().scenario().isPresent()) {
                linting = mended(
                        file, bytes, linting, linting.loading().scenario().get(), replies);
            }
            show(linting, replies);
            return linting.loading().diagnostics().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
        } catch (Unwritable refused) {
            replies.unwritable(file, refused.reason);
            return ExitCode.UNWRITABLE;
        } catch (IOException failure) {
            replies.unreadable(name, failure);
            return ExitCode.UNREADABLE;
        }
    }

    private Effort effort() {
        long memory = Runtime.getRuntime().maxMemory() / 4;
        return new Effort(new Budget(maxStates, Math.max(memory, MEBIBYTE)), games, Threads.all());
    }

    private static final class Unwritable extends IOException {
        private static final long serialVersionUID = 1;
        private final IOException reason;

        Unwritable(IOException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    private Linting mended(Path file, byte[] bytes, Linting before, Scenario scenario, Replies replies)
            throws Unwritable {
        Laying laying = linter.mend(file.toString(), bytes, scenario);
        if (laying.outcome() != Laying.Outcome.CHANGED) {
            return before;
        }
        byte[] after = laying.text().getBytes(StandardCharsets.UTF_8);
        try {
            WholeFile.replace(file, bytes, after);
        } catch (IOException failure) {
            throw new Unwritable(failure);
        }
        if (format == CheckCommand.Format.TEXT) {
            replies.out().println(file + ": mended");
        }
        return linter.lint(file.toString(), after, effort());
    }

    private void show(Linting linting, Replies replies) {
        Loading loading = linting.loading();
        all.addAll(loading.diagnostics());
        linting.notes().forEach(note -> notes.add(loading.file() + ": " + note));
        if (format == CheckCommand.Format.TEXT) {
            replies.list(loading, Ansi.AUTO.enabled());
            linting.notes().forEach(note -> replies.out().println(loading.file() + ": " + note));
            replies.out().println(loading.file() + ": " + CheckCommand.summary(loading.diagnostics()));
        }
    }
}
