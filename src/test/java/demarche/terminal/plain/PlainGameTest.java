package demarche.terminal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.GoldenFile;
import demarche.Scenarios;
import demarche.saves.Notice;
import demarche.saves.Opening;
import demarche.saves.SaveFolder;
import demarche.saves.SavedGame;
import demarche.scenario.Scenario;
import demarche.terminal.view.TextWidth;
import demarche.terminal.view.TwoFronts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A game in plain lines")
class PlainGameTest {

    @TempDir
    Path folder;

    private SavedGame begun(Scenario scenario, String... seats) {
        Opening opening = new SaveFolder(folder).begin(scenario, 7, Set.of(seats));
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).game();
    }

    private SavedGame reopened(Path file, Scenario scenario) {
        Opening opening = new SaveFolder(folder).open(file, (id, fingerprint) -> Optional.of(scenario));
        return ((Opening.Opened) opening).game();
    }

    private static String file(String fixture) {
        try {
            return Files.readString(Path.of("src/test/resources/screens", fixture + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Plays what is typed, and gives the transcript. */
    private static String played(SavedGame game, String... typed) {
        Script script = new Script(typed);
        new PlainGame(new Opening.Opened(game, List.of()), "demarche resume --plain", script.dialogue()).play();
        return script.transcript();
    }

    @Nested
    class OfTheHarbour {

        private final Scenario harbour = Scenarios.of(file("harbour"));

        private String asked(String... typed) {
            try (SavedGame game = begun(harbour, "beijing")) {
                return played(game, typed);
            }
        }

        @Test
        void tellsWhatTheAnalystsExpectAndWritesDownWhatThePlayerDoes() {
            GoldenFile.named("plain/analysts.txt")
                    .mustBe(asked("analysts", "forecast", "forecast 1 30%", "forecast shared 40", "forecast", "quit"));
        }

        @Test
        void findsWhereWordsStandInTheStorySoFar() {
            assertThat(asked("find FREIGHTER", "2", "find pilots go", "find", "find submarine", "quit"))
                    .contains("Turn 1, 1 April:\nA freighter without lights lies off the mole.")
                    .contains("Turn 1, 1 April:\nThe pilots go out at dawn.")
                    .contains("Type “find” and the words to look for")
                    .contains("“submarine” stands nowhere in the story so far.");
        }

        @Test
        void saysHowAForecastIsTyped() {
            assertThat(asked("forecast 1", "forecast 1 101", "forecast moon 5", "f 99 5"))
                    .contains("a percentage from 0 to 100")
                    .contains("There is no ending or goal “moon”.", "There is no ending or goal “99”.")
                    .doesNotContain("Written down");
        }

        @Test
        void listsWhomAndWhatOneCanReadAbout() {
            assertThat(asked("terms").lines())
                    .containsSubsequence(
                            "Named here",
                            "1. Beijing: It wants the harbour quiet.",
                            "2. Tokyo: It wants the harbour open.",
                            "3. mole",
                            "4. freighter");
        }

        @Test
        void tellsOfOneByNameOrNumber() {
            assertThat(asked("about tokyo")).contains("Its pilots know every stone of the mole.", "The harbour master");
            assertThat(asked("a 4")).contains("A ship that carries goods.");
            assertThat(asked("about freighters")).contains("A ship that carries goods.");
        }

        @Test
        void saysWhatItDoesNotKnow() {
            assertThat(asked("about")).contains("Type “about” and a name or number");
            assertThat(asked("about nobody")).contains("There is no page on “nobody”.");
            assertThat(asked("about i")).contains("Which one: Beijing, freighter?");
        }
    }

    @Nested
    class OfTwoFronts {

        @Test
        void readsFromBeginningToEnd() {
            try (SavedGame game = begun(TwoFronts.scenario(), "beijing")) {
                String transcript = played(
                        game,
                        "help",
                        "1",
                        "meters",
                        "keep-mum",
                        "why pyongyang",
                        "why leverage",
                        "1",
                        "2",
                        "1",
                        "3",
                        "low-politics",
                        "say-little",
                        "dance",
                        "goals",
                        "1",
                        "undo",
                        "yes",
                        "news",
                        "3",
                        "1",
                        "1",
                        "sources",
                        "4",
                        "1",
                        "1",
                        "1",
                        "1",
                        "1",
                        "1",
                        "1",
                        "why arsenal",
                        "log",
                        "quit");
                GoldenFile.named("plain/two-fronts.txt").mustBe(transcript);
                assertThat(game.game().isOver()).isTrue();
                assertThat(transcript.lines())
                        .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(72));
            }
        }

        @Test
        void isTheSameEachTime() {
            String[] typed = {"1", "1", "1", "1", "1"};
            try (SavedGame first = begun(TwoFronts.scenario(), "beijing");
                    SavedGame second = begun(TwoFronts.scenario(), "beijing")) {
                assertThat(played(second, typed)).isEqualTo(played(first, typed));
            }
        }
    }

    @Nested
    class ThatStops {

        @Test
        void losesNothingWhereTheInputEnds() {
            Scenario scenario = TwoFronts.scenario();
            SavedGame game = begun(scenario, "beijing");
            String transcript = played(game, "1", "1");
            assertThat(transcript).endsWith("demarche resume --plain\n");
            game.close();
            try (SavedGame again = reopened(game.file(), scenario)) {
                assertThat(again.game()).isEqualTo(game.game());
                assertThat(again.game().record()).hasSize(2);
                assertThat(played(again))
                        .contains("You go on where you stopped.")
                        .contains("Water cannon");
            }
        }

        @Test
        void leavesWhereAskedTo() {
            try (SavedGame game = begun(TwoFronts.scenario(), "beijing")) {
                played(game, "q", "1");
                assertThat(game.game().record()).isEmpty();
            }
        }
    }

    @Nested
    class ThatWasOpenedWithANotice {

        @Test
        void tellsItFirst() {
            try (SavedGame game = begun(TwoFronts.scenario(), "beijing")) {
                Script script = new Script();
                Notice notice = new Notice(Notice.Kind.SCENARIO_CHANGED, game.file(), "");
                new PlainGame(new Opening.Opened(game, List.of(notice)), "", script.dialogue()).play();
                assertThat(script.transcript()).contains("\n\n" + notice.message() + "\n\n");
            }
        }
    }

    @Nested
    class InAnotherLanguage {

        @Test
        void saysSoOnce() {
            Scenario scripts = Scenarios.of(file("three-scripts"));
            try (SavedGame game = begun(scripts, scripts.seats().get(0).id())) {
                assertThat(played(game, "1 yes")).containsOnlyOnce("This scenario is in 日本語 only.");
                assertThat(played(game)).doesNotContain("日本語 only");
            }
        }
    }

    @Nested
    class ThatCannotBeSaved {

        @Test
        void doesNotTakeADecisionAsMade() {
            SavedGame game = begun(TwoFronts.scenario(), "beijing");
            game.close();
            String transcript = played(game, "1");
            assertThat(transcript).contains("This could not be saved, so it does not count.");
            assertThat(transcript).doesNotContain("Your decision:");
            assertThat(game.game().record()).isEmpty();
        }
    }

    @Nested
    class WithItsOwnRules {

        private static final String SMALL = """
                demarche: 1
                id: small
                title: Small
                summary: A small one.
                undo: none
                actors: {a: {name: Alpha}, b: {name: Beta}}
                seats:
                  a: {role: You advise Alpha.}
                  b: {role: You advise Beta.}
                meters:
                  tension: {label: Tension, start: 50, high-is: bad}
                turns:
                  - id: one
                    date: Monday
                    title: The first day
                    briefing: [It begins.]
                    decisions:
                      a:
                        question: What now?
                        options:
                          - {id: push, label: Push, effects: {tension: +20}}
                          - {id: never, label: Never, needs: tension > 90}
                          - {id: hold, label: Hold}
                      b:
                        question: And you?
                        options:
                          - {id: shout, label: Shout}
                          - {id: sleep, label: Sleep}
                  - id: two
                    date: Tuesday
                    title: A day of rest
                    briefing: [Nobody asks anything.]
                  - id: three
                    date: Wednesday
                    title: The last day
                    briefing: [It ends.]
                    decisions:
                      a:
                        question: And now?
                        options:
                          - {id: go, label: Go}
                          - {id: stay, label: Stay}
                events:
                  - id: spark
                    title: A spark
                    when: tension > 60
                    text: Something burns.
                    crisis:
                      a:
                        question: Who puts it out?
                        options:
                          - {id: we-do, label: We do, effects: {tension: -30}}
                          - {id: let-burn, label: Let it burn}
                endings:
                  - {id: end, title: Over, text: That was it.}
                """;

        @Test
        void tellsTheNewsBeforeACrisisAndTheQuietDayAfterIt() {
            try (SavedGame game = begun(Scenarios.of(SMALL), "a")) {
                GoldenFile.named("plain/crisis.txt")
                        .mustBe(played(
                                game, "2", "push", "yes", "news", "undo", "why tension", "1 yes", "1", "yes", "log"));
            }
        }

        @Test
        void asksOnceBeforeWhatCannotBeTakenBack() {
            try (SavedGame game = begun(Scenarios.of(SMALL), "a")) {
                assertThat(played(game, "1"))
                        .contains("Take 1, “Push”? It cannot be taken back.")
                        .doesNotContain("Something burns.");
                assertThat(game.game().record()).isEmpty();
                assertThat(played(game, "1", "yes")).contains("Something burns.");
                assertThat(game.game().record()).hasSize(1);
            }
        }

        @Test
        void asksAboutAnotherOptionThatIsNamedInPlaceOfAnAnswer() {
            try (SavedGame game = begun(Scenarios.of(SMALL), "a")) {
                assertThat(played(game, "1", "hold", "y"))
                        .contains("Take 1, “Push”?", "Take 3, “Hold”?", "Your decision: Hold");
            }
        }

        @Test
        void takesAtOnceWhatIsNamedWithAYes() {
            try (SavedGame game = begun(Scenarios.of(SMALL), "a")) {
                assertThat(played(game, "3 yes"))
                        .contains("Your decision: Hold")
                        .doesNotContain("It cannot be taken back");
            }
        }

        @Test
        void takesNothingWithoutAYes() {
            try (SavedGame game = begun(Scenarios.of(SMALL), "a")) {
                assertThat(played(game, "1", "no", "yes", "1", "meters", "yes", "1", "2", "yes", "2 yes"))
                        .contains("Not taken.")
                        .contains("“yes” is nothing you can do here.")
                        .contains("Tension: 50 of 100")
                        .contains("Needs Tension above 90");
                assertThat(game.game().record()).isEmpty();
            }
        }

        @Test
        void doesNotSayTheOptionWhereOthersMayRead() {
            try (SavedGame game = begun(Scenarios.of(SMALL), "a", "b")) {
                String asked = played(game, "ready", "hold", "sleep");
                assertThat(asked.substring(asked.indexOf("> hold")))
                        .contains("Take this one? It cannot be taken back.")
                        .doesNotContain("Hold");
                assertThat(game.game().record()).isEmpty();
            }
        }

        @Test
        void asksEachSeatThatIsHeld() {
            try (SavedGame game = begun(Scenarios.of(SMALL), "a", "b")) {
                GoldenFile.named("plain/two-seats.txt")
                        .mustBe(played(game, "ready", "hold", "yes", "ready", "shout yes", "ready"));
            }
        }
    }
}
