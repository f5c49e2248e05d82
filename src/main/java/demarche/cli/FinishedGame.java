package demarche.cli;

import demarche.engine.Game;
import demarche.saves.SaveEntry;
import demarche.saves.SaveFolder;
import demarche.saves.SaveProblem;
import demarche.saves.ScenarioFinder;
import demarche.saves.Sight;
import demarche.scenario.Scenario;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The game that a command looks back on: a saved one that is over. */
final class FinishedGame {

    @Parameters(
            paramLabel = "SAVE",
            arity = "0..1",
            description =
                    "A saved game: its file, or the name of it in the folder. The latest that is over if left out.")
    private Optional<Path> save = Optional.empty();

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Mixin
    private SavesOption saves = new SavesOption();

    /**
     * Finds it. Takes no lock, so that it may be open elsewhere.
     *
     * @param other the file of the scenario, where the command names it by an option of its own
     * @param wanted what the command wants of a game, to be said of one that is not over
     */
    Game find(Optional<Path> other, String wanted, Replies replies) throws Refused {
        Surroundings surroundings = Surroundings.ofProcess();
        Optional<Path> named = other.or(() -> scenario.file);
        ScenarioFinder finder = named.isEmpty() ? new Library(surroundings.home()) : only(named.get(), replies);
        SaveFolder folder = saves.folder();
        Optional<Path> file = save.map(folder::named).or(() -> latest(folder, finder));
        if (file.isEmpty()) {
            replies.complain("there is no game in " + folder.path() + " that is over"
                    + named.map(path -> ", of " + path).orElse("") + ".");
            throw new Refused(ExitCode.UNREADABLE);
        }
        Sight sight = folder.look(file.get(), finder);
        if (sight instanceof Sight.Unseen unseen) {
            replies.complain(words(unseen.problem(), named));
            throw new Refused(ExitCode.of(unseen.problem()));
        }
        Game game = ((Sight.Seen) sight).game();
        if (!game.isOver()) {
            replies.complain("this game is not over yet, and " + wanted + ". Play on: " + surroundings.program()
                    + " resume " + file.get().getFileName());
            throw new Refused(ExitCode.PROBLEMS);
        }
        return game;
    }

    private static ScenarioFinder only(Path file, Replies replies) throws Refused {
        Scenario meant = ScenarioOperand.read(file, "no game can be played by it", replies);
        return (id, fingerprint) -> id.equals(meant.heading().id()) ? Optional.of(meant) : Optional.empty();
    }

    private static Optional<Path> latest(SaveFolder folder, ScenarioFinder finder) {
        return folder.list(finder).stream()
                .filter(SaveEntry::isOver)
                .findFirst()
                .map(SaveEntry::file);
    }

    private static String words(SaveProblem problem, Optional<Path> named) {
        return problem.kind() == SaveProblem.Kind.NO_SCENARIO && named.isPresent()
                ? problem.file() + " is a game of the scenario `" + problem.detail() + "`, and that of " + named.get()
                        + " is another."
                : problem.message();
    }
}
