package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A canvas")
class CanvasTest {

    private static List<String> seen(Canvas canvas) {
        return canvas.lines().stream().map(Line::text).toList();
    }

    @Test
    void putsTwoDotsBesideEachOtherAndFourBelow() {
        Canvas canvas = new Canvas(3, 2);
        canvas.dot(0, 0, Role.PLAIN);
        canvas.dot(3, 3, Role.PLAIN);
        canvas.line(4, 4, 5, 7, 1, 1, Role.PLAIN);
        assertThat(seen(canvas)).containsExactly("⠁⢀ ", "  ⢣");
    }

    @Test
    void leavesOutWhatFallsOutside() {
        Canvas canvas = new Canvas(4, 1);
        canvas.line(-10, -10, 20, 20, 1, 1, Role.PLAIN);
        canvas.text(2, 0, "long", Role.PLAIN);
        canvas.text(-1, 0, "ab", Role.PLAIN);
        canvas.text(0, 3, "below", Role.PLAIN);
        assertThat(seen(canvas)).containsExactly("b⢄lo");
    }

    @Test
    void cutsAWideCharacterThatIsWrittenOver() {
        Canvas canvas = new Canvas(6, 1);
        canvas.text(0, 0, "東京", Role.PLAIN);
        canvas.text(1, 0, "x", Role.PLAIN);
        canvas.text(5, 0, "海", Role.PLAIN);
        assertThat(seen(canvas)).containsExactly(" x京  ");
        assertThat(canvas.lines().get(0).width()).isEqualTo(6);
    }

    @Test
    void keepsMarksWithTheirLetters() {
        Canvas canvas = new Canvas(3, 1);
        canvas.text(0, 0, "x̂y", Role.PLAIN);
        assertThat(seen(canvas)).containsExactly("x̂y ");
    }

    @Test
    void showsTheGroundOnlyWhereNothingElseIs() {
        Canvas canvas = new Canvas(3, 1);
        canvas.text(0, 0, "a", Role.PLAIN);
        for (int column = 0; column < 3; column++) {
            canvas.ground(column, 0, '.');
        }
        canvas.dot(4, 0, Role.BAR);
        assertThat(seen(canvas)).containsExactly("a.⠁");
        assertThat(canvas.lines().get(0).spans())
                .extracting(Span::role)
                .containsExactly(Role.PLAIN, Role.TRACK, Role.BAR);
    }

    @Test
    void roundsEvenlyOnBothSidesOfALine() {
        for (int step = 0; step <= 10; step++) {
            assertThat(Canvas.between(0, 7, step, 10) + Canvas.between(7, 0, 10 - step, 10))
                    .isBetween(0, 14);
            assertThat(Canvas.between(3, 9, step, 10)).isEqualTo((int) Math.floor(3 + 0.6 * step + 0.5));
        }
    }
}
