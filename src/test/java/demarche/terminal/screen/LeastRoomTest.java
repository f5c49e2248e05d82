package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.scenario.Scenario;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The smallest terminal that is enough")
class LeastRoomTest {

    private static final Scenario TWO_FRONTS = Table.read(Path.of("scenarios/two-fronts.yaml"));
    private static final Scenario FIRST_BRIEFING = Table.read(Path.of("scenarios/first-briefing.yaml"));

    @TempDir
    private Path saves;

    private Table table() {
        return new Table(saves, FIRST_BRIEFING, TWO_FRONTS, Table.fixture("harbour")).at(Table.LEAST);
    }

    @Test
    void showsAllThatIsSaidOfAScenario() {
        assertThat(table().press("2").seen()).contains("▸ 2. Two Fronts", "Seats: Beijing, Tokyo, Seoul");
    }

    @Test
    void showsWhereTheLatestGameStands() {
        table().press("2 ENTER ENTER END ENTER 2 ENTER ENTER");
        String title = table().press("HOME").seen();
        assertThat(title).contains("▸ c", "…");
        assertThat(title.replaceAll("\\s+", " ")).contains("16 January 2024: One Korea no more");
    }

    @Test
    void keepsAMeterAndItsBandOnOneLine() {
        assertThat(table().press("2 ENTER ENTER m END").seen()).containsPattern("Beijing’s isolation +40 +█+░+ +\\S+");
    }

    @Test
    void showsTheWholeSampleBesideTheLastSetting() {
        assertThat(table().press("o").seen()).doesNotContain("what matters less");
        assertThat(table().press("o END").seen()).contains("Language", "what matters less");
    }
}
