package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.saves.Opening;
import demarche.saves.SaveFolder;
import demarche.scenario.Scenario;
import demarche.terminal.view.Phrases;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Coming into a game and leaving it")
class LeavingTest {

    private static final Scenario HARBOUR = Table.fixture("harbour");

    @TempDir
    private Path saves;

    private Table table;

    @BeforeEach
    void sitDown() {
        table = new Table(saves, HARBOUR);
    }

    @Test
    void escapeLeavesASearchBeforeItAsksToStop() {
        table.press("ENTER ENTER / l a m p ENTER");
        assertThat(table.seen()).contains("/lamp").contains("Esc leave the search");
        table.press("BACK");
        assertThat(table.seen()).doesNotContain("/lamp").doesNotContain("Stop playing?");
        table.press("BACK");
        assertThat(table.seen()).contains("Stop playing?");
    }

    @Test
    void escapeLeavesASearchInTheLogBeforeTheLog() {
        table.press("ENTER ENTER l / s h i p ENTER BACK");
        assertThat(table.seen()).doesNotContain("/ship").contains("The story so far");
        assertThat(table.press("BACK").seen()).doesNotContain("The story so far");
    }

    @Test
    void whereNobodyPlaysTheProgramIsLeftAndNoGame() {
        assertThat(table.press("q").seen()).contains("Leave Demarche?").doesNotContain("Stop playing?");
    }

    @Test
    void theSavesAskToLeaveTheProgramAndNoGame() {
        table.press("ENTER ENTER ENTER 2 ENTER ENTER");
        table = new Table(saves, HARBOUR).press("END ENTER");
        assertThat(table.seen()).contains("Saved games");
        assertThat(table.press("q").seen()).contains("Leave Demarche?").doesNotContain("resume");
    }

    @Test
    void helpOpenedFromTheTitleAfterAGameShowsNoGame() {
        table.press("ENTER ENTER ENTER 2 ENTER ENTER");
        assertThat(table.press("?").seen()).contains("The Harbour · Beijing");
        table.navigation.title();
        for (String key : new String[] {"?", ":", "o"}) {
            table.press(key);
            assertThat(table.seen()).doesNotContain("The Harbour · Beijing").doesNotContain("seed 7");
            table.press("BACK");
        }
    }

    @Test
    void helpListsTheKeysOfTheTerminal() {
        assertThat(table.at(Table.WIDE).press("ENTER ENTER ?").seen())
                .containsPattern("Ctrl-C +stop at once; nothing is lost")
                .containsPattern("Ctrl-Z +to the shell for a while");
    }

    @Test
    void helpSaysThatAGameIsSavedOnlyWhereThereIsOne() {
        assertThat(table.press("?").seen()).containsPattern("q +stop *\n").doesNotContain("the game is saved");
        assertThat(table.press("BACK ENTER ENTER ?").seen()).doesNotContain("the game is saved");
        assertThat(table.press("BACK ENTER 1 ENTER ENTER ?").seen()).contains("stop; the game is saved");
        SplitTable watched = new SplitTable(Phrases.english(), saves, SplitTable.harbour()).at(new Size(80, 30));
        assertThat(watched.press("?").seen()).contains("Keys").doesNotContain("the game is saved");
    }

    @Test
    void whoComesIntoAGameDirectlyIsToldWhatItIsAbout() {
        table.navigation.enter(begun("beijing"));
        assertThat(table.seen()).contains(HARBOUR.heading().summary(), "A ship without lights");
        assertThat(table.press("ENTER b").seen())
                .doesNotContain(HARBOUR.heading().summary());
    }

    @Test
    void severalWhoComeIntoAGameDirectlyAreToldToo() {
        table.navigation.enter(begun("beijing", "tokyo"));
        assertThat(table.seen()).contains(HARBOUR.heading().summary(), "Hand over to Beijing");
    }

    @Test
    void whoComesIntoAGameDirectlyIsToldInWhichLanguageItIs() {
        table = new Table(Phrases.in(Locale.KOREAN), saves, HARBOUR);
        table.navigation.enter(begun("beijing"));
        assertThat(table.seen()).contains("텍스트만 있습니다");
        assertThat(table.press("ENTER b").seen()).doesNotContain("텍스트만 있습니다");
    }

    @Test
    void whoComesThroughTheSeatsHasReadItThere() {
        assertThat(table.press("ENTER").seen()).contains(HARBOUR.heading().summary());
        assertThat(table.press("ENTER").seen())
                .contains("A ship without lights")
                .doesNotContain(HARBOUR.heading().summary());
    }

    private Opening.Opened begun(String... seats) {
        return (Opening.Opened) new SaveFolder(saves).begin(HARBOUR, 7, Set.of(seats));
    }
}
