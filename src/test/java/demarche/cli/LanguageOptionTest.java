package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.terminal.screen.Depth;
import demarche.terminal.screen.Looks;
import demarche.terminal.screen.Preference;
import demarche.terminal.screen.Settings;
import demarche.terminal.screen.Theme;
import demarche.terminal.view.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@DisplayName("The language of a command")
class LanguageOptionTest {

    @TempDir
    private Path folder;

    private static Surroundings in(String variables) {
        Map<String, String> environment = new HashMap<>();
        for (String variable : variables.split(" ", -1)) {
            String[] parts = variable.split("=", 2);
            environment.put(parts[0], parts[1]);
        }
        return new Surroundings(new Properties(), environment);
    }

    private static LanguageOption given(String... arguments) {
        LanguageOption option = new LanguageOption();
        new CommandLine(CommandLine.Model.CommandSpec.create()
                        .addMixin("lang", CommandLine.Model.CommandSpec.forAnnotatedObject(option)))
                .parseArgs(arguments);
        return option;
    }

    @ParameterizedTest
    @CsvSource({
        "LANG=ja_JP.UTF-8, ja",
        "LANG=zh_CN.utf8, zh",
        "LANG=ko_KR.UTF-8 LC_MESSAGES=ja_JP.UTF-8, ja",
        "LANG=ko_KR.UTF-8 LC_ALL=en_US.UTF-8, en",
        "LANG=fr_FR.UTF-8, en",
        "LANG=C.UTF-8, en",
        "LANG=POSIX, en",
        "LANG=ja_JP.eucJP, en",
        "LANG=en_GB.UTF-8 DEMARCHE_LANG=ko, ko",
        "DEMARCHE_LANG=ja LC_ALL=C, ja",
        "DEMARCHE_LANG=%%% LANG=ja_JP.UTF-8, en",
    })
    void isThatOfTheSurroundings(String variables, String language) {
        assertThat(Phrases.in(given().of(in(variables))).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"ja, ja", "zh-CN, zh", "ko_KR, ko", "EN, en", "fr, en"})
    void isTheOneThatIsGiven(String written, String language) {
        Surroundings chinese = in("LANG=zh_CN.UTF-8");
        assertThat(Phrases.in(given("--lang", written).of(chinese)).language()).isEqualTo(language);
    }

    @Test
    void isRefusedWhereItIsNone() {
        assertThatThrownBy(() -> given("--lang", "12"))
                .hasMessageContaining("12 is not a language. Give one such as en, zh, ja or ko");
        assertThatThrownBy(() -> given("--lang", "日本語")).hasMessageContaining("is not a language");
    }

    @Test
    void thatIsAskedForIsTrustedToBeReadable() {
        assertThat(given("--lang", "ja").isAsciiOnly(in("LANG=C"))).isFalse();
        assertThat(given().isAsciiOnly(in("DEMARCHE_LANG=ja LANG=C"))).isFalse();
        assertThat(given().isAsciiOnly(in("LANG=C"))).isTrue();
        assertThat(given("--lang", "en").isAsciiOnly(in("LANG=C"))).isTrue();
        assertThat(given().isAsciiOnly(in("LANG=ja_JP.UTF-8"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "LANG=ja_JP.UTF-8, '', ko",
        "LANG=C, '', ko",
        "LANG=ja_JP.UTF-8 DEMARCHE_LANG=zh, '', zh",
        "LANG=ja_JP.UTF-8 DEMARCHE_LANG=zh, en, en",
    })
    void isElseTheOneThatIsSet(String variables, String option, String language) throws IOException {
        Path settings = Files.writeString(folder.resolve("settings"), "theme = pink\nlanguage = ko\n");
        Surroundings surroundings = in(variables + " " + SettingsFile.VARIABLE + "=" + settings);
        LanguageOption given = option.isEmpty() ? given() : given("--lang", option);
        assertThat(given.of(surroundings).getLanguage()).isEqualTo(language);
        assertThat(settings).hasContent("theme = pink\nlanguage = ko\n");
    }

    @Test
    void thatIsSetIsTrustedToBeReadable() throws IOException {
        Path settings = Files.writeString(folder.resolve("settings"), "language = ko\n");
        assertThat(given().isAsciiOnly(in("LANG=C " + SettingsFile.VARIABLE + "=" + settings)))
                .isFalse();
        Looks ascii = new Looks(Theme.DARK, Depth.TRUE, true);
        assertThat(Settings.USUAL.with(Preference.LANGUAGE, "ko").looks(ascii).ascii())
                .isFalse();
        assertThat(Settings.USUAL.with(Preference.LANGUAGE, "en").looks(ascii).ascii())
                .isTrue();
    }

    @Test
    void thatIsGivenIsShownAmongTheSettings() {
        Settings korean = Settings.USUAL.with(Preference.LANGUAGE, "ko");
        assertThat(given("--lang", "zh-CN").over(korean).language()).contains(Locale.forLanguageTag("zh"));
        assertThat(given("--lang", "fr").over(korean)).isEqualTo(korean);
        assertThat(given().over(korean)).isEqualTo(korean);
    }
}
