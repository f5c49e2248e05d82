package demarche.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.Scenarios;
import demarche.engine.Engine;
import demarche.report.TestOutcome.Difference;
import demarche.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A test of a scenario")
class TestPlayerTest {

    private static final String WORLD = """
            meters:
              tension: {label: Tension, start: 50}
            flags: {shut: The gate is shut.}
            turns:
              - id: one
                date: Monday
                title: First
                decisions:
                  beijing:
                    question: What now?
                    options:
                      - {id: push, label: Push, effects: {tension: +60, shut: raise}}
                      - {id: hold, label: Hold}
                  tokyo:
                    question: And you?
                    options:
                      - {id: shout, label: Shout, weight: 0}
                      - {id: sleep, label: Sleep, outcomes: [{id: deep, weight: 1}, {id: light, weight: 0}]}
              - id: two
                date: Tuesday
                title: Second
                decisions:
                  beijing:
                    question: And now?
                    options:
                      - {id: go, label: Go, needs: tension < 60 and not shut}
                      - {id: sail, label: Sail, needs: not shut, locked-because: The gate is not open for you.}
                      - {id: stay, label: Stay}
                      - {id: flee, label: Flee, when: tension < 60}
            drift:
              - {id: ebb, when: tension > 90, effects: {tension: -1}, why: It ebbs.}
            events:
              - {id: spark, title: A spark, when: tension > 90 or chose(shout), text: Fire., projection: true}
              - {id: snow, title: Snow, chance: 50, text: It snows., projection: true}
              - {id: rain, title: Rain, chance: 50, until: one, text: It rains., projection: true}
            endings:
              - {id: fire, when: happened(spark), title: Fire, text: It burns.}
              - {id: peace, title: Peace, text: It is quiet.}
            tests:
            """;

    private static TestOutcome play(String test) {
        return new TestPlayer(new Engine(scenario(test))).playAll().get(0);
    }

    private static Scenario scenario(String test) {
        return Scenarios.world(WORLD + "  - {name: The test, " + test.strip().replace("\n", " ") + "}\n");
    }

    private static Difference difference(String test) {
        Difference difference = ((TestOutcome.Failed) play(test)).difference();
        return seen(difference.about(), difference.expected(), difference.actual());
    }

    /** What is read of a difference. */
    private static Difference seen(String about, String expected, String actual) {
        return new Difference(about, expected, actual);
    }

    /** What is told of the game of a test that fails. */
    private static List<String> told(String test, boolean whole) {
        Scenario scenario = scenario(test);
        TestOutcome outcome = new TestPlayer(new Engine(scenario)).playAll().get(0);
        return new TestStory(new LedgerLines(scenario), whole)
                .of((TestOutcome.Failed) outcome).stream()
                        .flatMap(turn -> turn.lines().stream().map(line -> turn.turn() + ": " + line))
                        .toList();
    }

    @Nested
    class Passes {

        @Test
        void whereEverythingIsAsDescribed() {
            assertThat(play("""
                    choose: [push, stay], chances: {rain: yes},
                    expect: {ending: fire, fired: [spark, rain], locked: [go], holds: [tension == 98, shut]}
                    """)).isInstanceOf(TestOutcome.Passed.class);
        }

        @Test
        void whereTheReasonIsTheAuthorsOrThePartThatDoesNotHold() {
            assertThat(play("""
                    choose: [push, stay],
                    expect: {locked: {sail: not open for, go: tension < 60}}
                    """)).isInstanceOf(TestOutcome.Passed.class);
        }

        @Test
        void whereWordsAreReadAnywhere() {
            assertThat(play("""
                    choose: [push, stay], chances: {rain: yes},
                    expect: {shown: [Second, And now?, Stay, The gate is not, It rains., Fire, It burns.],
                             not-shown: [Flee, It is quiet., Peace]}
                    """)).isInstanceOf(TestOutcome.Passed.class);
        }

