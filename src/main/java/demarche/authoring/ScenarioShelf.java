package demarche.authoring;

import demarche.authoring.yaml.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The scenarios at hand: those in a folder, and those that the program brings with it. */
public final class ScenarioShelf {

    /** Names the packed scenarios, one a line, since the content of a jar cannot be listed. A test keeps it true. */
    private static final String INDEX = Origin.Packed.FOLDER + "index.txt";

    /** With this key a scenario says what it is. Files of other programs end in .yaml too. */
    private static final Pattern CLAIM = Pattern.compile("^demarche *:", Pattern.MULTILINE);

    /** So far, in bytes, a file is searched for it. */
    private static final int HEAD = 8192;

    /** Of more files in a folder that is for anything, the rest are not looked at. */
    private static final int MOST = 200;

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
        return in(folder, Locale.ROOT);
    }

    /** The same in a language, as far as there are translations to it. */
    public List<ScenarioCard> in(Path folder, Locale language) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(ScenarioShelf::isScenario)
                    .sorted()
                    .map(file -> card(new Origin.OnDisk(file), language))
                    .toList();
        }
    }

    /**
     * Those in a folder that is not for scenarios alone: of its files, such as say themselves that they are scenarios.
     *
     * @throws IOException if there is no such folder, or it cannot be read
     */
    public List<ScenarioCard> among(Path folder, Locale language) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(ScenarioShelf::isScenario)
                    .sorted()
                    .limit(MOST)
                    .filter(ScenarioShelf::saysSo)
                    .map(file -> card(new Origin.OnDisk(file), language))
                    .toList();
        }
    }

    private static boolean saysSo(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return CLAIM.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8))
                    .find();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The scenarios that the program brings with it, by the names of their files. */
    public List<ScenarioCard> packed() {
        return packed(Locale.ROOT);
    }

    /** The same in a language, as far as there are translations to it. */
    public List<ScenarioCard> packed(Locale language) {
        try (InputStream in = ScenarioShelf.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its resource " + INDEX);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(name -> card(new Origin.Packed(name.strip()), language))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The program cannot read its resource " + INDEX, unreadable);
        }
    }

    /** The card of one scenario in a language, as far as there is a translation to it. */
    public ScenarioCard card(Origin origin, Locale language) {
        for (String tag : TranslationFiles.tags(language)) {
            try (InputStream in = origin.open();
                    InputStream translation = origin.translation(tag).open()) {
                return cards.read(
                        origin, in.readNBytes(Decoder.LARGEST + 1), translation.readNBytes(Decoder.LARGEST + 1));
            } catch (IOException absent) {
                // Then the next will do, or the original.
            }
        }
        return card(origin);
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

    /**
     * Loads the scenario of a card in a language, as far as there is a translation to it beside it.
     *
     * @throws IOException if the file cannot be read
     */
    public Loading load(Origin origin, Locale language) throws IOException {
        for (String tag : TranslationFiles.tags(language)) {
            try (InputStream in = origin.open();
                    InputStream translation = origin.translation(tag).open()) {
                return files.load(origin.toString(), in, translation);
            } catch (IOException absent) {
                // Then the next will do, or the original.
            }
        }
        return load(origin);
    }

    private static boolean isScenario(Path file) {
        String name = String.valueOf(file.getFileName());
        return (name.endsWith(".yaml") || name.endsWith(".yml"))
                && Files.isRegularFile(file)
                && TranslationFiles.original(file).isEmpty();
    }
}
