package demarche.authoring;

import demarche.authoring.yaml.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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
