package demarche.cli;

import demarche.saves.Opening;
import demarche.saves.SaveFolder;
import demarche.saves.SaveProblem;
import demarche.saves.SavedGame;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.terminal.screen.Looks;
import demarche.terminal.screen.Navigation;
import demarche.terminal.screen.Play;
import demarche.terminal.screen.ScreenGame;
import demarche.terminal.view.Phrases;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import picocli.CommandLine;

/** Plays on what the program was started in, with screens or in plain lines, and says what came of it. */
final class GameRun {

    /** Few enough to be read out to a class, many enough that two games are hardly ever alike. */
    private static final int SEEDS = 1_000_000;

    private final Surroundings surroundings;
    private final GameOptions options;
    private final Library library;
    private final LongSupplier seeds;
    private final SaveFolder folder;
    private final PrintWriter out;
    private final Replies replies;

    GameRun(Surroundings surroundings, GameOptions options, Library library, LongSupplier seeds, CommandLine command) {
        this.surroundings = surroundings;
        this.options = options;
        this.library = library;
        this.seeds = seeds;
        this.folder = options.saves.folder();
        this.out = command.getOut();
        this.replies = Replies.of(command);
    }

    static LongSupplier randomSeeds() {
        SplittableRandom random = new SplittableRandom();
        return () -> random.nextInt(SEEDS);
    }

    SaveFolder folder() {
        return folder;
    }

    private boolean draws() {
        return !options.plain && surroundings.canDraw();
    }

    /** Plays from the title on. */
    int title() throws IOException {
        return draws() ? screens(navigation -> {}) : plainly().title();
    }

    /** Plays a scenario, once a seat has been taken. */
    int scenario(Scenario scenario) throws IOException {
        return draws()
                ? screens(navigation -> navigation.seats(scenario))
                : plainly().scenario(scenario);
    }

    /** Plays a scenario from a seat. */
    int begin(Scenario scenario, Seat seat) throws IOException {
        return opening(opened(scenario, seat));
    }

    Opening opened(Scenario scenario, Seat seat) {
        return folder.begin(scenario, seeds.getAsLong(), Set.of(seat.id()));
    }

    /** Plays a game that was asked for; where it cannot be, says why. */
    int opening(Opening opening) throws IOException {
        if (opening instanceof Opening.Opened opened) {
            return draws()
                    ? screens(navigation -> navigation.enter(opened))
                    : plainly().game(opened);
        }
        SaveProblem problem = ((Opening.Failed) opening).problem();
        if (draws() && problem.remainder().isPresent()) {
            return screens(navigation -> navigation.resume(problem.file()));
        }
        replies.complain(problem.message());
        return ExitCode.of(problem);
    }

    private PlainRun plainly() {
        return new PlainRun(library, folder, this);
    }

    /** The screens, once they have been brought to where the command says. */
    private int screens(Consumer<Navigation> start) throws IOException {
        Phrases phrases = Phrases.english();
        Navigation navigation = new Navigation(phrases, new Play(phrases, library, folder, seeds));
        start.accept(navigation);
        Looks looks = new Looks(surroundings.wantsColours(), surroundings.isAsciiOnly());
        ScreenGame screens = new ScreenGame(navigation, looks);
        library.onChange(screens::refresh);
        screens.play(library::readInBackground);
        navigation.saved().ifPresent(this::leave);
        return ExitCode.FINE;
    }

    private void leave(SavedGame saved) {
        saved.close();
        out.println("The game is kept in " + saved.file() + ".");
        if (!saved.game().isOver()) {
            out.println("To play on: " + resumeCommand(saved));
        }
        out.flush();
    }

    /** What goes on with a game later. */
    String resumeCommand(SavedGame saved) {
        boolean found = folder.path().equals(surroundings.saves());
        String where = found ? "" : " --saves " + folder.path();
        String scenario = library.fileOf(saved.game().scenario().heading().id())
                .map(file -> " --scenario " + file)
                .orElse("");
        return "demarche resume " + saved.file().getFileName() + where + scenario;
    }
}
