package demarche.cli;

import demarche.authoring.diagnostic.Catalogue;
import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Entry;
import demarche.authoring.diagnostic.Nearest;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says more about one diagnostic, or lists them all. */
@Command(
        name = "explain",
        description = "Explains a diagnostic by its code, or lists all codes.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche explain DM310"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:explained", "2:there is no such code", "70:an error of the program itself"})
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CODE", arity = "0..1", description = "A code such as DM310; all are listed without one.")
    private Optional<String> code = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Catalogue catalogue = new Catalogue();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (code.isEmpty()) {
            for (Code each : Code.values()) {
                Entry entry = catalogue.entry(each);
                out.printf(
                        Locale.ROOT,
                        "%s  %-7s  %s%n",
                        entry.code(),
                        entry.severity().word(),
                        entry.title());
            }
            return ExitCode.FINE;
        }
        Optional<Code> known = Code.of(code.get());
        if (known.isEmpty()) {
            List<String> codes = Arrays.stream(Code.values()).map(Code::id).toList();
            String meant = code.get().matches("[0-9]{1,3}")
                    ? String.format(Locale.ROOT, "DM%03d", Integer.parseInt(code.get()))
                    : code.get();
            String advice = Nearest.to(meant, codes)
                    .map(nearest -> " Did you mean " + nearest + "?")
                    .orElse(" Run `demarche explain` for all codes.");
            Replies.of(spec.commandLine()).complain("there is no code " + code.get() + "." + advice);
            return ExitCode.USAGE;
        }
        explain(catalogue.entry(known.get()), out);
        return ExitCode.FINE;
    }

    private static void explain(Entry entry, PrintWriter out) {
        out.println(entry.code() + " (" + entry.severity().word() + "): " + entry.title());
        out.println();
        out.println(entry.explanation().strip());
        out.println();
        out.println("For example, this has the problem:");
        out.println();
        out.println(entry.failing().strip().indent(4).stripTrailing());
        out.println();
        out.println("And this has not:");
        out.println();
        out.println(entry.mended().strip().indent(4).stripTrailing());
        out.flush();
    }
}
