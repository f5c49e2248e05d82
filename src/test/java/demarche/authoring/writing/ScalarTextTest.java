package demarche.authoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

@DisplayName("A text as a scalar")
class ScalarTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "It’s “quoted” – and plain",
                "with: colon",
                "ends with:",
                "a # comment",
                "#1",
                "- dash",
                "true",
                "null",
                "~",
                "12",
                "1.5",
                "012",
                "",
                " space before",
                "space after ",
                "comma, here",
                "[list]",
                "{map}",
                "say \"so\"",
                "back\\slash",
                "two\nlines",
                "tab\there",
                "bell\u0007",
                "line\u2028separator",
                "東京、北京",
                "tension >= 60 and not crew-home",
                "! bang",
                "&anchor",
                "*alias",
                "%percent",
                "@at",
                "'single'",
                "?",
                "x: {y}"
            })
    void readsBackAsItIs(String text) {
        Load load = new Load(LoadSettings.builder().build());
        String written = ScalarText.of(text);
        assertThat(load.loadFromString("key: " + written)).isEqualTo(Map.of("key", text));
        assertThat(load.loadFromString("{key: " + written + "}")).isEqualTo(Map.of("key", text));
        assertThat(written.getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) '\n');
    }

    @Test
    void isPlainWhereThatIsSafe() {
        assertThat(ScalarText.of("First night")).isEqualTo("First night");
        assertThat(ScalarText.of("crew-home >= 5")).isEqualTo("crew-home >= 5");
        assertThat(ScalarText.of("true")).isEqualTo("\"true\"");
    }
}
