package demarche.cli;

import demarche.saves.Opening;
import demarche.saves.SaveFolder;
import demarche.saves.SavedGame;
import demarche.scenario.Scenario;
import demarche.terminal.plain.Dialogue;
import demarche.terminal.plain.Inbox;
import demarche.terminal.plain.PlainWorkbench;
import demarche.terminal.plain.TerminalEcho;
import demarche.terminal.screen.Navigation;
import demarche.terminal.screen.Play;
import demarche.terminal.screen.ScreenGame;
import demarche.terminal.screen.SplitStage;
import demarche.terminal.screen.Taste;
import demarche.terminal.view.Phrases;
import demarche.terminal.workbench.Manuscript;
import demarche.terminal.workbench.Workbench;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import picocli.CommandLine;

/** Plays a scenario while it is written, on what the program was started in. */
final class WatchRun {

    /** After so many times more would gain little. */
    private static final int WARM = 4;

    private final Surroundings surroundings;
    private final GameOptions options;
    private final Path file;
    private final Phrases phrases;
    private final ManuscriptReader reader;
    private final PrintWriter out;

    WatchRun(Surroundings surroundings, GameOptions options, Path file, CommandLine command) {
        Locale language = options.language.of(surroundings);
        this.surroundings = surroundings;
        this.options = options;
        this.file = file;
        this.phrases = Phrases.in(language);
        this.reader = new ManuscriptReader(file, language, phrases);
        this.out = command.getOut();
    }

    ManuscriptReader reader() {
        return reader;
    }

    /**
     * Plays.
     *
     * @param first the text as it was read first
     * @param folder where the game is saved
     * @param begin begins a game over the first text that can be played
     * @param kept whether it is kept among the player's
     */
    int play(Manuscript first, SaveFolder folder, BiFunction<SaveFolder, Scenario, Opening> begin, boolean kept)
            throws IOException {
        Workbench workbench = new Workbench(phrases, file.toString(), kept, scenario -> begin.apply(folder, scenario));
        workbench.hand(first);
        if (!options.plain && surroundings.canDraw()) {
            drawn(workbench, folder);
        } else {
            plainly(workbench);
        }
        workbench.saved().ifPresent(saved -> leave(saved, kept));
        return workbench.saved().isPresent() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private void plainly(Workbench workbench) throws IOException {
        Inbox inbox = new Inbox(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Dialogue dialogue = new Dialogue(inbox, System.out, phrases, new TerminalEcho());
        FileWatch watch = watch(workbench, inbox::news);
        try {
            new PlainWorkbench(workbench, dialogue).play();
        } finally {
            watch.close();
        }
        System.out.flush();
    }

    private void drawn(Workbench workbench, SaveFolder folder) throws IOException {
        SettingsFile settings = SettingsFile.of(surroundings.environment(), surroundings.properties());
        SettingsFile.Reading read = settings.read();
        Taste taste = GameRun.taste(surroundings, options, settings, read);
        Play play = Play.at(workbench, phrases, folder);
        Navigation player = Navigation.reading(phrases, play, taste, Optional.of(file.toString()));
        player.greet(read.trouble());
        ScreenGame screens = new ScreenGame(new SplitStage(workbench, player));
        FileWatch watch = watch(workbench, screens::refresh);
        try {
            screens.play(this::warmUp);
        } finally {
            watch.close();
        }
    }

    /**
     * Reads the text a few times for nothing, once there is nothing else to do: what reads it has then been compiled,
     * and an author who saves for the first time does not wait for that.
     */
    private void warmUp() {
        Thread warming = new Thread(() -> IntStream.range(0, WARM).forEach(time -> reader.read()), "warming up");
        warming.setDaemon(true);
        warming.start();
    }

    /** Hands each new text to the workbench, and tells of it. */
    private FileWatch watch(Workbench workbench, Runnable news) throws IOException {
        return FileWatch.begin(file, reader.translations(), () -> {
            workbench.hand(reader.read());
            news.run();
        });
    }

    private void leave(SavedGame saved, boolean kept) {
        saved.close();
        if (kept) {
            out.println(phrases.get("saves.kept", saved.file()));
            out.flush();
        }
    }
}
