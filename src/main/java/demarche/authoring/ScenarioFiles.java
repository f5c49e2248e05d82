package demarche.authoring;

import demarche.authoring.yaml.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Loads scenarios from files. */
public final class ScenarioFiles {

    private final ScenarioLoader loader;

    public ScenarioFiles(ScenarioLoader loader) {
        this.loader = loader;
    }

    /**
     * Loads the scenario in a file.
     *
     * @throws IOException if the file cannot be read
     */
    public Loading load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return load(file.toString(), in);
        }
    }

    /**
     * Loads what is in a file to see what is wrong with it: a scenario, or a translation of one that lies beside it.
     *
     * @throws IOException if the file cannot be read
     */
    public Loading check(Path file) throws IOException {
        Optional<Path> original = TranslationFiles.original(file).filter(Files::isRegularFile);
        return original.isPresent()
                ? loader.translation(file.toString(), bytes(file), bytes(original.get()))
                        .loading()
                : load(file);
    }

    /**
     * What is in a file; not all of it where that is more than any scenario has.
     *
     * @throws IOException if it cannot be read
     */
    public static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Decoder.LARGEST + 1);
        }
    }

    /**
     * Loads a scenario as a translation of it has it.
     *
     * @param name what diagnostics call it
     * @throws IOException if either cannot be read
     */
    Loading load(String name, InputStream in, InputStream translation) throws IOException {
        return loader.load(name, in.readNBytes(Decoder.LARGEST + 1), translation.readNBytes(Decoder.LARGEST + 1));
    }

    /**
     * Loads the scenario that a stream holds.
     *
     * @param name what diagnostics call it
     * @throws IOException if it cannot be read
     */
    public Loading load(String name, InputStream in) throws IOException {
        // One byte more than is allowed is enough to know that there are too many.
        return loader.load(name, in.readNBytes(Decoder.LARGEST + 1));
    }
}
