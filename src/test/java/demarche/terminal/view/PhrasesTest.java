package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void chooseByNumberAsTheLanguageDoes() {
        assertThat(Phrases.in(Locale.JAPANESE).count("minutes", 1)).isEqualTo("約1分");
        assertThat(Phrases.in(Locale.KOREAN).count("minutes", 40)).isEqualTo("약 40분");
    }

    @Test
    void standInARowAsTheLanguageHasIt() {
        List<String> capitals = List.of("北京", "東京", "ソウル");
        assertThat(Phrases.in(Locale.JAPANESE).row(capitals)).isEqualTo("北京、東京、ソウル");
        assertThat(Phrases.english().row(List.of("Beijing", "Tokyo"))).isEqualTo("Beijing, Tokyo");
        assertThat(Phrases.english().row(List.of())).isEmpty();
    }

    @Test
    void areEnglishWhereThereAreNone() {
        assertThat(Phrases.in(Locale.FRENCH).language()).isEqualTo("en");
        assertThat(Phrases.in(Locale.FRENCH).get("hint.quit")).isEqualTo("quit");
        assertThat(Phrases.in(Locale.JAPAN).language()).isEqualTo("ja");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja | 3 June 2024     | 2024年6月3日
            zh | June 3, 2024    | 2024年6月3日
            ko | 3 june 2024     | 2024년 6월 3일
            ko | May 2024        | 2024년 5월
            ja | 1 April         | 4月1日
            ja | 2024-06-03      | 2024年6月3日
            en | 2024年6月3日    | 3 June 2024
            en | 2024년 6월      | June 2024
            en | June 3, 2024    | June 3, 2024
            ja | Monday          | Monday
            ja | May             | May
            ja | 32 June 2024    | 32 June 2024
            ja | 4–6 June 2024   | 4–6 June 2024
            zh | 第三天          | 第三天
            """)
    void tellADateInTheFormOfTheLanguage(String language, String written, String told) {
        assertThat(Phrases.in(Locale.forLanguageTag(language)).date(written)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja", "ko"})
    void areTheSameInEveryLanguage(String language) throws IOException {
        Properties english = written();
        Properties translated = written(language);
        TreeSet<String> expected = new TreeSet<>(english.stringPropertyNames());
        expected.removeIf(key -> key.endsWith(".one") && english.containsKey(key.replaceAll("one$", "other")));
        assertThat(translated.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
        for (String key : expected) {
            assertThat(translated.getProperty(key)).as(key).isNotBlank();
            assertThat(places(translated.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja", "ko"})
    void keepWhatIsTyped(String language) throws IOException {
        Properties translated = written(language);
        translated.forEach((key, words) -> {
            String name = key.toString();
            if (name.startsWith("plain.help.")) {
                assertThat(words.toString()).startsWith(name.substring("plain.help.".length()));
            }
        });
        Properties english = written();
        Matcher typed = Pattern.compile("“(help|log|meters|terms|about|forecast|quit|yes|no)\\b")
                .matcher("");
        for (String key : english.stringPropertyNames()) {
            typed.reset(english.getProperty(key));
            while (typed.find()) {
                assertThat(translated.getProperty(key)).as(key).contains(typed.group(1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja"})
    void haveTheMarksOfTheirScript(String language) throws IOException {
        assertThat(written(language).values())
                .noneMatch(words -> Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][,.:;?!()]")
                        .matcher(words.toString())
                        .find());
    }

    /** Which of them it is depends on the sound before, and that is not known. */
    @Test
    void followNoPlaceByAKoreanParticleThatDependsOnIt() throws IOException {
        assertThat(written("ko").values()).noneMatch(words -> Pattern.compile(
                        "\\{\\d}[”’)]?(을|를|이|가|은|는|과|와|으로|로|이나|나)(?![가-힣])|[을은이](\\(|\\)|/)")
                .matcher(words.toString())
                .find());
    }

    private static Set<String> places(String words) {
        return Pattern.compile("\\{.*?}")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
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

    private static Properties written(String language) throws IOException {
        return read(FILE.resolveSibling("phrases_" + language + ".properties"));
    }

    private static Properties written() throws IOException {
        return read(FILE);
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }

    /** The terminal's, and that of the commands, which say some of it. */
    private static String code() throws IOException {
        return code("terminal") + code("cli");
    }

    private static String code(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/demarche", folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(PhrasesTest::text)
                    // A command that knows no phrases gets something else by a key, such as a part of a JSON report.
                    .filter(text -> folder.equals("terminal") || text.contains("hrases"))
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
