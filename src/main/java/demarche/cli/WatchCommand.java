package demarche.cli;

import demarche.saves.Opening;
import demarche.saves.SaveFolder;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.terminal.workbench.Manuscript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a scenario while it is written. */
@Command(
        name = "watch",
        description =
                "Plays a scenario while it is written: after every save of the file the game goes on from the same"
                        + " decisions, and its author sees what is wrong with the text and what every condition comes to.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche watch my-scenario.yaml --seat tokyo"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:played, or stopped",
            "1:stopped before the file could be played once",
            "2:the command was used wrongly, or there is no such seat",
            "66:the file cannot be read",
            "70:an error of the program itself",
            "73:the game cannot be written"
        })
final class WatchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The scenario file that is written.")
    private Path file = Path.of("");

    @Option(names = "--seat", paramLabel = "ID", description = "Whom to advise. Default: the scenario's first seat.")
    private String seat = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = PlayCommand.Seed.class,
            defaultValue = "1",
            description = "The number that fixes every chance of the game. Default: 1, so that a game goes as before.")
    private long seed = 1;

    @Option(
            names = "--record",
            description = "Keep the game among the saved ones. Then nothing can be set or forced in it.")
    private boolean record;

    @Mixin
    private GameOptions options = new GameOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Surroundings surroundings = Surroundings.ofProcess();

    @Override
    public Integer call() throws IOException {
        Replies replies = Replies.of(spec.commandLine());
        WatchRun run = new WatchRun(surroundings, options, file, spec.commandLine());
        Manuscript first;
        try {
            first = run.reader().load();
        } catch (IOException failure) {
            replies.unreadable(file, failure);
            return ExitCode.UNREADABLE;
        }
        Scenario scenario = first.scenario();
        if (scenario != null && !seat.isEmpty() && scenario.seat(seat).isEmpty()) {
            replies.complain(Casts.noSuchSeat(scenario, seat));
            return ExitCode.USAGE;
        }
        if (record) {
            return run.play(first, options.saves.folder(surroundings), this::begin, true);
        }
        try (ScratchFolder scratch = ScratchFolder.make()) {
            return run.play(first, new SaveFolder(scratch.path()), this::begin, false);
        }
    }

    private Opening begin(SaveFolder folder, Scenario scenario) {
        Seat first = scenario.seats().get(0);
        String held = scenario.seat(seat).orElse(first).id();
        return folder.begin(scenario, seed, Set.of(held));
    }
}
