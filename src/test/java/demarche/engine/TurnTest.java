package demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The steps of a turn, clause by clause, each on the smallest scenario that shows it. */
@DisplayName("In a turn")
class TurnTest {

    private static final String ONE_CHOICE = """
            turns:
              - id: may
                date: May
                title: May
                decisions:
                  beijing:
                    question: What do you advise?
                    options:
                      - {id: press, label: Press, effects: {tension: +10}}
                      - {id: wait, label: Wait}
            endings: [{id: over, title: Over, text: Over.}]
            """;

    @Nested
    @DisplayName("deciding")
    class Deciding {

        private final Scenario scenario = Scenarios.world("""
                meters: {tension: {label: Tension, start: 31}}
                turns:
                  - id: may
                    date: May
                    title: May
                    decisions:
                      beijing:
                        question: What do you advise?
                        options:
                          - {id: wait, label: Wait}
                          - {id: squeeze, label: Squeeze, needs: tension >= 40}
                          - {id: mediate, label: Mediate, when: tension >= 60}
                endings: [{id: over, title: Over, text: Over.}]
                """);

        @Test
        void anOptionIsOpenWhereWhenAndNeedsHold() {
            assertThat(statuses()).containsEntry("wait", Standing.Status.OPEN);
        }

        @Test
        void anOptionWhoseNeedsDoNotHoldIsShownAsLockedWithTheValues() {
            assertThat(statuses()).containsEntry("squeeze", Standing.Status.LOCKED);
            Standing squeeze = question().options().get(1);
            assertThat(squeeze.needs().values()).containsExactly(31, 40);
        }

        @Test
        void anOptionWhoseWhenDoesNotHoldIsAbsent() {
            assertThat(statuses()).containsEntry("mediate", Standing.Status.ABSENT);
        }

        @Test
        void whatIsNotOpenIsRefusedWithTheReason() {
            Game game = begin(scenario);
            assertThat(game.choose("squeeze")).isEqualTo(new Taking.Refused(Refusal.LOCKED));
            assertThat(game.choose("mediate")).isEqualTo(new Taking.Refused(Refusal.ABSENT));
            assertThat(game.choose("surrender")).isEqualTo(new Taking.Refused(Refusal.UNKNOWN_OPTION));
        }

        private Question question() {
            return begin(scenario).questions().get(0);
        }

        private Map<String, Standing.Status> statuses() {
            return question().options().stream()
                    .collect(java.util.stream.Collectors.toMap(
                            standing -> standing.option().id().name(), Standing::status));
        }
    }

    @Nested
    @DisplayName("resolving")
    class Resolving {

        @Test
        void goesSeatBySeatInTheOrderOfSeatsNotOfEntering() {
            Scenario scenario = Scenarios.world("""
                    meters: {tension: {label: Tension, start: 50}}
                    turns:
                      - id: may
                        date: May
                        title: May
                        decisions:
                          tokyo:
                            question: And you?
                            options:
                              - {id: double, label: Double, effects: {tension: =tension * 2}}
                              - {id: watch, label: Watch}
                          beijing:
                            question: What do you advise?
                            options:
                              - {id: calm, label: Calm, effects: {tension: -20}}
                              - {id: wait, label: Wait}
                    endings: [{id: over, title: Over, text: Over.}]
                    """);
            Game game = Game.begin(new Engine(scenario), 1, Set.of("beijing", "tokyo"));
            assertThat(tension(taken(game, "double", "calm"))).isEqualTo(60);
        }

        @Test
        void seesNoOtherSeatsChoiceBeforeAllAreIn() {
            Scenario scenario = Scenarios.world("""
                    meters: {tension: {label: Tension, start: 50}}
                    turns:
                      - id: may
                        date: May
                        title: May
                        decisions:
                          beijing:
                            question: What do you advise?
                            options:
                              - {id: press, label: Press, effects: {tension: +40}}
                              - {id: wait, label: Wait}
                          tokyo:
                            question: And you?
                            options:
                              - {id: protest, label: Protest, needs: tension < 60}
                              - {id: watch, label: Watch}
                    endings: [{id: over, title: Over, text: Over.}]
                    """);
            Game game = taken(Game.begin(new Engine(scenario), 1, Set.of("beijing", "tokyo")), "press");
            assertThat(game.questions().get(0).open()).hasSize(2);
            assertThat(tension(game)).isEqualTo(50);
        }

