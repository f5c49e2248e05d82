package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the interface")
class PhrasesTest {

    private static final Path FILE = Path.of("src/main/resources/demarche/terminal/phrases.properties");

    @Test
    void takeValues() {
        assertThat(Phrases.english().get("meter.of", 1234, 100)).isEqualTo("1234 of 100");
        assertThat(Phrases.english().get("decision.locked", "$1 {0}")).isEqualTo("Locked. $1 {0}");
        assertThat(Phrases.english().count("minutes", 1)).isEqualTo("about 1 minute");
        assertThat(Phrases.english().count("minutes", 40)).isEqualTo("about 40 minutes");
    }

    /** Keys that the code puts together at run time begin as some text in it does, up to a dot. */
    @Test
    void areAllUsed() throws IOException {
        String code = code();
        TreeSet<String> unused = new TreeSet<>(written().stringPropertyNames());
        unused.removeIf(key -> code.contains('"' + key + '"') || beginsInCode(key, code));
        assertThat(unused).isEmpty();
    }

    @Test
    void areAllThere() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        Matcher used = Pattern.compile("(?:get|count|heading|say|ask)\\(\\s*\"([a-z][a-z.-]*[a-z])\"")
                .matcher(code());
        while (used.find()) {
            missing.add(used.group(1));
        }
        Properties written = written();
        missing.removeIf(key -> written.containsKey(key) || written.containsKey(key + ".other"));
        assertThat(missing).isEmpty();
    }

    private static boolean beginsInCode(String key, String code) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (code.contains('"' + key.substring(0, dot + 1) + '"')
                    || code.contains('"' + key.substring(0, dot) + '"')) {
                return true;
            }
        }
        return false;
    }

    private static Properties written() throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(FILE)) {
            properties.load(in);
        }
        return properties;
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/demarche/terminal"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(PhrasesTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
