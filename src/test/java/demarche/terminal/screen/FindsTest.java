package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.terminal.view.Line;
import demarche.terminal.view.Role;
import demarche.terminal.view.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is found in a text")
class FindsTest {

    private static Finds finds(String words, String... lines) {
        return Finds.of(words, Stream.of(lines).map(Line::of).toList());
    }

    private static List<String> marked(Finds finds) {
        return finds.marked().stream()
                .flatMap(line -> line.spans().stream())
                .filter(span -> span.role() == Role.FOUND)
                .map(Span::text)
                .toList();
    }

    @Test
    void isEveryPlaceWhateverTheCapitals() {
        Finds finds = finds("tug", "A tug, a Tug.", "", "The tugs go out.");
        assertThat(finds.count()).isEqualTo(3);
        assertThat(marked(finds)).containsExactly("tug", "Tug", "tug");
        assertThat(List.of(finds.line(0), finds.line(1), finds.line(2))).containsExactly(0, 0, 2);
    }

    @Test
    void mayGoOnInTheNextLine() {
        Finds finds = finds("south korea", "    It binds South", "    Korea and Japan.");
        assertThat(finds.count()).isEqualTo(1);
        assertThat(finds.line(0)).isZero();
        assertThat(marked(finds)).contains("South").anyMatch(text -> text.endsWith("Korea"));
    }

    @Test
    void mayGoOnInTheNextLineWhereNoSpaceParts() {
        assertThat(finds("北京和东京", "外交部说，北京", "  和东京都同意。").count()).isEqualTo(1);
    }

    @Test
    void isNotWhatASignOfASearchWouldMean() {
        assertThat(finds("a.c", "abc a.c").count()).isEqualTo(1);
        assertThat(finds("(", "no bracket").count()).isZero();
        assertThat(finds("  ", "a b").count()).isZero();
    }

    @Test
    void isCountedRoundTheEnds() {
        Finds finds = finds("x", "x", "-", "x");
        assertThat(finds.next(1, true)).isZero();
        assertThat(finds.next(0, false)).isEqualTo(1);
        assertThat(finds.firstFrom(1)).isEqualTo(1);
        assertThat(finds.firstFrom(3)).isZero();
        assertThat(finds.lastBefore(2)).isZero();
        assertThat(finds.lastBefore(0)).isEqualTo(1);
    }
}
