package demarche.cli;

import demarche.authoring.Loading;
import demarche.authoring.ScenarioFiles;
import demarche.authoring.ScenarioLoader;
import demarche.engine.Engine;
import demarche.report.TestPlayer;
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

/** Plays the tests that stand in scenarios. */
@Command(
        name = "test",
        description = "Plays the tests of scenario files, and says of each whether it went as described.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche test my-scenario.yaml"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every test went as described, or there was none",
            "1:a test did not, or a scenario has errors",
            "2:the command was used wrongly",
            "66:a file cannot be read",
            "70:an error of the program itself"
        })
final class TestCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON,
        JUNIT
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scenario files; - is the standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|junit",
            defaultValue = "text",
            description = "For people (text), for programs (json), or for build servers (junit). Default: text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--ledger",
            description = "Show of a test that fails all that happened, not only what bears on how it went otherwise.")
    private boolean whole;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Replies replies = Replies.of(spec.commandLine());
        PrintWriter out = spec.commandLine().getOut();
        ScenarioFiles scenarios = new ScenarioFiles(new ScenarioLoader());
        List<Tested> all = new ArrayList<>();
        TestLines lines = new TestLines(whole);
        for (Path file : files) {
            Tested tested = play(file, scenarios);
            all.add(tested);
            if (tested instanceof Tested.Unreadable unreadable) {
                replies.unreadable(file, unreadable.failure());
            } else if (format == Format.TEXT && tested instanceof Tested.Faulty faulty) {
                replies.list(faulty.loading(), Ansi.AUTO.enabled());
                out.println(faulty.file() + ": has errors, so that nothing was played");
            } else if (format == Format.TEXT && tested instanceof Tested.Played played) {
                lines.of(played).forEach(out::println);
            }
        }
        switch (format) {
            case JSON -> out.println(TestJson.of(all, lines));
            case JUNIT -> out.println(TestXml.of(all, lines));
            case TEXT -> {}
        }
        out.flush();
        return exitCode(all);
    }

    private static Tested play(Path file, ScenarioFiles scenarios) {
        try {
            Loading loading =
                    file.toString().equals("-") ? scenarios.load("(standard input)", System.in) : scenarios.load(file);
            return loading.scenario()
                    .<Tested>map(scenario -> new Tested.Played(
                            loading.file(),
                            scenario,
                            new TestPlayer(new Engine(scenario)).playAll(),
                            loading.linesOfTests()))
                    .orElseGet(() -> new Tested.Faulty(loading));
        } catch (IOException failure) {
            return new Tested.Unreadable(file.toString(), failure);
        }
    }

    private static int exitCode(List<Tested> all) {
        if (all.stream().anyMatch(Tested.Unreadable.class::isInstance)) {
            return ExitCode.UNREADABLE;
        }
        return all.stream().allMatch(Tested::isFine) ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
