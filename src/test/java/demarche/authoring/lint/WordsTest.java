package demarche.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words are counted, and which ids are alike. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'One’s own well-known boat.', 4",
        "'On 27 May 2024 – again', 5",
        "'中国的渔船', 3",
        "'서울의 배', 2",
    })
    void countsWhatIsRead(String text, int words) {
        assertThat(WordCount.of(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "call-in, callin, true",
        "Sea-line, sea_line, true",
        "standing, stending, true",
        "beijing-tokyo, beijing-tokyo-2, false",
        "round-1, round-2, false",
        "a-stays, b-stays, false",
        "tow, tew, false",
        "troops-go, troops-gone, false",
    })
    void takesIdsForAlikeThatOneWouldMixUp(String one, String other, boolean alike) {
        assertThat(IdAdvice.areAlike(one, other)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            it's                 | it’s
            "Go," he said.       | “Go,” he said.
            wait...              | wait…
            a -- b               | a – b
            ("so")               | (“so”)
            5' by 6"             | 5' by 6"
            a--b                 | a--b
            """)
    void writesTheSignsOfABook(String typed, String printed) {
        assertThat(Typography.mended(typed)).isEqualTo(printed);
        assertThat(Typography.mended(printed)).isEqualTo(printed);
    }
}
