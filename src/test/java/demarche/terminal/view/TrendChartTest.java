package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The chart of the trends")
class TrendChartTest {

    private static final Phrases PHRASES = Phrases.english();
    private static final TrendsView TRENDS = TrendsView.of(TwoFronts.until(5, "spring-shoal"), PHRASES);

    private static String drawn(TrendsChoice choice, int rows) {
        return String.join(
                "\n",
                TRENDS.lines(PHRASES, 76, rows, choice).stream().map(Line::text).toList());
    }

    @Test
    void drawsNoTwoLinesAlike() {
        Set<Object> strokes = new HashSet<>();
        List<Role> roles = new ArrayList<>();
        List<String> signs = new ArrayList<>();
        for (int place = 0; place < 16; place++) {
            Stroke stroke = Stroke.of(place);
            assertThat(strokes.add(List.of(stroke.role(), stroke.sign()))).isTrue();
            roles.add(stroke.role());
            signs.add(stroke.sign());
        }
        assertThat(roles.subList(0, 4)).doesNotHaveDuplicates();
        assertThat(signs.subList(0, 4)).doesNotHaveDuplicates();
    }

    @Test
    void signsWhatStaysDrawn() {
        TrendsChoice one = new TrendsChoice(2, new TreeSet<>(Set.of(0)), 1);
        assertThat(drawn(one, 20)).contains("  A─ ", "▸ C  ");
        assertThat(drawn(one.toggled(), 20)).contains("  A─ ", "▸ C╌ ");
        assertThat(drawn(one.toggled().toggled(), 20)).contains("▸ C  ");
    }

    @Test
    void namesWhatIsDrawnButOutOfTheListsSight() {
        int last = TRENDS.trends().size() - 1;
        TrendsChoice choice = new TrendsChoice(
                last, new TreeSet<>(IntStream.of(0, last).boxed().toList()), 1);
        String label = TRENDS.trends().get(0).row().label();
        assertThat(drawn(choice, 20)).contains("Also drawn: A─ " + label);
        assertThat(drawn(choice.withMeter(0), 20)).doesNotContain("Also drawn: A─");
    }
}
