package demarche.terminal.screen;

import demarche.saves.Opening;
import demarche.saves.SaveEntry;
import demarche.saves.SaveFolder;
import demarche.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be begun or gone on with: the scenarios on a shelf, and the saved games in a folder. */
final class Lobby {

    private final Shelf shelf;
    private final SaveFolder folder;
    private volatile List<SaveEntry> games = List.of();

    Lobby(Shelf shelf, SaveFolder folder) {
        this.shelf = shelf;
        this.folder = folder;
    }

    TitleScreen title() {
        return TitleScreen.of(shelf.offers(), games);
    }

    TitleScreen refreshed(TitleScreen title) {
        return title.with(shelf.offers(), games);
    }

    /** The saved games that were found, newest first. */
    List<SaveEntry> games() {
        return games;
    }

    /** Looks for saves, with the names that their scenarios give them, for which it waits. From any thread. */
    void findSaves() {
        games = touched(folder.list(shelf));
    }

    /** Looks for saves, with what is known of scenarios by now: nothing is waited for. From any thread. */
    void glanceAtSaves() {
        List<Scenario> known = shelf.offers().stream()
                .flatMap(offer -> offer.scenario().stream())
                .toList();
        games = touched(folder.list((id, fingerprint) -> known.stream()
                .filter(scenario -> scenario.heading().id().equals(id))
                .findFirst()));
    }

    private static List<SaveEntry> touched(List<SaveEntry> saves) {
        return saves.stream().filter(SaveEntry::isTouched).toList();
    }

    /** A scenario, after waiting until it has been read. */
    Offer await(Offer offer) {
        return shelf.await(offer.key());
    }

    Opening begin(Scenario scenario, long seed, Set<String> held) {
        return folder.begin(scenario, seed, held);
    }

    Opening open(Path file) {
        return folder.open(file, shelf);
    }

    /** Opens a save from what is good of it. */
    Opening goOn(Path file) {
        return folder.goOn(file, shelf);
    }

    /** Has scenarios and games named in another language, as far as there are translations to it. */
    void speak(Locale language) {
        shelf.speak(language);
        if (!games.isEmpty()) {
            findSaves();
        }
    }
}
