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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Begins new saves in a folder. */
final class SaveBeginning {

    private final Path folder;

    SaveBeginning(Path folder) {
        this.folder = folder;
    }

    Opening begin(Header header, Scenario scenario) {
        return write(header, Game.begin(new Engine(scenario), header.seed(), header.held()), List.of());
    }

    Opening goOn(Path file, ScenarioFinder scenarios) {
        JournalReader.Result result = JournalReader.read(file);
        Reading reading = result.reading();
        if (reading == null) {
            return new Failed(result.failure());
        }
        Header.ScenarioStamp stamp = reading.journal().scenario();
        Optional<Scenario> found = scenarios.find(stamp.id(), stamp.fingerprint());
        if (found.isEmpty()) {
            return new Failed(SaveProblem.of(Kind.NO_SCENARIO, file, stamp.id()));
        }
        Header old = reading.journal().header();
        Fit fit = Fit.of(reading.journal(), found.get());
        List<Notice> notices = List.of(new Notice(Notice.Kind.WENT_ON, file, file.toString()));
        return write(Header.of(found.get(), old.seed(), old.held()), fit.game(), notices);
    }

    private Opening write(Header header, Game game, List<Notice> notices) {
        List<Line.Decided> lines = new ArrayList<>();
        for (Choice choice : game.record()) {
            lines.add(new Line.Decided(lines.size() + 1, choice));
        }
        Journal journal = new Journal(header);
        journal.addAll(lines);
        Pages pages = Pages.of(header, lines);
        try {
            Files.createDirectories(folder);
            for (int number = 1; ; number++) {
                Path file = folder.resolve(SaveNames.of(header, number));
                Optional<SaveLock> lock = Files.exists(file) ? Optional.empty() : SaveLock.take(file);
                if (lock.isPresent()) {
                    JournalFile journalFile = JournalFile.create(file);
                    journalFile.append(pages.bytes());
                    return new Opened(
                            new SavedGame(file, lock.get(), journalFile, journal, pages.hash(), game), notices);
                }
            }
        } catch (IOException e) {
            return new Failed(SaveProblem.of(Kind.FOLDER, folder, Reasons.of(e)));
        }
    }
}
