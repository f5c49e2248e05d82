package demarche.cli;

import demarche.authoring.TranslationFiles;
import demarche.authoring.layout.Laying;
import demarche.authoring.layout.ScenarioLayout;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays scenario files out. */
@Command(
        name = "fmt",
        description = "Lays scenario files out: indentation, quotes, empty lines, long texts. Nothing that they say "
                + "changes, comments stay.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche fmt my-scenario.yaml"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every file is in the layout now",
            "1:a file is no readable YAML or, with --check, not in the layout",
            "2:the command was used wrongly",
            "66:a file cannot be read",
            "70:an error of the program itself",
            "73:a file cannot be written"
        })
final class FmtCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Scenario files; - reads the standard input and writes the standard output.")
    private List<Path> files = List.of();

    @Option(names = "--check", description = "Write nothing; name the files that are not in the layout.")
    private boolean check;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final ScenarioLayout layout = new ScenarioLayout();

    @Override
    public Integer call() {
        Replies replies = Replies.of(spec.commandLine());
        int worst = ExitCode.FINE;
        for (Path file : files) {
            worst = Math.max(worst, file.toString().equals(STANDARD_INPUT) ? stream(replies) : file(file, replies));
        }
        replies.out().flush();
        return worst;
    }

    private int file(Path file, Replies replies) {
        if (TranslationFiles.original(file).isPresent()) {
            replies.out().println(file + ": is a translation, which `demarche text merge` lays out; left as it is");
            return ExitCode.FINE;
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException failure) {
            replies.unreadable(file, failure);
            return ExitCode.UNREADABLE;
        }
        Laying laying = layout.of(file.toString(), bytes);
        if (laying.outcome() != Laying.Outcome.CHANGED || check) {
            return reply(laying, file.toString(), replies);
        }
        try {
            WholeFile.replace(file, bytes, laying.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            replies.unwritable(file, failure);
            return ExitCode.UNWRITABLE;
        }
        replies.out().println(file + ": laid out");
        return ExitCode.FINE;
    }

    private int stream(Replies replies) {
        byte[] bytes;
        try {
            bytes = System.in.readAllBytes();
        } catch (IOException failure) {
            replies.unreadable("the standard input", failure);
            return ExitCode.UNREADABLE;
        }
        Laying laying = layout.of("(standard input)", bytes);
        boolean isLaid = laying.outcome() == Laying.Outcome.CHANGED || laying.outcome() == Laying.Outcome.SAME;
        if (check || !isLaid) {
            return reply(laying, "(standard input)", replies);
        }
        PrintWriter out = replies.out();
        out.print(laying.text());
        out.flush();
        return ExitCode.FINE;
    }

    private int reply(Laying laying, String file, Replies replies) {
        return switch (laying.outcome()) {
            case SAME -> ExitCode.FINE;
            case CHANGED -> {
                replies.out().println(file + ": is not in the layout; `demarche fmt` puts it there");
                yield ExitCode.PROBLEMS;
            }
            case REFUSED -> {
                replies.list(laying.diagnostics(), laying.lines(), Ansi.AUTO.enabled());
                replies.out().println(file + ": is no readable YAML, so that it was left as it is");
                yield ExitCode.PROBLEMS;
            }
            case UNCERTAIN -> {
                replies.complain(file + " was left as it is: it cannot be laid out so that surely nothing else "
                        + "changes. That is a gap of the program; please report the file");
                yield ExitCode.INTERNAL;
            }
        };
    }
}
