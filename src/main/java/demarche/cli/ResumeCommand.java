package demarche.cli;

import demarche.saves.SaveEntry;
import demarche.saves.SaveFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on with a saved game. */
@Command(
        name = "resume",
        description = "Goes on with a saved game: the latest, or the one that is named.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: demarche resume"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:played, or stopped; the game is kept",
            "2:the command was used wrongly",
            "66:there is no such game, or it or its scenario cannot be read",
            "70:an error of the program itself",
            "73:the game cannot be written to",
            "75:the game is open in another window"
        })
final class ResumeCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "SAVE",
            arity = "0..1",
            description = "A saved game: its file, or the name of it in the folder. The latest if left out.")
    private Optional<Path> save = Optional.empty();

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Mixin
    private GameOptions options = new GameOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Surroundings surroundings = Surroundings.ofProcess();

    @Override
    public Integer call() throws IOException {
        Replies replies = Replies.of(spec.commandLine());
        Library library = new Library(surroundings.home(), options.language.of(surroundings));
        GameRun run = new GameRun(surroundings, options, library, GameRun.randomSeeds(), spec.commandLine());
        SaveFolder folder = run.folder();
        Optional<Path> file = save.map(folder::named).or(() -> latest(folder));
        if (file.isEmpty()) {
            replies.complain("there is no saved game in " + folder.path() + ". Begin one: demarche play");
            return ExitCode.UNREADABLE;
        }
        return run.play(Optional.empty(), () -> open(file.get(), folder, library, replies));
    }

    /** The latest in which something was decided. */
    private static Optional<Path> latest(SaveFolder folder) {
        return folder.list().stream().filter(SaveEntry::isTouched).findFirst().map(SaveEntry::file);
    }

    private Start open(Path file, SaveFolder folder, Library library, Replies replies) {
        if (scenario.file.isPresent()) {
            Path named = scenario.file.get();
            try {
                library.add(named);
            } catch (IOException failure) {
                return new Start.Nothing(() -> {
                    replies.unreadable(named, failure);
                    return ExitCode.UNREADABLE;
                });
            }
        }
        return new Start.Game(folder.open(file, library));
    }
}
