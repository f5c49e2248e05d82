package demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is asked of the source text itself: short files, and nothing left for later. */
class SourceRulesTest {
    private static final int LONGEST = 400;
    private static final int COMFORTABLE = 250;

    /** Built from parts, so that a search for the two words does not find this test. */
    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

    private record Source(Path file, List<String> lines) {
        @Override
        public String toString() {
            return file + " (" + lines.size() + " lines)";
        }
    }

    private static final List<Source> SOURCES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                SOURCES.add(new Source(file, Files.readAllLines(file)));
            }
        }
        assertThat(SOURCES).isNotEmpty();
    }

    @Test
    void noFileIsLong() {
        assertThat(SOURCES).allSatisfy(source -> assertThat(source.lines()).hasSizeLessThanOrEqualTo(LONGEST));
    }

    @Test
    void nineFilesInTenAreComfortable() {
        List<Source> uncomfortable = SOURCES.stream()
                .filter(source -> source.lines().size() >= COMFORTABLE)
                .toList();
        assertThat(uncomfortable).hasSizeLessThanOrEqualTo(SOURCES.size() / 10);
    }

    @Test
    void nothingIsLeftForLater() {
        List<String> left = SOURCES.stream()
                .flatMap(source -> source.lines().stream()
                        .filter(line -> LEFT_FOR_LATER.matcher(line).find())
                        .map(line -> source.file() + ": " + line.strip()))
                .toList();
        assertThat(left).isEmpty();
    }
}
