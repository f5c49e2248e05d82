package demarche.saves;

import demarche.engine.Choice;
import demarche.engine.Engine;
import demarche.engine.Game;
import demarche.saves.Opening.Failed;
import demarche.saves.Opening.Opened;
import demarche.saves.SaveProblem.Kind;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Begins new saves in a folder. Where that fails it leaves no file behind. */
final class SaveBeginning {

    private final Path folder;

    SaveBeginning(Path folder) {
        this.folder = folder;
    }

    Opening begin(Header header, Scenario scenario) {
        Game game = Game.begin(new Engine(scenario), header.seed(), header.held());
        return begin(header, game);
    }

    Opening goOn(Path old, ScenarioFinder scenarios) {
        JournalReader.Result result = JournalReader.read(old);
        Reading reading = result.reading();
        if (reading == null) {
            return new Failed(result.failure());
        }
        Header.ScenarioStamp stamp = reading.journal().scenario();
        Optional<Scenario> found = scenarios.find(stamp.id(), stamp.fingerprint());
        if (found.isEmpty()) {
            return new Failed(SaveProblem.of(Kind.NO_SCENARIO, old, stamp.id()));
        }
        Fit fit = Fit.of(reading.journal(), found.get());
        if (fit.missing() != null) {
            return new Failed(SaveProblem.of(Kind.NO_SEAT, old, fit.missing()));
        }
        Game game = fit.game();
        Opening begun = begin(Header.of(found.get(), game.seed(), game.held()), game);
        return begun instanceof Opened opened
                ? new Opened(
                        opened.game(),
                        List.of(new Notice(Notice.Kind.WENT_ON, opened.game().file(), old.toString())))
                : begun;
    }

    private Opening begin(Header header, Game game) {
        List<Line.Decided> lines = new ArrayList<>();
        for (Choice choice : game.record()) {
            lines.add(new Line.Decided(lines.size() + 1, choice));
        }
        Journal journal = new Journal(header);
        journal.addAll(lines);
        try {
            Folders.make(folder);
            for (int number = 1; ; number++) {
                Path file = folder.resolve(SaveNames.of(header, number));
                Optional<SaveLock> lock = exists(file) ? Optional.empty() : SaveLock.take(file);
                if (lock.isPresent()) {
                    JournalFile journalFile = create(file, lock.get(), Pages.of(header, lines));
                    return new Opened(new SavedGame(file, lock.get(), journalFile, journal, game), List.of());
                }
            }
        } catch (IOException e) {
            return new Failed(SaveProblem.of(Kind.FOLDER, folder, Reasons.of(e)));
        }
    }

    /** Makes the file with its first lines; where that fails, gives the lock back. */
    private JournalFile create(Path file, SaveLock lock, Pages pages) throws IOException {
        boolean made = false;
        try {
            JournalFile journalFile = JournalFile.create(file, pages);
            Folders.force(folder);
            made = true;
            return journalFile;
        } finally {
            if (!made) {
                lock.close();
            }
        }
    }

    /** Whether there is anything of this name, be it a link to nowhere. */
    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
