package demarche.saves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is said of saves")
class SaveWordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/demarche/saves");
    private static final Path FILE = Path.of("a.jsonl");

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve("phrases" + language + ".properties"))) {
            words.load(in);
        }
        return words;
    }

    private static Set<String> places(String words) {
        return Pattern.compile("\\{.*?}")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_zh", "_ja", "_ko"})
    void isSaidInEveryLanguage(String language) throws IOException {
        Properties english = words("");
        Properties translated = words(language);
        assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(translated.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void isKnownInItsDetailsByTheWordsOfTheCode() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/demarche/saves"))) {
            for (Path file : files.toList()) {
                code.append(Files.readString(file));
            }
        }
        words("").forEach((key, words) -> {
            if (key.toString().startsWith("detail.")) {
                assertThat(code).contains("\"" + words + "\"");
            }
        });
    }

    @Test
    void isThereForEveryKind() {
        for (String tag : List.of("en", "zh", "ja", "ko")) {
            SaveWords words = SaveWords.in(Locale.forLanguageTag(tag));
            for (SaveProblem.Kind kind : SaveProblem.Kind.values()) {
                assertThat(words.of(SaveProblem.of(kind, FILE, "d"))).contains("a.jsonl");
            }
            for (Notice.Kind kind : Notice.Kind.values()) {
                assertThat(words.of(new Notice(kind, FILE, "d"))).isNotBlank();
            }
        }
    }

    @Test
    void isInTheLanguageDetailsAndAll() {
        SaveProblem problem = new SaveProblem(
                SaveProblem.Kind.DAMAGED, FILE, 3, "it is not JSON", null, new SaveProblem.Remainder(2, "may"));
        assertThat(SaveWords.in(Locale.JAPANESE).of(problem))
                .isEqualTo("a.jsonlの3行目が壊れています：JSONではありません。" + "それより前の2つの決定は有効です。そこから新しいファイルで続けられます。このファイルはそのまま残ります。");
        assertThat(problem.message())
                .isEqualTo("a.jsonl is damaged at line 3: it is not JSON. The 2 decisions before it are good;"
                        + " the game can go on from there in a new file, and this one stays as it is.");
    }
}
