package demarche.cli;

import demarche.saves.Opening;
import demarche.saves.SaveEntry;
import demarche.saves.SaveFolder;
import demarche.saves.SaveProblem;
import demarche.saves.SavedGame;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.terminal.plain.Dialogue;
import demarche.terminal.plain.PlainGame;
import demarche.terminal.plain.PlainTitle;
import demarche.terminal.plain.PlainTitle.Pick;
import demarche.terminal.plain.TerminalEcho;
import demarche.terminal.screen.Offer;
import demarche.terminal.view.Phrases;
import demarche.terminal.view.TitleView;
import demarche.terminal.view.TitleView.ScenarioCard;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Plays in plain lines on the standard streams. */
final class PlainRun {

    private final Library library;
    private final SaveFolder folder;
    private final GameRun run;
    private final Phrases phrases;
    private final Dialogue dialogue;

    PlainRun(Library library, SaveFolder folder, GameRun run) {
        this.library = library;
        this.folder = folder;
        this.run = run;
        this.phrases = run.phrases();
        this.dialogue = new Dialogue(
                new InputStreamReader(System.in, StandardCharsets.UTF_8), System.out, phrases, new TerminalEcho());
    }

    /** Asks whether lines are liked better than screens. */
    boolean isPreferred() {
        return new PlainTitle(dialogue).isPreferred();
    }

    int title() throws IOException {
        library.cards();
        List<Scenario> scenarios = library.offers().stream()
                .map(offer -> library.await(offer.key()))
                .map(Offer::scenario)
                .flatMap(Optional::stream)
                .toList();
        List<SaveEntry> saves =
                folder.list(library).stream().filter(SaveEntry::isTouched).toList();
        TitleView title = TitleView.of(scenarios, saves, phrases);
        Optional<Pick> pick = new PlainTitle(dialogue).pick(title);
        if (pick.isEmpty()) {
            return ExitCode.FINE;
        }
        if (pick.get() instanceof PlainTitle.NewGame picked) {
            Scenario scenario = scenarios.get(picked.scenario());
            return begin(scenario, picked.seats());
        }
        int save = ((PlainTitle.Resume) pick.get()).save();
        return game(folder.open(saves.get(save).file(), library));
    }

    /** Begins with what has been read. */
    int start(Start start) throws IOException {
        if (start instanceof Start.Seats seats) {
            return seats(seats.scenario());
        }
        if (start instanceof Start.Game game) {
            if (game.opening() instanceof Opening.Opened opened
                    && opened.game().game().record().isEmpty()) {
                Scenario scenario = opened.game().game().scenario();
                new PlainTitle(dialogue).introduce(ScenarioCard.of(scenario, phrases));
            }
            return game(game.opening());
        }
        return start instanceof Start.Nothing nothing ? nothing.reason().getAsInt() : title();
    }

    private int seats(Scenario scenario) {
        ScenarioCard card = ScenarioCard.of(scenario, phrases);
        PlainTitle title = new PlainTitle(dialogue);
        title.introduce(card);
        Optional<List<String>> seats = title.seats(card);
        return seats.isEmpty() ? ExitCode.FINE : begin(scenario, seats.get());
    }

    private int begin(Scenario scenario, List<String> seatIds) {
        List<Seat> seats = scenario.seats().stream()
                .filter(seat -> seatIds.contains(seat.id()))
                .toList();
        return game(run.opened(scenario, seats));
    }

    /** Plays a game that was asked for; where it cannot be, says why. */
    private int game(Opening opening) {
        if (opening instanceof Opening.Opened opened) {
            return game(opened);
        }
        SaveProblem problem = ((Opening.Failed) opening).problem();
        boolean goesOn = problem.remainder().isPresent()
                && new PlainTitle(dialogue).agrees(phrases.saves().of(problem));
        return goesOn ? game(folder.goOn(problem.file(), library)) : run.failed((Opening.Failed) opening);
    }

    private int game(Opening.Opened opened) {
        try (SavedGame saved = opened.game()) {
            new PlainGame(opened, run.resumeCommand(saved), dialogue).play();
        }
        System.out.flush();
        return ExitCode.FINE;
    }
}
