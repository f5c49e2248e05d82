package demarche.cli;

import demarche.authoring.Origin;
import demarche.authoring.ScenarioCard;
import demarche.authoring.ScenarioShelf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The scenarios where an author is likely to be: in the current folder, and in the folder `scenarios` within it. */
final class Nearby {

    private final ScenarioShelf shelf;
    private final Path current;

    /**
     * @param current the current folder; an empty path, so that files go by the names that can be typed there
     */
    Nearby(ScenarioShelf shelf, Path current) {
        this.shelf = shelf;
        this.current = current;
    }

    /** Those that are not among the ones given: neither the same file, nor a copy of it, byte for byte. */
    List<ScenarioCard> besides(List<ScenarioCard> others, Locale language) {
        List<ScenarioCard> found = new ArrayList<>();
        Set<Path> known = new HashSet<>();
        others.forEach(card -> known.add(file(card)));
        List<ScenarioCard> candidates = new ArrayList<>(in(current, language));
        candidates.addAll(in(current.resolve("scenarios"), language));
        for (ScenarioCard card : candidates) {
            boolean copied = others.stream().anyMatch(other -> other.id().equals(card.id()) && isSame(other, card));
            if (known.add(file(card)) && !copied) {
                found.add(card);
            }
        }
        return found;
    }

    private List<ScenarioCard> in(Path folder, Locale language) {
        try {
            return Files.isDirectory(folder) || folder.toString().isEmpty() ? shelf.among(folder, language) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** Where a card's file is, by whatever name it goes; a packed one is in no folder. */
    private static Path file(ScenarioCard card) {
        return card.origin() instanceof Origin.OnDisk disk
                ? disk.file().toAbsolutePath().normalize()
                : Path.of(card.origin().fileName());
    }

    private static boolean isSame(ScenarioCard one, ScenarioCard other) {
        try (InputStream left = one.origin().open();
                InputStream right = other.origin().open()) {
            return Arrays.equals(left.readAllBytes(), right.readAllBytes());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
