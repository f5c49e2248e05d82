package demarche.editor;

import demarche.authoring.TranslationFiles;
import demarche.authoring.translation.TranslationReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A scenario and its translations, which lie beside each other: what stands in the editor counts, and what is not open
 * there is read from the disk.
 *
 * @param open the text of a file as it stands in the editor, if it is open there
 */
record FilesBeside(Function<Path, Optional<String>> open) {

    /** The file that an editor names, where it is one on this machine. */
    static Optional<Path> path(String uri) {
        try {
            return Optional.of(Path.of(URI.create(uri)));
        } catch (RuntimeException notOnDisk) {
            return Optional.empty();
        }
    }

    /** Whether a text is that of a translation, by its mark. */
    static boolean isTranslation(String text) {
        return text.lines().anyMatch(line -> line.startsWith(TranslationReader.MARK + ":"));
    }

    /** The translations of a scenario; none where its folder cannot be read. */
    static Collection<Path> translations(Path scenario) {
        try {
            return TranslationFiles.of(scenario).values();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The text of the scenario that a file translates; empty where there is none. */
    String original(Path translation) {
        return TranslationFiles.original(translation).flatMap(this::text).orElse("");
    }

    /** The text of a file, if it is open or can be read. */
    Optional<String> text(Path file) {
        return open.apply(file).or(() -> onDisk(file));
    }

    private static Optional<String> onDisk(Path file) {
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
