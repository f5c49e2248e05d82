package demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds what the program must print, letter for letter. {@code mvn test -Ddemarche.golden.update=true} writes
 * all of them anew; the difference is then read like any other change.
 */
public final class GoldenFile {

    private final Path file;

    private GoldenFile(Path file) {
        this.file = file;
    }

    /** A file under {@code src/test/resources/golden}. */
    public static GoldenFile named(String name) {
        return at(Path.of("src/test/resources/golden").resolve(name));
    }

    /** A file anywhere in the project, such as a page that is made from other files. */
    public static GoldenFile at(Path file) {
        return new GoldenFile(file);
    }

    /** Fails unless the file holds exactly this text; writes it instead if told to. */
    public void mustBe(String text) {
        try {
            if (Boolean.getBoolean("demarche.golden.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            assertThat(file).exists();
            assertThat(text).as("%s; see GoldenFile for how to renew it", file).isEqualTo(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
