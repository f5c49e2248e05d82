package demarche.cli;

import demarche.authoring.writing.TestInsertion;
import demarche.authoring.writing.TestText;
import demarche.engine.Game;
import demarche.report.RecordedTest;
import demarche.report.TestOutcome;
import demarche.report.TestPlayer;
import demarche.scenario.ScenarioTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a test of a game that was played. */
@Command(
        name = "record",
        description =
                "Makes a test of a saved game that is over: what each seat took, how chance went, and what came of"
                        + " it. Prints it, or puts it into the scenario's file.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche record --into my-scenario.yaml"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the test is printed, or in the file",
            "1:the game is not over or in the file already, the name is taken, or the scenario has errors or no place for a"
                    + " test; nothing is changed",
            "2:the command was used wrongly",
            "66:there is no such game, or it or its scenario cannot be read",
            "70:an error of the program itself",
            "73:the file cannot be written"
        })
final class RecordCommand implements Callable<Integer> {

    @Mixin
    private FinishedGame finished = new FinishedGame();

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "The scenario's file, to put the test into; nothing else in it is changed.")
    private Optional<Path> into = Optional.empty();

    @Option(
            names = "--name",
            paramLabel = "TEXT",
            description = "What the test is called; made from the ending if left" + " out.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--exact",
            description = "Expect every meter and flag to come to what it came to, not only the goals to be met that"
                    + " were.")
    private boolean exact;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Surroundings surroundings = Surroundings.ofProcess();

    @Override
    public Integer call() {
        Replies replies = Replies.of(spec.commandLine());
        try {
            return record(finished.find(into, "a test is of a whole game", replies), replies);
        } catch (Refused refused) {
            return refused.exitCode();
        }
    }

    private int record(Game game, Replies replies) {
        ScenarioTest test =
                RecordedTest.of(game, name.filter(text -> !text.isBlank()).orElseGet(() -> unused(game)), exact);
        TestOutcome outcome = new TestPlayer(game.engine()).play(test);
        if (!(outcome instanceof TestOutcome.Passed)) {
            throw new IllegalStateException("the test does not go as the game did: " + outcome);
        }
        return into.isPresent()
                ? insert(into.get(), test, game.scenario().tests(), replies)
                : print(test, game, replies.out());
    }

    /** The usual name, or the first with a number that no test has yet. */
    private static String unused(Game game) {
        String usual = RecordedTest.usualName(game);
        Set<String> names =
                game.scenario().tests().stream().map(ScenarioTest::name).collect(Collectors.toSet());
        String unused = usual;
        for (int i = 2; names.contains(unused); i++) {
            unused = usual + " (" + i + ")";
        }
        return unused;
    }

    private static int print(ScenarioTest test, Game game, PrintWriter out) {
        TestText.of(test, game.scenario()).forEach(line -> out.println("  " + line));
        out.flush();
        return ExitCode.FINE;
    }

    /** Whether two tests are the same but for what they are called, and for a seed: what was recorded leaves it nothing. */
    private static boolean isSame(ScenarioTest one, ScenarioTest other) {
        return new ScenarioTest(other.name(), other.seed(), one.choose(), one.chances(), one.expected()).equals(other);
    }

    /** Why a test has no business among others, if it has none. */
    private static Optional<String> objection(Path file, ScenarioTest test, List<ScenarioTest> known) {
        Optional<String> same = known.stream()
                .filter(other -> isSame(test, other))
                .findFirst()
                .map(other -> "this game stands in " + file + " already, as the test “" + other.name()
                        + "”. Nothing is changed.");
        return same.or(() -> known.stream()
                .filter(other -> other.name().equals(test.name()))
                .findFirst()
                .map(other -> "another test in " + file + " is called “" + other.name()
                        + "”. Nothing is changed; give this one a name of its own with --name."));
    }

    private int insert(Path file, ScenarioTest test, List<ScenarioTest> known, Replies replies) {
        Optional<String> objection = objection(file, test, known);
        if (objection.isPresent()) {
            replies.complain(objection.get());
            return ExitCode.PROBLEMS;
        }
        byte[] before;
        try {
            before = Files.readAllBytes(file);
        } catch (IOException failure) {
            replies.unreadable(file, failure);
            return ExitCode.UNREADABLE;
        }
        Optional<byte[]> after = TestInsertion.into(before, test);
        if (after.isEmpty()) {
            replies.complain("there is no place for a test in " + file + ", whose tests are not a list with a dash for"
                    + " each. Leave --into out, and put what is printed where it belongs.");
            return ExitCode.PROBLEMS;
        }
        try {
            WholeFile.replace(file, before, after.get());
        } catch (IOException failure) {
            replies.unwritable(file, failure);
            return ExitCode.UNWRITABLE;
        }
        replies.out().println("In " + file + " there is a new test, the last of its list:");
        replies.out().println("  " + test.name());
        replies.out().println("To play it: " + surroundings.program() + " test " + file);
        replies.out().flush();
        return ExitCode.FINE;
    }
}
