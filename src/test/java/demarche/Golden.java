package demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares text with a file that a person has read and found right. {@code -Ddemarche.golden.update=true} writes the
 * files anew; the review is then the diff.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("demarche.golden.update");

    private Golden() {}

    /**
     * Fails where a text is not what the file says.
     *
     * @param file its path under {@code src/test/resources/golden}
     */
    public static void check(String file, String text) {
        Path path = FOLDER.resolve(file);
        String ended = text.endsWith("\n") ? text : text + "\n";
        try {
            if (UPDATE) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, ended);
            }
            String expected = Files.exists(path)
                    ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n")
                    : "";
            assertThat(ended)
                    .as("%s; if the new text is right, run with -Ddemarche.golden.update=true", path)
                    .isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
