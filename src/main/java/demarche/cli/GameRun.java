package demarche.cli;

import demarche.saves.Opening;
import demarche.saves.SaveFolder;
import demarche.saves.SavedGame;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import demarche.terminal.screen.Looks;
import demarche.terminal.screen.Navigation;
import demarche.terminal.screen.Play;
import demarche.terminal.screen.ScreenGame;
import demarche.terminal.screen.Taste;
import demarche.terminal.view.Phrases;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
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
    private final Phrases phrases;
    private final SettingsFile settings;

    GameRun(Surroundings surroundings, GameOptions options, Library library, LongSupplier seeds, CommandLine command) {
        this.surroundings = surroundings;
        this.options = options;
        this.library = library;
        this.seeds = seeds;
        this.folder = options.saves.folder(surroundings);
        this.out = command.getOut();
        this.replies = Replies.of(command);
        this.phrases = Phrases.in(options.language.of(surroundings));
        this.settings = SettingsFile.of(surroundings.environment(), surroundings.properties());
    }

    static LongSupplier randomSeeds() {
        SplittableRandom random = new SplittableRandom();
        return () -> random.nextInt(SEEDS);
    }

    SaveFolder folder() {
        return folder;
    }

    /** Loads what draws while the command line is understood, where both ends of the program are a terminal. */
    static void warmUp() {
        Surroundings surroundings = Surroundings.ofProcess();
        if (surroundings.isKnownToDraw()) {
            Looks looks = surroundings.looks(surroundings.isAsciiOnly());
            inBackground(() -> ScreenGame.warmUp(Phrases.in(surroundings.language()), looks));
        }
    }

    Phrases phrases() {
        return phrases;
    }

    private boolean draws() {
        return !options.plain
                && !surroundings.isPlainWanted()
                && surroundings.canDraw()
                && !(surroundings.isReadAloud() && plainly().isPreferred());
    }

    /** Plays from the title on. */
    int title() throws IOException {
        return draws()
                ? screens((play, taste) -> new Navigation(phrases, play, taste), Start.TITLE)
                : plainly().title();
    }

    /**
     * Plays what is read first.
     *
     * @param scenario what the scenario is called that is read; empty where it is a save
     */
    int play(Optional<String> scenario, Start.Reading reading) throws IOException {
        return draws()
                ? screens((play, taste) -> Navigation.reading(phrases, play, taste, scenario), reading)
                : plainly().start(reading.read());
    }

    /** Begins a game in which these seats are held. */
    Opening opened(Scenario scenario, Collection<Seat> seats) {
        return folder.begin(
                scenario, seeds.getAsLong(), seats.stream().map(Seat::id).collect(Collectors.toSet()));
    }

    /** Says why a save could not be opened. */
    int failed(Opening.Failed failed) {
        replies.complain(phrases.saves().of(failed.problem()));
        return ExitCode.of(failed.problem());
    }

    private PlainRun plainly() {
        return new PlainRun(library, folder, this);
    }

    /** The screens: first those that need nothing read, then where the command says. */
    private int screens(BiFunction<Play, Taste, Navigation> first, Start.Reading reading) throws IOException {
        Play play = new Play(phrases, library, folder, seeds);
        SettingsFile.Reading read = settings.read();
        Taste taste = taste(surroundings, options, settings, read);
        Navigation navigation = first.apply(play, taste);
        navigation.greet(read.trouble());
        ScreenGame screens = new ScreenGame(navigation);
        library.onChange(screens::refresh);
        List<IntSupplier> refusal = new ArrayList<>();
        screens.play(() -> {
            enter(reading.read(), navigation).ifPresent(refusal::add);
            inBackground(() -> {
                library.cards();
                play.glanceAtSaves();
                screens.refresh();
                library.readAll();
                play.findSaves();
                screens.refresh();
            });
        });
        navigation.saved().ifPresent(this::leave);
        return refusal.isEmpty() ? ExitCode.FINE : refusal.get(0).getAsInt();
    }

    /** What the player has set before, and sets now. */
    static Taste taste(
            Surroundings surroundings, GameOptions options, SettingsFile settings, SettingsFile.Reading read) {
        Looks suggested = surroundings.looks(options.language.isAsciiOnly(surroundings));
        return new Taste(
                suggested,
                surroundings.languageUnset(),
                options.language.over(options.look.over(read.settings())),
                settings::keep);
    }

    /** Shows what is begun with; where it is nothing, ends, and hands back what remains to be said. */
    private Optional<IntSupplier> enter(Start start, Navigation navigation) {
        if (start instanceof Start.Seats seats) {
            navigation.title();
            navigation.seats(seats.scenario());
        } else if (start instanceof Start.Game game) {
            return enter(game.opening(), navigation);
        } else if (start instanceof Start.Nothing nothing) {
            navigation.stop();
            return Optional.of(nothing.reason());
        }
        return Optional.empty();
    }

    private Optional<IntSupplier> enter(Opening opening, Navigation navigation) {
        if (opening instanceof Opening.Opened opened) {
            navigation.enter(opened);
            return Optional.empty();
        }
        Opening.Failed failed = (Opening.Failed) opening;
        if (failed.problem().remainder().isPresent()) {
            navigation.title();
            navigation.resume(failed.problem().file());
            return Optional.empty();
        }
        navigation.stop();
        return Optional.of(() -> failed(failed));
    }

    private static void inBackground(Runnable task) {
        Thread thread = new Thread(task, "scenarios and saves");
        thread.setDaemon(true);
        thread.start();
    }

    private void leave(SavedGame saved) {
        saved.close();
        if (saved.game().record().isEmpty()) {
            // Nobody goes on with it but by its name.
            return;
        }
        out.println(phrases.get("saves.kept", saved.file()));
        if (!saved.game().isOver()) {
            out.println(phrases.get("saves.play-on", resumeCommand(saved)));
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
