package demarche.saves;

import demarche.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A folder of saves, one file for each game. It is made when the first game is saved in it.
 *
 * <p>Nothing here throws for what is, or is not, on the disk.
 */
public final class SaveFolder {

    private final Path path;

    public SaveFolder(Path folder) {
        this.path = folder;
    }

    public Path path() {
        return path;
    }

    /**
     * Begins a game in a new file.
     *
     * @param held the ids of the seats that are held
     */
    public Opening begin(Scenario scenario, long seed, Set<String> held) {
        return new SaveBeginning(path).begin(Header.of(scenario, seed, held), scenario);
    }

    /** Opens a save, in this folder or another, to play on. */
    public Opening open(Path file, ScenarioFinder scenarios) {
        return SaveOpening.open(file, scenarios);
    }

    /** Looks at a save, in this folder or another, without opening it; it may be open elsewhere. */
    public Sight look(Path file, ScenarioFinder scenarios) {
        Fitting fitting = Fitting.of(file, scenarios);
        Fit fit = fitting.fit();
        return fit == null ? new Sight.Unseen(fitting.failure()) : new Sight.Seen(fit.game());
    }

    /**
     * The save that somebody names: its file as it stands or, in this folder, the one of that name, with or without its
     * ending.
     */
    public Path named(Path name) {
        Path inside = path.resolve(name);
        Path ended = path.resolve(name + SaveNames.ENDING);
        return Files.exists(name) ? name : Files.exists(inside) ? inside : Files.exists(ended) ? ended : name;
    }

    /**
     * Goes on from the good beginning of a save that cannot be opened as a whole: begins a new file in this folder with
     * the decisions before the first that is damaged or does not fit. The old file stays as it is.
     */
    public Opening goOn(Path file, ScenarioFinder scenarios) {
        return new SaveBeginning(path).goOn(file, scenarios);
    }

    /** The saves in this folder, the newest first; none where there is no folder. */
    public List<SaveEntry> list() {
        return list((id, fingerprint) -> Optional.empty());
    }

    /** The same, with the names and turns that the scenarios give them, and whether their games are over. */
    public List<SaveEntry> list(ScenarioFinder scenarios) {
        return new SaveList(scenarios).of(path).toList();
    }

    /** Why the saves in this folder cannot be listed, if they cannot. A folder that is not there yet is no problem. */
    public Optional<SaveProblem> problem() {
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(path)) {
            return unreadable("it is a file, not a folder");
        }
        return Files.isReadable(path) ? Optional.empty() : unreadable("permission is denied");
    }

    private Optional<SaveProblem> unreadable(String reason) {
        return Optional.of(SaveProblem.of(SaveProblem.Kind.UNREADABLE, path, reason));
    }

    /** The newest save in this folder, good or damaged, if there is any. */
    public Optional<SaveEntry> latest() {
        return latest((id, fingerprint) -> Optional.empty());
    }

    /** The same, with what its scenario says of it. */
    public Optional<SaveEntry> latest(ScenarioFinder scenarios) {
        return new SaveList(scenarios).of(path).findFirst();
    }
}