        @Test
        void anOutcomesEffectsComeAfterTheOptions() {
            Scenario scenario = Scenarios.world("""
                    meters: {tension: {label: Tension, start: 50}}
                    turns:
                      - id: may
                        date: May
                        title: May
                        decisions:
                          beijing:
                            question: What do you advise?
                            options:
                              - id: probe
                                label: Probe
                                effects: {tension: +10}
                                outcomes:
                                  - {id: twice, text: It goes well., effects: {tension: =tension * 2}}
                                  - {id: never, weight: 0, text: It does not., effects: {tension: =0}}
                              - {id: wait, label: Wait}
                    endings: [{id: over, title: Over, text: Over.}]
                    """);
            Game game = taken(begin(scenario), "probe");
            assertThat(tension(game)).isEqualTo(100);
            assertThat(causes(game)).startsWith("probe", "probe: twice");
        }

        @Test
        void clampsEachEffectAtOnceAndTheLedgerSaysWhatWasAsked() {
            Scenario scenario = Scenarios.world("""
                    meters: {tension: {label: Tension, start: 95}}
                    drift:
                      - {id: calm, when: chose(press), effects: {tension: -20}, why: Things calm down.}
                    """ + ONE_CHOICE);
            Game game = taken(begin(scenario), "press");
            assertThat(tension(game)).isEqualTo(80);
            Change.OfMeter first = (Change.OfMeter)
                    game.accounts().get(0).occurrences().get(0).changes().get(0);
            assertThat(first.asked()).isEqualTo(10);
            assertThat(first.applied()).isEqualTo(5);
            assertThat(first.isClamped()).isTrue();
        }
    }

    @Nested
    @DisplayName("drift")
    class Drifting {

        @Test
        void isOnePassInFileOrderSoThatLaterRulesSeeEarlierOnes() {
            Scenario scenario = Scenarios.world("""
                    meters: {tension: {label: Tension, start: 50}}
                    drift:
                      - {id: late, when: tension > 65, effects: {tension: +1}, why: It feeds on itself.}
                      - {id: rise, when: tension > 55, effects: {tension: +10}, why: It rises.}
                      - {id: top, when: tension > 65, effects: {tension: +5}, why: It peaks.}
                    """ + ONE_CHOICE);
            Game game = taken(begin(scenario), "press");
            assertThat(causes(game)).containsExactly("press", "rise", "top", "over");
            assertThat(tension(game)).isEqualTo(75);
        }
    }

    @Nested
    @DisplayName("the cascade")
    class Cascade {

        @Test
        void laterEventSeesEarlierEffectsInTheSamePass() {
            assertThat(causes(pressed("""
                            events:
                              - {id: test, title: A test, when: chose(press), text: A test., effects: {tension: +20}}
                              - {id: answer, title: An answer, when: tension >= 80, text: An answer.}
                            """))).containsExactly("press", "test", "answer", "over");
        }

        @Test
        void earlierEventSeesLaterEffectsInTheNextPass() {
            assertThat(causes(pressed("""
                            events:
                              - {id: answer, title: An answer, when: tension >= 80, text: An answer.}
                              - {id: test, title: A test, when: chose(press), text: A test., effects: {tension: +20}}
                            """))).containsExactly("press", "test", "answer", "over");
        }

        @Test
        void aRepeatingEventStillFiresOnceATurn() {
            assertThat(causes(pressed("""
                            events:
                              - {id: spiral, title: A spiral, when: tension >= 60, repeat: true, text: Up., effects: {tension: +1}}
                            """))).containsExactly("press", "spiral", "over");
        }

        @Test
        void anEventOutsideItsWindowDoesNotFire() {
            Scenario scenario = Scenarios.world("""
                    meters: {tension: {label: Tension, start: 50}}
                    turns:
                      - {id: may, date: May, title: May}
                      - {id: june, date: June, title: June}
                      - {id: july, date: July, title: July}
                    events:
                      - {id: talks, title: Talks, from: june, until: june, repeat: true, text: Talks.}
                    endings: [{id: over, title: Over, text: Over.}]
                    """);
            assertThat(begin(scenario).accounts().stream()
                            .filter(account -> !account.occurrences().stream()
                                    .filter(Occurrence.Fired.class::isInstance)
                                    .toList()
                                    .isEmpty())
                            .map(account -> account.turn().id().name()))
                    .containsExactly("june");
        }

        @Test
        void aFailedRollIsNotTriedAgainInTheTurn() {
            Game game = pressed("""
                    events:
                      - {id: luck, title: Luck, when: chose(press), chance: tension - 60, text: Luck.}
                      - {id: test, title: A test, when: chose(press), text: A test., effects: {tension: +40}}
                    """);
            assertThat(causes(game)).containsExactly("press", "no luck", "test", "over");
        }

        private Game pressed(String events) {
            return taken(
                    begin(Scenarios.world("meters: {tension: {label: Tension, start: 50}}\n" + events + ONE_CHOICE)),
                    "press");
        }
    }

    @Nested
    @DisplayName("a crisis")
    class Crisis {

