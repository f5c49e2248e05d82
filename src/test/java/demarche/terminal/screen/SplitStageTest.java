package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Golden;
import demarche.terminal.view.Line;
import demarche.terminal.view.Phrases;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The player’s page and the author’s")
class SplitStageTest {

    private static final Size LARGE = new Size(140, 45);

    private static final Map<String, UnaryOperator<SplitTable>> WALKS = Map.of(
            "player", table -> table,
            "author", table -> table.press("PANE"),
            "broken", table -> table.press("PANE").save(SplitTable.broken()),
            "broken-behind", table -> table.save(SplitTable.broken()),
            "ruled", table -> table.press("PANE").order("set tension 70").order("set open yes"),
            "refused", table -> table.press("PANE").order("set tide 70"),
            "some", table -> table.press("PANE").order("conditions trust"),
            "keys", table -> table.press("PANE HELP"),
            "typing", table -> table.press("PANE ENTER j u m p"));

    @TempDir
    private Path saves;

    private SplitTable table() {
        return table("en");
    }

    private SplitTable table(String language) {
        Phrases phrases = language.equals("en") ? Phrases.english() : Phrases.in(Locale.forLanguageTag(language));
        return new SplitTable(phrases, saves, SplitTable.harbour());
    }

    static Stream<Arguments> screens() {
        return WALKS.keySet().stream().sorted().flatMap(walk -> Stream.of(Table.SMALL, Table.WIDE, LARGE)
                .map(size -> Arguments.of("en", walk, size)));
    }

    static Stream<Arguments> inOtherLanguages() {
        return Stream.of("author", "broken", "ruled", "keys").flatMap(walk -> Stream.of("ja", "zh", "ko")
                .flatMap(language -> Stream.of(Table.SMALL, LARGE).map(size -> Arguments.of(language, walk, size))));
    }

    @ParameterizedTest(name = "{0}/{1} {2}")
    @MethodSource({"screens", "inOtherLanguages"})
    void areAsTheyWere(String language, String walk, Size size) {
        SplitTable table =
                WALKS.getOrDefault(walk, same -> same).apply(table(language).at(size));
        Frame frame = table.frame();
        assertThat(frame.lines()).hasSize(size.rows());
        assertThat(frame.lines()).extracting(Line::width).allMatch(width -> width <= size.columns());
        Golden.check(
                "screens/watch/" + language + "-" + walk + "-" + size.columns() + "x" + size.rows() + ".txt",
                table.seen());
    }

    @Test
    void showANewTextWhereTheReaderIs() {
        SplitTable table = table().press("ENTER DOWN");
        assertThat(table.seen()).contains("▸ 2. Board it at dawn");
        table.save(SplitTable.good(SplitTable.harbour().replace("Hail it by radio", "Hail it by lamp")));
        assertThat(table.seen()).contains("Hail it by lamp", "What is done about the freighter?");
    }

    @Test
    void tellInTheFooterWhatIsWrongWhereTheAuthorsPageIsHidden() {
        SplitTable table = table().save(SplitTable.broken());
        assertThat(table.seen()).contains("1 error", "Line 41: There is no meter `trst`.");
        assertThat(table.press("ENTER").seen()).contains("1 error").doesNotContain("Line 41");
        table.save(SplitTable.good(SplitTable.harbour()));
        assertThat(table.seen()).doesNotContain("error").contains("The text was read again.");
    }

    @Test
    void showOnlyWhatIsWrongUntilThereIsAGame() {
        SplitTable table = new SplitTable(Phrases.english(), saves, SplitTable.broken()).at(LARGE);
        assertThat(table.seen()).contains("Line 41, column 27:").doesNotContain("│");
        table.press("PANE ENTER").save(SplitTable.good(SplitTable.harbour()));
        assertThat(table.seen()).contains("A ship without lights", "│");
    }

    @Test
    void areLeftWithoutAQuestionWhereThereIsNoGame() {
        SplitTable table = new SplitTable(Phrases.english(), saves, SplitTable.broken());
        assertThat(table.press("q").isFinished()).isTrue();
    }

    @Test
    void askBeforeTheyAreLeft() {
        SplitTable table = table().press("PANE q");
        assertThat(table.seen()).contains("Stop playing?").doesNotContain("The game is kept");
        assertThat(table.press("y").isFinished()).isTrue();
    }

    @Test
    void beginAgainAfterTheEnd() {
        SplitTable table =
                table().at(new Size(100, 40)).press("PANE").order("jump summer").press("PANE ENTER 2 ENTER ENTER");
        assertThat(table.press("ENTER").seen()).contains("The end: A shared harbour", "from the start");
        table.press("ENTER");
        assertThat(table.seen()).contains("A ship without lights", "Now at 1 April.");
        assertThat(table.workbench.saved().orElseThrow().game().record()).isEmpty();
    }

    @Test
    void goToWhereAnOrderLeads() {
        SplitTable table = table().at(LARGE).press("PANE").order("jump summer");
        assertThat(table.seen()).contains("The mole at night", "Now at 1 July.");
        table.order("jump 1");
        assertThat(table.seen()).contains("A ship without lights", "1 later decision is kept");
    }

    @Test
    void findAWordOnTheAuthorsPage() {
        SplitTable table = table().press("PANE / s h a r e d ENTER");
        assertThat(table.seen()).contains("✗ shared");
        assertThat(table.press("BACK BACK").seen()).contains("A ship without lights");
    }

    @Test
    void takeBackWhatIsTypedOfAnOrder() {
        SplitTable table = table().press("PANE ENTER j u ERASE x");
        assertThat(table.seen()).contains(": jx_");
        assertThat(table.press("BACK").seen()).doesNotContain(": jx_");
    }

    @Test
    void takeTheMouse() {
        SplitTable table = table();
        assertThat(table.click(72, 1).seen()).contains("What can be decided");
        assertThat(table.click(17, 23).seen()).contains("A ship without lights");
        table.at(LARGE).click(100, 10).press("ENTER");
        assertThat(table.seen()).contains(": _");
        assertThat(table.press("BACK").click(3, 44).seen()).contains("Hail it by radio");
    }

    @Test
    void areNotDrawnWhereThereIsNoRoom() {
        assertThat(table().at(new Size(50, 20)).seen()).contains("Demarche needs a window");
    }
}
