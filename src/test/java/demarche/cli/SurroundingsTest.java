package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTest {

    private static Surroundings with(Map<String, String> environment) {
        return new Surroundings(new Properties(), environment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EMACSPEAK_DIR",
                "DTK_PROGRAM",
                "BRLAPI_HOST",
                "GNOME_ACCESSIBILITY",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"
            })
    void aScreenReaderIsLikelyWhereOneHasSetItsVariable(String variable) {
        assertThat(with(Map.of(variable, "1")).isReadAloud()).isTrue();
        assertThat(with(Map.of(variable, "0")).isReadAloud()).isFalse();
        assertThat(with(Map.of(variable, "1", "ACCESSIBLE", "0")).isReadAloud())
                .as("where it is known what is wanted")
                .isFalse();
    }

    @Test
    void plainLinesAreWantedWhereTheEnvironmentSaysSo() {
        assertThat(with(Map.of("ACCESSIBLE", "1")).isPlainWanted()).isTrue();
        assertThat(with(Map.of("ACCESSIBLE", "false")).isPlainWanted()).isFalse();
        assertThat(with(Map.of()).isPlainWanted()).isFalse();
        assertThat(with(Map.of()).isReadAloud()).isFalse();
    }
}
