package demarche.cli;

import demarche.saves.SaveFolder;
import demarche.terminal.screen.Looks;
import demarche.terminal.screen.Navigation;
import demarche.terminal.screen.Play;
import demarche.terminal.screen.ScreenGame;
import demarche.terminal.view.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plays the first screens of the first scenario to nowhere: as like a real start as can be without a terminal. What it
 * loads is what the launcher puts into its archive of classes.
 */
final class Rehearsal {

    private Rehearsal() {}

    static void run(Library library) throws IOException {
        Path saves = Files.createTempDirectory("demarche");
        try {
            library.cards();
            library.offers().forEach(offer -> library.await(offer.key()));
            Play play = new Play(Phrases.english(), library, new SaveFolder(saves), () -> 1);
            ScreenGame.rehearse(new Navigation(Phrases.english(), play), new Looks(true, false));
        } finally {
            delete(saves);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> inside = Files.walk(folder)) {
            all = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
