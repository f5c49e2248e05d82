package demarche.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Golden;
import demarche.scenario.Scenario;
import demarche.terminal.view.Phrases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a player sets, and what comes of it. */
class TasteTest {

    private static final Scenario HARBOUR = Table.fixture("harbour");

    @TempDir
    private Path saves;

    private final List<String> kept = new ArrayList<>();
    private String trouble = "";

    private Table table(Settings settings) {
        Taste taste = new Taste(Table.LOOKS, Locale.ROOT, settings, (preference, value) -> {
            kept.add(preference.word() + " = " + value);
            return trouble;
        });
        return new Table(taste, Phrases.english(), saves, HARBOUR);
    }

    private Table table() {
        return table(Settings.USUAL);
    }

    @Nested
    class TheSettings {
        @Test
        void areShownFromAnyScreen() {
            Table table = table().press("o");
            Golden.check("screens/harbour/settings-80x24.txt", table.seen());
            Golden.check(
                    "screens/harbour/settings-120x40.txt", table.at(Table.WIDE).seen());
            assertThat(table.press("BACK").seen()).contains("D E M A R C H E");
            assertThat(table.press("ENTER ENTER ENTER o").seen()).contains("Settings");
            assertThat(table.press("o").seen()).contains("What is done about the freighter?");
        }

        @Test
        void holdAtOnceAndAreKept() {
            Table table = table().press("o ENTER ENTER");
            assertThat(table.navigation.looks().theme()).isEqualTo(Theme.LIGHT);
            table.press("DOWN - -");
            assertThat(table.navigation.looks().depth()).isEqualTo(Depth.SIXTEEN);
            assertThat(kept).containsExactly("theme = dark", "theme = light", "colours = none", "colours = 16");
        }

        @Test
        void sayWhatTheTerminalChooses() {
            assertThat(table().press("o").seen()).contains("as suits the terminal: dark", "the terminal has: any");
        }

        @Test
        void changeTheLanguageAtOnce() {
            Table table = table().press("ENTER ENTER ENTER o END");
            assertThat(table.seen()).containsPattern("Language +as the system: English");
            table.press("+ +");
            assertThat(table.seen()).containsPattern("言語 +日本語").doesNotContain("Settings");
            assertThat(table.press("BACK").seen()).contains("What is done about the freighter?", "シード 7");
            assertThat(kept).containsExactly("language = en", "language = ja");
        }

        @Test
        void leaveTheGameWhereItIs() {
            Table table = table().press("ENTER ENTER ENTER 2 ENTER ENTER o END + + + BACK");
            assertThat(table.seen()).contains("The pilots go out at dawn.", "시드 7");
            assertThat(table.press("o END + + BACK").seen()).contains("The pilots go out at dawn.", "seed 7");
            assertThat(table.press("END ENTER").seen()).contains("What");
        }

        @Test
        void changeTheLanguageOfTheTitleToo() {
            assertThat(table().press("o END + + + + BACK").seen())
                    .contains("剧本")
                    .contains("The Harbour");
        }

        @Test
        void sayWhereTheyCannotBeKept() {
            trouble = "The disk is full.";
            Table table = table().press("o +");
            assertThat(table.seen()).contains("The disk is full.");
            assertThat(table.press("DOWN").seen()).doesNotContain("The disk is full.");
        }
    }

    @Nested
    class ATextThatIsTypedOut {

        private final Settings typed = Settings.USUAL.with(Preference.REVEAL, "typewriter");

        @Test
        void comesLetterByLetter() {
            Table table = table(typed).press("ENTER ENTER");
            assertThat(table.navigation.isWriting()).isTrue();
            assertThat(table.seen()).doesNotContain("Beijing, 1");
            table.navigation.write();
            table.navigation.write();
            assertThat(table.seen()).contains("Beijing, 1").doesNotContain("A ship");
            for (int i = 0; i < 100; i++) {
                table.navigation.write();
            }
            assertThat(table.navigation.isWriting()).isFalse();
            assertThat(table.seen())
                    .isEqualTo(table().press("DOWN UP ENTER ENTER").seen());
        }

        @Test
        void isThereWithAnyKeyWhichDoesNothingElse() {
            Table table = table(typed).press("ENTER ENTER ENTER");
            assertThat(table.navigation.isWriting()).isFalse();
            assertThat(table.seen()).contains("A freighter without lights lies off the mole.");
            assertThat(table.press("ENTER").seen()).contains("What is done about the freighter?");
            assertThat(table.navigation.isWriting())
                    .as("of what is to be decided")
                    .isFalse();
        }

        @Test
        void canBeLeftWithControlC() {
            Table table = table(typed).press("ENTER ENTER INTERRUPT");
            assertThat(table.navigation.isFinished()).isTrue();
        }

        @Test
        void isNotTypedWhereNothingMayMove() {
            Table table = table(typed.with(Preference.MOTION, "reduced")).press("ENTER ENTER");
            assertThat(table.navigation.isWriting()).isFalse();
            assertThat(table.seen()).contains("A freighter without lights lies off the mole.");
        }

        @Test
        void isNotTypedUnlessThatWasSet() {
            assertThat(table().press("ENTER ENTER").navigation.isWriting()).isFalse();
        }
    }

    @Test
    void whatIsSaidAtTheStartStaysUntilTheFirstKey() {
        Table table = table();
        table.navigation.greet("The settings were damaged.");
        assertThat(table.seen()).contains("The settings were damaged.");
        assertThat(table.press("DOWN").seen()).doesNotContain("The settings were damaged.");
    }
}
