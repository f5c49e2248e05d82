package demarche.cli;

import demarche.authoring.Loading;
import demarche.authoring.ScenarioFiles;
import demarche.authoring.ScenarioLoader;
import demarche.engine.Engine;
import demarche.report.LedgerLines;
import demarche.report.TestOutcome;
import demarche.report.TestPlayer;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scenario files; - is the standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--ledger",
            description = "Show of a test that fails all that happened, not only in the turn where it went otherwise.")
    private boolean whole;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ScenarioFiles scenarios = new ScenarioFiles(new ScenarioLoader());
        Replies replies = Replies.of(spec.commandLine());
        PrintWriter out = spec.commandLine().getOut();
        boolean unreadable = false;
        boolean fine = true;
        for (Path file : files) {
            try {
                Loading loading = file.toString().equals("-")
                        ? scenarios.load("(standard input)", System.in)
                        : scenarios.load(file);
                fine &= loading.scenario()
                        .map(scenario -> play(loading.file(), scenario, out))
                        .orElseGet(() -> refuse(loading, replies));
            } catch (IOException failure) {
                unreadable = true;
                replies.unreadable(file, failure);
            }
        }
        out.flush();
        if (unreadable) {
            return ExitCode.UNREADABLE;
        }
        return fine ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private static boolean refuse(Loading loading, Replies replies) {
        replies.list(loading, Ansi.AUTO.enabled());
        replies.out().println(loading.file() + ": has errors, so that nothing was played");
        return false;
    }

    private boolean play(String file, Scenario scenario, PrintWriter out) {
        List<TestOutcome> outcomes = new TestPlayer(new Engine(scenario)).playAll();
        LedgerLines lines = new LedgerLines(scenario);
        int failed = 0;
        for (TestOutcome outcome : outcomes) {
            if (outcome instanceof TestOutcome.Failed failure) {
                failed++;
                out.println("FAILED  " + failure.test().name());
                report(failure, lines, out);
            } else {
                out.println("ok      " + outcome.test().name());
            }
        }
        out.println(file + ": " + summary(outcomes.size(), failed));
        return failed == 0;
    }

    private void report(TestOutcome.Failed failure, LedgerLines lines, PrintWriter out) {
        TestOutcome.Difference difference = failure.difference();
        out.println("        " + difference.about());
        out.println("          expected: " + difference.expected());
        out.println("          actual:   " + difference.actual());
        for (TestOutcome.Chapter chapter : whole ? failure.story() : failure.moment()) {
            out.println("        in " + chapter.turn().id());
            chapter.ledger().forEach(occurrence -> out.println("          " + lines.of(occurrence)));
        }
    }

    private static String summary(int tests, int failed) {
        if (tests == 0) {
            return "has no tests";
        }
        String all = tests == 1 ? "1 test" : tests + " tests";
        return failed == 0 ? all + ", as described" : all + ", " + failed + " failed";
    }
}