        @Test
        void whereChanceIsForcedTurnByTurn() {
            assertThat(play("""
                    choose: [hold, stay], chances: {snow: {one: no, two: yes}},
                    expect: {fired: [snow], shown: [It snows.]}
                    """)).isInstanceOf(TestOutcome.Passed.class);
            assertThat(play("""
                    choose: [hold, stay], chances: {snow: {one: no, two: no}},
                    expect: {not-fired: [snow], not-shown: [It snows.]}
                    """)).isInstanceOf(TestOutcome.Passed.class);
        }

        @Test
        void withTheChoicesOfSeveralSeats() {
            assertThat(play("""
                    choose: {tokyo: [shout], beijing: [hold, go]}, chances: {rain: no},
                    expect: {ending: fire, fired: [spark], not-fired: [rain], holds: [tension == 50]}
                    """)).isInstanceOf(TestOutcome.Passed.class);
        }
    }

    /** As why a drift rule applies, of which a player hears only by asking. */
    @Test
    void expectsNoWordsThatNoMomentOfAGameTells() {
        String yaml = WORLD + "  - {name: The test, choose: [push, stay], expect: {not-shown: [It ebbs.]}}\n";
        assertThatThrownBy(() -> Scenarios.world(yaml)).hasMessageContaining("DM711");
    }

    @Nested
    class Fails {

        @Test
        void whereAChoiceIsLocked() {
            assertThat(difference("choose: [push, go], expect: {ending: fire}"))
                    .isEqualTo(new Difference(
                            "beijing decides in two",
                            "`go` is open",
                            "it is locked: `tension < 60` is not so (99 against 60); `shut` is so"));
        }

        @Test
        void whereAChoiceIsNotThere() {
            assertThat(difference("choose: [push, flee], expect: {ending: fire}")
                            .actual())
                    .isEqualTo("it is not there: its `when` does not hold");
        }

        @Test
        void whereAChoiceBelongsElsewhere() {
            assertThat(difference("choose: [stay], expect: {ending: fire}").actual())
                    .isEqualTo("it belongs to another decision; open: `push`, `hold`");
        }

        @Test
        void whereNoChoiceIsLeft() {
            assertThat(difference("choose: {tokyo: []}, expect: {ending: fire}"))
                    .isEqualTo(new Difference(
                            "tokyo decides in one",
                            "a choice for it in `choose`",
                            "none is left; open: `shout`, `sleep`"));
        }

        @Test
        void whereTheGameEndsBeforeTheChoices() {
            assertThat(difference("choose: [hold, stay, go], expect: {ending: peace}"))
                    .isEqualTo(seen("the choices of beijing", "all are taken", "the game ends before `go`"));
        }

        @Test
        void atTheFirstMomentAtWhichAnEventHappensThatShouldNot() {
            TestOutcome outcome = play("choose: [push, go], expect: {ending: peace, not-fired: [spark]}");
            assertThat(outcome).isInstanceOfSatisfying(TestOutcome.Failed.class, failed -> {
                assertThat(failed.difference()).isEqualTo(new Difference("`spark`", "does not happen", "it happens"));
                assertThat(failed.story()).hasSize(1);
            });
        }

        @Test
        void whereAnEventDoesNotHappen() {
            assertThat(difference("choose: [hold, stay], expect: {fired: [spark]}"))
                    .isEqualTo(seen("`spark`", "happens", "it does not happen"));
        }

        @Test
        void whereWhatShouldBeLockedIsOpenOrNeverPut() {
            assertThat(difference("choose: [hold, stay], expect: {locked: [go]}"))
                    .isEqualTo(new Difference("`go`, when its decision is put", "locked", "open"));
            assertThat(difference("choose: [push, stay], expect: {locked: [flee]}")
                            .actual())
                    .isEqualTo("not there: its `when` does not hold");
        }

        @Test
        void whereTheReasonIsAnother() {
            assertThat(difference("choose: [push, stay], expect: {locked: {sail: no ship}}"))
                    .isEqualTo(new Difference(
                            "`sail`, when its decision is put",
                            "locked, because of “no ship”",
                            "locked: The gate is not open for you."));
        }

        @Test
        void whereWordsAreNeverRead() {
            assertThat(difference("choose: [hold, stay], expect: {shown: [It is quiet., Flee, It burns.]}"))
                    .isEqualTo(seen("“It burns.”", "shown", "no text that was read has it"));
        }

