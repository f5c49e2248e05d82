package demarche.saves;

import demarche.engine.Choice;
import demarche.saves.SaveEntry.Status;
import demarche.scenario.Scenario;
import demarche.scenario.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists saves. Takes no lock and changes nothing. */
final class SaveList {

    private record Dated(Path file, Instant modified) {}

    private static final Comparator<Dated> NEWEST_FIRST =
            Comparator.comparing(Dated::modified).reversed().thenComparing(Dated::file);

    private final ScenarioFinder scenarios;

    SaveList(ScenarioFinder scenarios) {
        this.scenarios = scenarios;
    }

    Stream<SaveEntry> of(Path folder) {
        return files(folder).stream().sorted(NEWEST_FIRST).map(this::entry);
    }

    private static List<Dated> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SaveNames.ENDING))
                    .filter(Files::isRegularFile)
                    .map(file -> new Dated(file, modified(file)))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private SaveEntry entry(Dated file) {
        JournalReader.Result result = JournalReader.read(file.file());
        Reading reading = result.reading();
        if (reading == null) {
            return new SaveEntry(
                    file.file(), "", "", List.of(), "", "", Status.DAMAGED, 0, file.modified(), result.failure());
        }
        Header.ScenarioStamp stamp = reading.journal().scenario();
        return scenarios
                .find(stamp.id(), stamp.fingerprint())
                .map(scenario -> with(scenario, file, reading))
                .orElseGet(() -> without(file, reading));
    }

    private static SaveEntry with(Scenario scenario, Dated file, Reading reading) {
        Fit fit = Fit.of(reading.journal(), scenario);
        @Nullable
        SaveProblem problem = reading.damage() != null
                ? JournalReader.damage(file.file(), reading)
                : fit.problem(file.file()).orElse(null);
        Turn turn = fit.game().turn();
        List<String> seats = reading.journal().header().held().stream()
                .map(id -> scenario.actor(id).map(actor -> actor.name()).orElse(id))
                .toList();
        return new SaveEntry(
                file.file(),
                scenario.heading().id(),
                scenario.heading().title(),
                seats,
                turn.date(),
                turn.title(),
                problem != null ? Status.DAMAGED : fit.game().isOver() ? Status.OVER : Status.RUNNING,
                fit.taken(),
                file.modified(),
                problem);
    }

    private static SaveEntry without(Dated file, Reading reading) {
        Header header = reading.journal().header();
        List<Choice> choices = reading.journal().choices();
        @Nullable SaveProblem problem = reading.damage() == null ? null : JournalReader.damage(file.file(), reading);
        return new SaveEntry(
                file.file(),
                header.scenario().id(),
                header.title(),
                List.copyOf(header.held()),
                "",
                choices.isEmpty() ? "" : choices.get(choices.size() - 1).turn(),
                problem == null ? Status.UNKNOWN : Status.DAMAGED,
                choices.size(),
                file.modified(),
                problem);
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }
}
