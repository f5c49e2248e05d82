package demarche.authoring;

import demarche.authoring.yaml.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scenarios at hand: those in a folder, and those that the program brings with it. */
public final class ScenarioShelf {

    /** Names the packed scenarios, one a line, since the content of a jar cannot be listed. A test keeps it true. */
    private static final String INDEX = Origin.Packed.FOLDER + "index.txt";

    private final ScenarioFiles files;
    private final CardReader cards = new CardReader();

    public ScenarioShelf(ScenarioFiles files) {
        this.files = files;
    }

    /**
     * The scenarios in a folder, by the names of their files; not those in folders within it.
     *
     * @throws IOException if there is no such folder, or it cannot be read
     */
    public List<ScenarioCard> in(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(ScenarioShelf::isScenario)
                    .sorted()
                    .map(file -> card(new Origin.OnDisk(file)))
                    .toList();
        }
    }

    /** The scenarios that the program brings with it, by the names of their files. */
    public List<ScenarioCard> packed() {
        try (InputStream in = ScenarioShelf.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its resource " + INDEX);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(name -> card(new Origin.Packed(name.strip())))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The program cannot read its resource " + INDEX, unreadable);
        }
    }

    /** The card of one scenario; if it cannot be read, the card says so. */
    public ScenarioCard card(Origin origin) {
        try (InputStream in = origin.open()) {
            return cards.read(origin, in.readNBytes(Decoder.LARGEST + 1));
        } catch (IOException failure) {
            return ScenarioCard.unreadable(origin, "The file cannot be read.");
        }
    }

    /**
     * Loads the scenario of a card.
     *
     * @throws IOException if the file cannot be read
     */
    public Loading load(Origin origin) throws IOException {
        try (InputStream in = origin.open()) {
            return files.load(origin.toString(), in);
        }
    }

    private static boolean isScenario(Path file) {
        String name = String.valueOf(file.getFileName());
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file);
    }
}
