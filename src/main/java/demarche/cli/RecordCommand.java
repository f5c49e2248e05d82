package demarche.cli;

import demarche.authoring.Loading;
import demarche.authoring.ScenarioLoader;
import demarche.authoring.writing.TestInsertion;
import demarche.authoring.writing.TestText;
import demarche.engine.Game;
import demarche.report.RecordedTest;
import demarche.report.TestOutcome;
import demarche.report.TestPlayer;
import demarche.saves.SaveEntry;
import demarche.saves.SaveFolder;
import demarche.saves.SaveProblem;
import demarche.saves.ScenarioFinder;
import demarche.saves.Sight;
import demarche.scenario.ScenarioTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
            "1:the game is not over, or the scenario has errors or no place for a test; nothing is changed",
            "2:the command was used wrongly",
            "66:there is no such game, or it or its scenario cannot be read",
            "70:an error of the program itself",
            "73:the file cannot be written"
        })
final class RecordCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "SAVE",
            arity = "0..1",
            description =
                    "A saved game: its file, or the name of it in the folder. The latest that is over if left out.")
    private Optional<Path> save = Optional.empty();

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "The scenario's file, to put the test into; nothing else in it is changed.")
    private Optional<Path> into = Optional.empty();

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description = "The scenario of the game, where it is not among those of the program.")
    private Optional<Path> scenario = Optional.empty();

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

    @Mixin
    private SavesOption saves = new SavesOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Surroundings surroundings = Surroundings.ofProcess();

    @Override
    public Integer call() {
        Replies replies = Replies.of(spec.commandLine());
        Optional<Path> named = into.or(() -> scenario);
        if (named.isEmpty()) {
            return record(new Library(surroundings.home()), new byte[0], replies);
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(named.get());
        } catch (IOException failure) {
            replies.unreadable(named.get(), failure);
            return ExitCode.UNREADABLE;
        }
        Loading loading = new ScenarioLoader().load(named.get().toString(), bytes);
        if (loading.scenario().isEmpty()) {
            replies.list(loading, Ansi.AUTO.enabled());
            replies.out().println(loading.file() + " has errors, so that no game can be played by it.");
            return ExitCode.PROBLEMS;
        }
        String meant = loading.scenario().get().heading().id();
        return record((id, same) -> id.equals(meant) ? loading.scenario() : Optional.empty(), bytes, replies);
    }

    private int record(ScenarioFinder finder, byte[] scenarioBytes, Replies replies) {
        SaveFolder folder = saves.folder();
        Optional<Path> file = save.map(folder::named).or(() -> folder.list(finder).stream()
                .filter(SaveEntry::isOver)
                .findFirst()
                .map(SaveEntry::file));
        if (file.isEmpty()) {
            replies.complain("there is no game in " + folder.path() + " that is over"
                    + into.or(() -> scenario).map(path -> ", of " + path).orElse("") + ".");
            return ExitCode.UNREADABLE;
        }
        Sight sight = folder.look(file.get(), finder);
        if (sight instanceof Sight.Unseen unseen) {
            replies.complain(words(unseen.problem()));
            return ExitCode.of(unseen.problem());
        }
        Game game = ((Sight.Seen) sight).game();
        if (!game.isOver()) {
            replies.complain("this game is not over yet, and a test is of a whole game. Play on: "
                    + surroundings.program() + " resume " + file.get().getFileName());
            return ExitCode.PROBLEMS;
        }
        ScenarioTest test =
                RecordedTest.of(game, name.filter(text -> !text.isBlank()).orElseGet(() -> unused(game)), exact);
        TestOutcome outcome = new TestPlayer(game.engine()).play(test);
        if (!(outcome instanceof TestOutcome.Passed)) {
            throw new IllegalStateException("the test does not go as the game did: " + outcome);
        }
        return into.isPresent() ? insert(into.get(), scenarioBytes, test, replies) : print(test, game, replies.out());
    }

    private String words(SaveProblem problem) {
        return problem.kind() == SaveProblem.Kind.NO_SCENARIO
                        && into.or(() -> scenario).isPresent()
                ? problem.file() + " is a game of the scenario `" + problem.detail() + "`, and that of "
                        + into.or(() -> scenario).get() + " is another."
                : problem.message();
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

    private int insert(Path file, byte[] before, ScenarioTest test, Replies replies) {
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
