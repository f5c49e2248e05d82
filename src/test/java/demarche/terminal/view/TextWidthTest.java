package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TerminalTextUtils;
import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The width of a text")
class TextWidthTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                0
            Beijing,           7
            Kyiv’s “line” —,   15
            北京,              4
            東京・ソウル,      12
            서울과 평양,       11
            Ａ１,              4
            カﾅ,               3
            「海」、,          8
            ▁▃█░→•…·,          8
            𠮷野家,            6
            """)
    void isCountedInColumns(String text, int columns) {
        assertThat(TextWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @ValueSource(strings = {"communiqué", "Pyŏngyang", "ガ行", "한국"})
    void isTheSameHoweverMarksAreWritten(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(TextWidth.of(apart)).isEqualTo(TextWidth.of(text));
    }

    @Test
    void ofAMarkThatJoinsNothingIsNone() {
        assertThat(TextWidth.of("q\u0301")).isEqualTo(1);
        assertThat(TextWidth.of("\u200b")).isZero();
    }

    /** Otherwise columns would not line up on the screen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "北京警惕地注视着东北亚联盟的变化。",
                "日本は、米国・韓国との「同盟」を強める。ケース１〜３",
                "한국과 일본은 워싱턴과 더 가까워졌다.",
                "（％）！？：；",
                "Putin – Kim: “treaty” … [F05] ▸ ██░░ −3"
            })
    void agreesWithTheScreens(String text) {
        assertThat(TextWidth.of(text)).isEqualTo(TerminalTextUtils.getColumnWidth(text));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Tension at sea, 14, Tension at sea
            Tension at sea, 13, Tension at s…
            Tension at sea,  9, Tension…
            朝鮮半島の緊張, 14, 朝鮮半島の緊張
            朝鮮半島の緊張, 13, 朝鮮半島の緊…
            朝鮮半島の緊張, 12, 朝鮮半島の…
            Tension,         1, …
            Tension,         0, ''
            """)
    void canBeCutTo(String text, int columns, String cut) {
        assertThat(TextWidth.truncated(text, columns)).isEqualTo(cut);
    }

    @Test
    void canBePaddedTo() {
        assertThat(TextWidth.padded("北京", 6)).isEqualTo("北京  ");
        assertThat(TextWidth.padded("Seoul", 3)).isEqualTo("Se…");
        assertThat(TextWidth.padded("北京", 4)).isEqualTo("北京");
        assertThat(TextWidth.padded("平壌府", 4)).isEqualTo("平… ");
        assertThat(TextWidth.paddedLeft("62", 5)).isEqualTo("   62");
    }
}
