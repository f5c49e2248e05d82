package demarche.saves;

import demarche.saves.SaveProblem.Kind;
import demarche.scenario.Scenario;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A save read, and played over its scenario to its end; or why it cannot be. Takes no lock and changes nothing.
 *
 * @param reading what stands in the file, or null
 * @param fit the game that it makes, or null
 * @param problem why there is no such game, or null
 */
record Fitting(
        @Nullable Reading reading,
        @Nullable Fit fit,
        @Nullable SaveProblem problem) {

    static Fitting of(Path file, ScenarioFinder scenarios) {
        JournalReader.Result result = JournalReader.read(file);
        Reading reading = result.reading();
        if (reading == null) {
            return failed(result.failure());
        }
        if (reading.damage() != null) {
            return failed(JournalReader.damage(file, reading));
        }
        Header.ScenarioStamp stamp = reading.journal().scenario();
        Optional<Scenario> found = scenarios.find(stamp.id(), stamp.fingerprint());
        if (found.isEmpty()) {
            return failed(SaveProblem.of(Kind.NO_SCENARIO, file, stamp.id()));
        }
        Fit fit = Fit.of(reading.journal(), found.get());
        return fit.problem(file).map(Fitting::failed).orElseGet(() -> new Fitting(reading, fit, null));
    }

    private static Fitting failed(SaveProblem problem) {
        return new Fitting(null, null, problem);
    }

    /** Why there is no game. */
    SaveProblem failure() {
        return Objects.requireNonNull(problem);
    }
}
