package demarche.cli;

import demarche.authoring.Loading;
import demarche.authoring.ScenarioFiles;
import demarche.authoring.ScenarioLoader;
import demarche.authoring.diagnostic.Diagnostic;
import demarche.authoring.diagnostic.JsonReport;
import demarche.authoring.diagnostic.Severity;
import java.io.IOException;
import java.io.PrintWriter;
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

/** Tells an author everything that is wrong with scenarios. */
@Command(
        name = "check",
        description = "Lists every problem of scenario files, with its line and what to do.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche check --strict my-scenario.yaml"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no problem, or only warnings",
            "1:problems were found",
            "2:the command was used wrongly",
            "66:a file cannot be read",
            "70:an error of the program itself"
        })
final class CheckCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Scenario files, or translations beside them; - is the standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "For people (text), or for programs (json). Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--strict", description = "Count warnings as problems.")
    private boolean strict;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "Whether to use colours; auto respects NO_COLOR. Default: auto.")
    private Colour colour = Colour.AUTO;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ScenarioFiles scenarios = new ScenarioFiles(new ScenarioLoader());
        Replies replies = Replies.of(spec.commandLine());
        List<Loading> loadings = new ArrayList<>();
        boolean unreadable = false;
        for (Path file : files) {
            try {
                loadings.add(
                        file.toString().equals("-")
                                ? scenarios.load("(standard input)", System.in)
                                : scenarios.check(file));
            } catch (IOException failure) {
                unreadable = true;
                replies.unreadable(file, failure);
            }
        }
        List<Diagnostic> all = loadings.stream()
                .flatMap(loading -> loading.diagnostics().stream())
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(new JsonReport().of(all));
        } else {
            loadings.forEach(loading -> replies.list(loading, useColour()));
            summarise(loadings, out);
        }
        out.flush();
        if (unreadable) {
            return ExitCode.UNREADABLE;
        }
        boolean problems = strict ? !all.isEmpty() : all.stream().anyMatch(Diagnostic::isError);
        return problems ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private static void summarise(List<Loading> loadings, PrintWriter out) {
        for (Loading loading : loadings) {
            out.println(loading.file() + ": " + summary(loading.diagnostics()));
        }
    }

    /** How many of each severity there are, in a few words. */
    static String summary(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return "no problem found";
        }
        List<String> parts = new ArrayList<>();
        add(parts, diagnostics, Severity.ERROR, " error", " errors");
        add(parts, diagnostics, Severity.WARNING, " warning", " warnings");
        add(parts, diagnostics, Severity.ADVICE, " piece of advice", " pieces of advice");
        return String.join(", ", parts);
    }

    private static void add(
            List<String> parts, List<Diagnostic> diagnostics, Severity severity, String one, String several) {
        long count = diagnostics.stream()
                .filter(found -> found.severity() == severity)
                .count();
        if (count > 0) {
            parts.add(count + (count == 1 ? one : several));
        }
    }

    private boolean useColour() {
        return switch (colour) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> Ansi.AUTO.enabled();
        };
    }
}
