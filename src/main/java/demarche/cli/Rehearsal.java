package demarche.cli;

import demarche.saves.SaveFolder;
import demarche.saves.SavedGame;
import demarche.terminal.screen.Depth;
import demarche.terminal.screen.Looks;
import demarche.terminal.screen.Navigation;
import demarche.terminal.screen.Play;
import demarche.terminal.screen.ScreenGame;
import demarche.terminal.screen.Taste;
import demarche.terminal.screen.Theme;
import demarche.terminal.view.Phrases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Plays the first screens of the first scenario to nowhere: as like a real start as can be without a terminal. What it
 * loads is what the launcher puts into its archive of classes.
 */
final class Rehearsal {

    private Rehearsal() {}

    static void run(Library library) throws IOException {
        Main.commandLine().getUsageMessage();
        try (ScratchFolder scratch = ScratchFolder.make()) {
            Path saves = scratch.path();
            library.cards();
            library.offers().forEach(offer -> library.await(offer.key()));
            Phrases phrases = Phrases.english();
            Play play = new Play(phrases, library, new SaveFolder(saves), () -> 1);
            Taste taste = Taste.usual(new Looks(Theme.DARK, Depth.TRUE, false));
            Navigation beginning = new Navigation(phrases, play, taste);
            ScreenGame.rehearse(beginning);
            beginning.saved().ifPresent(SavedGame::close);
            play.glanceAtSaves();
            play.findSaves();
            Navigation resuming = Navigation.reading(phrases, play, taste, Optional.empty());
            resuming.title();
            new SaveFolder(saves).latest().ifPresent(save -> resuming.resume(save.file()));
            resuming.saved().ifPresent(SavedGame::close);
        }
    }
}
