package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.scenario.Scenario;
import demarche.terminal.view.Line;
import demarche.terminal.view.LogView;
import demarche.terminal.view.Phrases;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The story beside the meters")
class RecordPanelTest {

    private static final Scenario TWO_FRONTS = Table.read(Path.of("scenarios/two-fronts.yaml"));
    private static final String FIRST = "ENTER ENTER END ENTER 2 ENTER ENTER";

    @TempDir
    private Path saves;

    private static List<String> fitting(int rows) {
        LogView log = new LogView(IntStream.range(0, 9)
                .mapToObj(place -> new LogView.Turn(place, "Day", "Title", List.of(), List.of(), List.of()))
                .toList());
        return RecordPanel.lines(log, Phrases.english(), 40, rows).stream()
                .map(Line::text)
                .map(String::strip)
                .toList();
    }

    @Test
    void tellsTheLastTurnsForWhichThereIsRoom() {
        assertThat(fitting(5)).containsExactly("The story so far", "", "8. Day · Title", "", "9. Day · Title");
        assertThat(fitting(6)).isEqualTo(fitting(5));
        assertThat(fitting(100)).contains("1. Day · Title");
    }

    @Test
    void tellsTheLastTurnEvenWhereItIsTooLong() {
        assertThat(fitting(1)).containsExactly("The story so far", "", "9. Day · Title");
    }

    @Test
    void isThereOnlyWhereThereIsRoomAndNotTwice() {
        Table table = new Table(saves, TWO_FRONTS).press(FIRST);
        assertThat(table.at(new Size(169, 50)).seen()).doesNotContain("The story so far");
        assertThat(table.at(new Size(170, 50)).seen()).contains("The story so far");
        assertThat(table.press("l").seen()).containsOnlyOnce("The story so far");
    }

    @Test
    void leavesTheTextAsWideAsItReadsWell() {
        Table table = new Table(saves, TWO_FRONTS).press(FIRST).at(Table.HUGE);
        assertThat(table.navigation.viewport().columns()).isEqualTo(72);
        assertThat(table.frame().lines())
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(200));
    }

    @Test
    void marksNoMeterWhereItIsClicked() {
        Table table = new Table(saves, TWO_FRONTS).press(FIRST).at(Table.HUGE);
        String before = table.seen();
        assertThat(table.click("Tokyo: Share missile warning with Seoul, second by second")
                        .seen())
                .isEqualTo(before);
        table.navigation.take(new Input.Click(130, 5));
        assertThat(table.seen()).isEqualTo(before);
        table.navigation.take(new Input.Click(90, 5));
        assertThat(table.seen()).isNotEqualTo(before);
    }
}