        private final Scenario scenario = Scenarios.world("""
                meters: {tension: {label: Tension, start: 50}}
                drift:
                  - {id: rise, effects: {tension: +1}, why: It rises.}
                events:
                  - id: clash
                    title: A clash
                    when: chose(press)
                    text: A clash.
                    effects: {tension: +10}
                    crisis:
                      beijing:
                        question: Shots were fired. What now?
                        options:
                          - {id: hold, label: Hold, effects: {tension: -5}}
                          - {id: mirror, label: Mirror, effects: {tension: +20}}
                          - {id: bluff, label: Bluff, needs: tension >= 71}
                  - {id: war, title: War, when: tension >= 90, text: War.}
                """ + ONE_CHOICE);

        @Test
        void isPutWhenTheCascadeIsQuietWithTheOptionsThatAreOpenThen() {
            Game game = taken(begin(scenario), "press");
            Question question = game.questions().get(0);
            assertThat(question.crisis().orElseThrow().id().name()).isEqualTo("clash");
            assertThat(question.open().stream().map(option -> option.id().name()))
                    .containsExactly("hold", "mirror", "bluff");
            assertThat(game.turn().id().name()).isEqualTo("may");
        }

        @Test
        void isResolvedAndTheCascadeRunsAgainWithoutDrift() {
            Game game = taken(begin(scenario), "press", "mirror");
            assertThat(causes(game)).containsExactly("press", "rise", "clash", "mirror", "war", "over");
            assertThat(tension(game)).isEqualTo(91);
        }
    }

    @Nested
    @DisplayName("closing")
    class Closing {

        @Test
        void theFirstImmediateEndingInTheFileWins() {
            assertThat(ending("""
                            endings:
                              - {id: late, when: tension > 0, title: Late, text: Late.}
                              - {id: war, immediate: true, when: tension >= 60, title: War, text: War.}
                              - {id: fire, immediate: true, when: tension >= 55, title: Fire, text: Fire.}
                              - {id: over, title: Over, text: Over.}
                            """)).isEqualTo("war");
        }

        @Test
        void afterTheLastTurnTheFirstEndingThatHoldsIsReached() {
            assertThat(ending("""
                            endings:
                              - {id: war, immediate: true, when: tension >= 90, title: War, text: War.}
                              - {id: calm, when: tension < 10, title: Calm, text: Calm.}
                              - {id: tense, when: tension >= 60, title: Tense, text: Tense.}
                              - {id: over, title: Over, text: Over.}
                            """)).isEqualTo("tense");
        }

        @Test
        void turnsWhoseConditionDoesNotHoldAreSkipped() {
            Scenario scenario = Scenarios.world("""
                    meters: {tension: {label: Tension, start: 50}}
                    turns:
                      - {id: may, date: May, title: May, when: tension > 60}
                      - {id: june, date: June, title: June}
                      - {id: july, date: July, title: July, when: turn == may}
                      - {id: august, date: August, title: August, when: turn == august}
                    endings: [{id: over, title: Over, text: Over.}]
                    """);
            assertThat(begin(scenario).accounts().stream()
                            .map(account -> account.turn().id().name()))
                    .containsExactly("june", "august");
        }

        private String ending(String endings) {
            String turns = ONE_CHOICE.substring(0, ONE_CHOICE.indexOf("endings:"));
            Scenario scenario = Scenarios.world("meters: {tension: {label: Tension, start: 50}}\n" + turns + endings);
            Position end = taken(begin(scenario), "press").position();
            return ((Position.Ended) end).ending().id().name();
        }
    }

    private static Game begin(Scenario scenario) {
        return Game.begin(new Engine(scenario), 1, Set.of("beijing"));
    }

    private static Game taken(Game game, String... options) {
        Game next = game;
        for (String option : options) {
            next = ((Taking.Taken) next.choose(option)).game();
        }
        return next;
    }

    private static int tension(Game game) {
        return game.position().state().meter(0);
    }

    /** What happened in the whole game, by id. */
    private static List<String> causes(Game game) {
        return game.accounts().stream()
                .flatMap(account -> account.occurrences().stream())
                .map(occurrence -> occurrence.accept(new Naming()))
                .toList();
    }

    private static final class Naming implements Occurrence.Visitor<String> {
        @Override
        public String decided(Occurrence.Decided decided) {
            return decided.option().id().name();
        }

        @Override
        public String turnedOut(Occurrence.TurnedOut turnedOut) {
            return turnedOut.option().id() + ": " + turnedOut.outcome().id();
        }

        @Override
        public String drifted(Occurrence.Drifted drifted) {
            return drifted.drift().id().name();
        }

        @Override
        public String fired(Occurrence.Fired fired) {
            return fired.event().id().name();
        }

        @Override
        public String failed(Occurrence.Failed failed) {
            return "no " + failed.event().id();
        }

        @Override
        public String closed(Occurrence.Closed closed) {
            return closed.ending().id().name();
        }
    }
}
