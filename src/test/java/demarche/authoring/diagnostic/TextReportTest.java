package demarche.authoring.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void underlinesThePlace() {
        assertThat(report("when: tensoin > 60", new Place(1, 7, 14))).isEqualTo("""
                        s.yaml:1:7: error DM310: There is no `tensoin`.
                          1 | when: tensoin > 60
                            |       ^^^^^^^
                            help: Did you mean `tension`?""");
    }

    @Test
    void countsTwoColumnsForEastAsianCharacters() {
        assertThat(underlined("釜山: 서울 x", new Place(1, 5, 7))).containsExactly("釜山: 서울 x", "      ^^^^");
    }

    @Test
    void countsNoneForMarksOnOtherCharacters() {
        assertThat(underlined("a\u0301bc x", new Place(1, 6, 7))).containsExactly("a\u0301bc x", "    ^");
    }

    @Test
    void countsOneCharacterOutsideTheBasicPlaneOnce() {
        assertThat(underlined("\uD842\uDFB7 x", new Place(1, 3, 4))).containsExactly("\uD842\uDFB7 x", "   ^");
    }

    @Test
    void showsTabsAsSpaces() {
        assertThat(underlined("a\tb: c", new Place(1, 3, 4))).containsExactly("a   b: c", "    ^");
    }

    @Test
    void showsNothingThatWouldMoveTheCursor() {
        assertThat(underlined("a\u001B[31mb\u202Ec", new Place(1, 7, 8)).get(0)).isEqualTo("a\uFFFD[31mb\uFFFDc");
    }

    @Test
    void showsOfALongLineThePartAroundThePlace() {
        List<String> excerpt = underlined("x".repeat(500) + "WRONG" + "x".repeat(500), new Place(1, 501, 506));
        assertThat(excerpt.get(0)).hasSizeLessThan(110).startsWith("…").endsWith("…");
        assertThat(excerpt.get(0)
                        .substring(excerpt.get(1).indexOf('^'), excerpt.get(1).lastIndexOf('^') + 1))
                .isEqualTo("WRONG");
    }

    @Test
    void pointsBehindTheEndOfALine() {
        assertThat(underlined("a: b", new Place(1, 5, 6))).containsExactly("a: b", "    ^");
    }

    @Test
    void usesColoursOnlyIfAsked() {
        Diagnostic diagnostic = diagnostic(new Place(1, 1, 2));
        assertThat(new TextReport(false).of(diagnostic, List.of("a"))).doesNotContain("\u001B");
        assertThat(new TextReport(true).of(diagnostic, List.of("a"))).contains("\u001B[1;31m");
    }

    private static List<String> underlined(String line, Place place) {
        List<String> lines = report(line, place).lines().toList();
        return List.of(lines.get(1).substring(6), lines.get(2).substring(6));
    }

    private static String report(String line, Place place) {
        return new TextReport(false).of(diagnostic(place), List.of(line));
    }

    private static Diagnostic diagnostic(Place place) {
        return new Diagnostic(
                "DM310", Severity.ERROR, "s.yaml", place, "There is no `tensoin`.", "Did you mean `tension`?");
    }
}
