package demarche.saves;

import demarche.saves.Opening.Failed;
import demarche.saves.Opening.Opened;
import demarche.saves.SaveProblem.Kind;
import demarche.saves.SaveProblem.Remainder;
import demarche.scenario.Scenario;
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
            if (lock.isEmpty()) {
                return failed(Kind.IN_USE, file, "");
            }
            Opening opening = new SaveOpening(file, lock.get()).open(scenarios);
            if (opening instanceof Failed) {
                lock.get().close();
            }
            return opening;
        } catch (IOException e) {
            return failed(Kind.READ_ONLY, file, Reasons.of(e));
        }
    }

    private Opening open(ScenarioFinder scenarios) throws IOException {
        JournalReader.Result result = JournalReader.read(file);
        Reading reading = result.reading();
        if (reading == null) {
            return new Failed(result.failure());
        }
        if (reading.damage() != null) {
            return new Failed(JournalReader.damage(file, reading));
        }
        Header.ScenarioStamp stamp = reading.journal().scenario();
        Optional<Scenario> found = scenarios.find(stamp.id(), stamp.fingerprint());
        if (found.isEmpty()) {
            return failed(Kind.NO_SCENARIO, file, stamp.id());
        }
        return play(reading, found.get());
    }

    private Opening play(Reading reading, Scenario scenario) throws IOException {
        Journal journal = reading.journal();
        for (String seat : journal.header().held()) {
            if (scenario.seat(seat).isEmpty()) {
                return failed(Kind.NO_SEAT, file, seat);
            }
        }
        Fit fit = Fit.of(journal, scenario);
        if (fit.misfit() != null) {
            return new Failed(misfit(file, fit));
        }
        if (!journal.scenario().fingerprint().equals(scenario.heading().fingerprint())) {
            notices.add(new Notice(Notice.Kind.SCENARIO_CHANGED, file, ""));
        }
        fit.moved().forEach(moved -> notices.add(new Notice(Notice.Kind.DECISION_MOVED, file, moved)));
        JournalFile journalFile = mended(reading);
        return new Opened(new SavedGame(file, lock, journalFile, journal, reading.hash(), fit.game()), notices);
    }

    static SaveProblem misfit(Path file, Fit fit) {
        Remainder good = new Remainder(fit.taken(), fit.game().turn().id().name());
        return new SaveProblem(Kind.MISFIT, file, 0, "", fit.misfit(), good);
    }

    /** The file, ending with a whole line. */
    private JournalFile mended(Reading reading) throws IOException {
        if (reading.torn()) {
            notices.add(new Notice(
                    Notice.Kind.CUT, file, TornEnd.keep(file, reading.good()).toString()));
        }
        JournalFile journalFile = JournalFile.open(file, reading.good());
        if (reading.torn()) {
            journalFile.cut(reading.good());
        }
        if (reading.lineEndMissing()) {
            journalFile.append(new byte[] {'\n'});
        }
        return journalFile;
    }

    private static Opening failed(Kind kind, Path file, String detail) {
        return new Failed(SaveProblem.of(kind, file, detail));
    }
}
