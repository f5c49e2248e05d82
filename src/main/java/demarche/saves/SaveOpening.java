package demarche.saves;

import demarche.saves.Opening.Failed;
import demarche.saves.Opening.Opened;
import demarche.saves.SaveProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens a save to play on. Changes the file only once nothing else can fail: then it cuts an incomplete end. */
final class SaveOpening {

    private final Path file;
    private final SaveLock lock;
    private final List<Notice> notices = new ArrayList<>();

    private SaveOpening(Path file, SaveLock lock) {
        this.file = file;
        this.lock = lock;
    }

    static Opening open(Path file, ScenarioFinder scenarios) {
        if (!Files.exists(file)) {
            return failed(Kind.MISSING, file, "");
        }
        try {
            Optional<SaveLock> lock = SaveLock.take(file);
            return lock.isPresent() ? open(file, lock.get(), scenarios) : failed(Kind.IN_USE, file, "");
        } catch (IOException e) {
            return failed(Kind.READ_ONLY, file, Reasons.of(e));
        }
    }

    /** Gives the lock back unless the game is opened. */
    private static Opening open(Path file, SaveLock lock, ScenarioFinder scenarios) throws IOException {
        boolean opened = false;
        try {
            Opening opening = new SaveOpening(file, lock).open(scenarios);
            opened = opening instanceof Opened;
            return opening;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private Opening open(ScenarioFinder scenarios) throws IOException {
        Fitting fitting = Fitting.of(file, scenarios);
        Reading reading = fitting.reading();
        Fit fit = fitting.fit();
        return reading == null || fit == null ? new Failed(fitting.failure()) : play(reading, fit);
    }

    private Opening play(Reading reading, Fit fit) throws IOException {
        Journal journal = reading.journal();
        String fingerprint = fit.game().scenario().heading().fingerprint();
        if (!journal.scenario().fingerprint().equals(fingerprint)) {
            notices.add(new Notice(Notice.Kind.SCENARIO_CHANGED, file, ""));
        }
        fit.moved().forEach(moved -> notices.add(new Notice(Notice.Kind.DECISION_MOVED, file, moved)));
        if (reading.torn()) {
            Path kept = TornEnd.keep(file, reading.good());
            notices.add(new Notice(Notice.Kind.CUT, file, kept.toString()));
        }
        return new Opened(new SavedGame(file, lock, JournalFile.mend(file, reading), journal, fit.game()), notices);
    }

    private static Opening failed(Kind kind, Path file, String detail) {
        return new Failed(SaveProblem.of(kind, file, detail));
    }
}
