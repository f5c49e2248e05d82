package demarche.saves;

import demarche.engine.Choice;
import demarche.engine.Forecast;
import demarche.engine.Game;
import demarche.engine.Taking;
import demarche.saves.Recording.Reason;
import demarche.saves.SaveProblem.Kind;
import demarche.scenario.Analysts;
import demarche.scenario.Undo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A game whose every decision is on disk before it counts. As long as it is open no other can open its file.
 *
 * <p>If a decision cannot be written down, the game stands as before and so does the file; the same decision can be tried
 * again. May be used, and closed, by several threads.
 */
public final class SavedGame implements AutoCloseable {

    private final Path file;
    private final SaveLock lock;
    private final JournalFile journalFile;
    private final Journal journal;
    private Game game;
    private boolean closed;

    SavedGame(Path file, SaveLock lock, JournalFile journalFile, Journal journal, Game game) {
        this.file = file;
        this.lock = lock;
        this.journalFile = journalFile;
        this.journal = journal;
        this.game = game;
    }

    /** The game as it stands; what it holds is on disk. */
    public synchronized Game game() {
        return game;
    }

    public Path file() {
        return file;
    }

    /** Takes an option, given by its id, for whichever held seat is asked for it. */
    public synchronized Recording choose(String optionId) {
        Taking taking = game.choose(optionId);
        if (taking instanceof Taking.Refused refused) {
            return Recording.Refused.because(refused.reason());
        }
        Game next = ((Taking.Taken) taking).game();
        Choice choice = next.record().get(next.record().size() - 1);
        return record(next, number -> new Line.Decided(number, choice));
    }

    /** Takes back everything decided in the last turn in which a held seat decided something. */
    public synchronized Recording undo() {
        if (game.scenario().heading().undo() == Undo.NONE) {
            return Recording.Refused.because(Reason.UNDO_NOT_PERMITTED);
        }
        Optional<Game> undone = game.undone();
        if (undone.isEmpty()) {
            return Recording.Refused.because(Reason.NOTHING_TO_UNDO);
        }
        Game earlier = undone.get();
        int to = journal.numberOf(earlier.record().size());
        return record(
                earlier,
                number -> new Line.Undone(number, to, earlier.turn().id().name()));
    }

    /** Writes down what a player expects; it counts until the turn is taken back. */
    public synchronized Recording forecast(Forecast forecast) {
        if (forecast.percent() < 0 || forecast.percent() > 100 || !isAsked(forecast.seat())) {
            return Recording.Refused.because(Reason.FORECAST);
        }
        return note(new Note.Forecasted(forecast));
    }

    /** What was written down, in order; of several on the same thing in one turn the last. */
    public synchronized List<Forecast> forecasts() {
        return journal.notes().forecasts();
    }

    /**
     * Asks leave to hear the analysts before the decision that a seat stands before. Where that is counted, it is on
     * disk before it is granted. To hear them again before the same decision costs nothing.
     */
    public synchronized Recording consult(String seat) {
        Analysts analysts = game.scenario().heading().analysts();
        if (!analysts.canBeAsked() || !isAsked(seat)) {
            return Recording.Refused.because(Reason.ANALYSTS_NOT_PERMITTED);
        }
        if (!analysts.isCounted() || journal.notes().isConsulted(seat)) {
            return new Recording.Recorded(game);
        }
        if (consultationsLeft(seat) <= 0) {
            return Recording.Refused.because(Reason.ANALYSTS_NO_MORE);
        }
        return note(new Note.Consulted(game.turn().id().name(), seat));
    }

    /** Before how many more decisions a seat may ask the analysts. */
    public synchronized int consultationsLeft(String seat) {
        return game.scenario().heading().analysts().most() - journal.notes().consultations(seat);
    }

    /** Whether asking the analysts now would be counted. */
    public synchronized boolean isConsultingCounted(String seat) {
        return game.scenario().heading().analysts().isCounted()
                && !journal.notes().isConsulted(seat);
    }

    private boolean isAsked(String seat) {
        return !game.questionsTo(seat).isEmpty();
    }

    private Recording note(Note note) {
        Header.ScenarioStamp stamp = Header.ScenarioStamp.of(game.scenario());
        return write(game, List.of(new Line.Noted(journal.next(), stamp, note)));
    }

    /**
     * Goes on as another game with the same seats and seed: over another text of its scenario, or with other decisions.
     * Those that both have in common stay in the file as they are; the others are taken back there and the new ones
     * written. Whether the scenario lets a player take turns back is not asked.
     *
     * <p>Of what is ruled by hand nothing is written: a file that is to be opened again must not hold such a game.
     */
    public synchronized Recording become(Game other) {
        List<Choice> before = journal.choices();
        List<Choice> after = other.record();
        int common = 0;
        while (common < Math.min(before.size(), after.size())
                && before.get(common).equals(after.get(common))) {
            common++;
        }
        List<Line> lines = new ArrayList<>();
        Header.ScenarioStamp stamp = Header.ScenarioStamp.of(other.scenario());
        if (!stamp.equals(journal.scenario())) {
            lines.add(new Line.ScenarioChanged(journal.next(), stamp));
        }
        if (common < before.size()) {
            int to = journal.numberOf(common);
            lines.add(new Line.Undone(
                    journal.next() + lines.size(), to, other.turn().id().name()));
        }
        for (Choice choice : after.subList(common, after.size())) {
            lines.add(new Line.Decided(journal.next() + lines.size(), choice));
        }
        if (lines.isEmpty()) {
            game = other;
            return new Recording.Recorded(game);
        }
        return write(other, lines);
    }

    /** What a line says, once it is known which number it has. */
    private interface Numbered {
        Line line(int number);
    }

    private Recording record(Game next, Numbered what) {
        List<Line> lines = new ArrayList<>();
        Header.ScenarioStamp stamp = Header.ScenarioStamp.of(game.scenario());
        if (!stamp.equals(journal.scenario())) {
            lines.add(new Line.ScenarioChanged(journal.next(), stamp));
        }
        lines.add(what.line(journal.next() + lines.size()));
        return write(next, lines);
    }

    private Recording write(Game next, List<Line> lines) {
        if (closed) {
            return new Recording.NotRecorded(SaveProblem.of(Kind.CLOSED, file, ""));
        }
        Optional<SaveProblem> problem = journalFile.append(Pages.of(journalFile.hash(), lines));
        if (problem.isPresent()) {
            return new Recording.NotRecorded(problem.get());
        }
        journal.addAll(lines);
        game = next;
        return new Recording.Recorded(game);
    }

    /** Lets others open the file; the game can be looked at still. Does nothing the second time. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            lock.close();
        }
    }
}