        @Test
        void atTheFirstMomentAtWhichWordsAreReadThatShouldNotBe() {
            TestOutcome outcome = play("choose: [push, go], expect: {not-shown: [Fire.]}");
            assertThat(outcome).isInstanceOfSatisfying(TestOutcome.Failed.class, failed -> {
                assertThat(failed.difference()).isEqualTo(new Difference("“Fire.”", "not shown", "it is shown"));
                assertThat(failed.story()).hasSize(1);
            });
            assertThat(difference("choose: [push, stay], expect: {not-shown: [The gate is not open]}"))
                    .isEqualTo(new Difference("“The gate is not open”", "not shown", "it is shown"));
        }

        @Test
        void whereTheEndingIsAnother() {
            assertThat(difference("choose: [hold, stay], expect: {ending: fire}"))
                    .isEqualTo(seen("the ending", "`fire`", "`peace`; `happened(spark)` is not so"));
        }

        @Test
        void whereAConditionDoesNotHoldAtTheEnd() {
            assertThat(difference("choose: [hold, stay], expect: {holds: [tension > 60 or shut]}"))
                    .isEqualTo(seen(
                            "the end",
                            "`tension > 60 or shut`",
                            "`tension > 60` is not so (50 against 60); `shut` is not so"));
        }
    }

    @Test
    void tellsWhatHappenedInTheIdsOfTheFile() {
        Scenario scenario = scenario(
                "choose: [push, stay], chances: {rain: no, snow: {one: no, two: yes}}, expect: {ending: peace}");
        TestOutcome.Failed failed = (TestOutcome.Failed)
                new TestPlayer(new Engine(scenario)).playAll().get(0);
        LedgerLines lines = new LedgerLines(scenario);
        assertThat(failed.story().get(0).ledger().stream().map(lines::of))
                .containsExactly(
                        "beijing takes push: tension 50 → 100 (cut off; +60), shut raised",
                        "tokyo takes sleep",
                        "sleep goes deep (1 of 1)",
                        "drift ebb: tension 100 → 99 (−1)",
                        "event spark",
                        "event snow does not happen (50 %)",
                        "event rain does not happen (50 %)");
    }

    @Nested
    class Tells {

        @Test
        void ofAMeterAtTheEndWhatMovedItTurnByTurn() {
            assertThat(told(
                            "choose: [push, stay], chances: {rain: yes, snow: no}, expect: {holds: [tension < 60]}",
                            false))
                    .containsExactly(
                            "one: beijing takes push: tension 50 → 100 (cut off; +60)",
                            "one: drift ebb: tension 100 → 99 (−1)",
                            "two: beijing takes stay",
                            "two: drift ebb: tension 99 → 98 (−1)",
                            "two: ending fire");
        }

        @Test
        void ofAnEndingWhatItsConditionAsksFor() {
            assertThat(told("choose: [push, stay], chances: {rain: no, snow: no}, expect: {ending: peace}", false))
                    .containsExactly(
                            "one: beijing takes push",
                            "one: event spark",
                            "two: beijing takes stay",
                            "two: ending fire");
        }

        @Test
        void ofAnEventThatNeverHappensWhetherItsChanceFailed() {
            assertThat(told("choose: [hold, stay], chances: {snow: no}, expect: {fired: [snow]}", false))
                    .containsExactly(
                            "one: beijing takes hold",
                            "one: event snow does not happen (50 %)",
                            "two: beijing takes stay",
                            "two: event snow does not happen (50 %)",
                            "two: ending peace");
        }

        @Test
        void ofATurnThatGoesOtherwiseAllThatHappenedInIt() {
            String test =
                    "choose: [hold, stay], chances: {rain: no, snow: {one: no, two: yes}}, expect: {not-fired: [snow]}";
            assertThat(told(test, false))
                    .containsExactly("two: beijing takes stay", "two: event snow (50 %)", "two: ending peace");
        }

        @Test
        void theWholeGameIfAsked() {
            String test = "choose: [push, stay], chances: {rain: no, snow: no}, expect: {ending: peace}";
            assertThat(told(test, true)).contains("one: tokyo takes sleep", "one: event rain does not happen (50 %)");
        }
    }
}
