package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The language of a scenario’s texts")
class TextLanguageTest {

    @ParameterizedTest(name = "{0} for who asks for {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ja      | en    | This scenario is in 日本語 only.
            en      | ja    | このシナリオの文章はEnglishのみです。
            en      | ko    | 이 시나리오에는 English 텍스트만 있습니다.
            ko      | zh-CN | 这个剧本只有한국어文本。
            zh-Hant | en    | This scenario is in 中文 only.
            ja      | ja    | -
            zh-Hant | zh-CN | -
            en-GB   | en    | -
            fr      | fr    | -
            en      | fr    | -
            """)
    void isSaidOnlyWhereItIsAnother(String texts, String asked, String said) throws IOException {
        String harbour = Files.readString(Path.of("src/test/resources/screens/harbour.yaml"))
                .replace("id: harbour", "id: harbour\nlanguage: " + texts);
        Phrases phrases = Phrases.in(Locale.forLanguageTag(asked));
        assertThat(TextLanguage.notice(Scenarios.of(harbour), phrases)).isEqualTo(said == null ? "" : said);
    }
}
