package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.terminal.view.Phrases;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@DisplayName("The language of a command")
class LanguageOptionTest {

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
}
