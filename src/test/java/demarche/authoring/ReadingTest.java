package demarche.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.scenario.Actor;
import demarche.scenario.Band;
import demarche.scenario.Citation;
import demarche.scenario.Direction;
import demarche.scenario.Effect;
import demarche.scenario.Event;
import demarche.scenario.HighIs;
import demarche.scenario.Id;
import demarche.scenario.Meter;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.Passage;
import demarche.scenario.Ruling;
import demarche.scenario.Scenario;
import demarche.scenario.ScenarioTest;
import demarche.scenario.Subject;
import demarche.scenario.Term;
import demarche.scenario.Turn;
import demarche.scenario.Undo;
import demarche.scenario.condition.Condition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A file that uses every key of the format, and what comes of each. */
class ReadingTest {

    private static final Path FILE = Path.of("src/test/resources/scenarios/everything.yaml");

    private static Scenario scenario;

    @BeforeAll
    static void load() throws IOException {
        Loading loading = load(Files.readString(FILE));
        assertThat(loading.diagnostics()).isEmpty();
        scenario = loading.scenario().orElseThrow();
    }

    @Nested
    class TheHeading {

        @Test
        void hasWhatTheFileSays() {
            assertThat(scenario.heading().version()).isEqualTo(3);
            assertThat(scenario.heading().minutes()).isEqualTo(15);
            assertThat(scenario.heading().learning())
                    .containsExactly("Say what a harbour owes to those outside it.", "Tell a rule from its use.");
            assertThat(scenario.heading().undo()).isEqualTo(Undo.NONE);
            assertThat(scenario.heading().summary())
                    .isEqualTo("A ferry with no flag waits outside two harbours, and nobody wants to be first.");
        }

        @Test
        void hasAFingerprintThatIsDeafToLineEndsAndByteOrderMarks() throws IOException {
            String text = Files.readString(FILE);
            String print = scenario.heading().fingerprint();
            assertThat(fingerprint(text.replace("\n", "\r\n"))).isEqualTo(print);
            assertThat(fingerprint("\uFEFF" + text)).isEqualTo(print);
            assertThat(fingerprint(text.replace("minutes: 15", "minutes: 16"))).isNotEqualTo(print);
        }

        @Test
        void hasAFingerprintThatIsDeafToHowCharactersAreComposed() throws IOException {
            String text = Files.readString(FILE).replace("The Ferry", "S\u00e3o");
            assertThat(fingerprint(text.replace("S\u00e3o", "Sa\u0303o"))).isEqualTo(fingerprint(text));
        }
    }

    @Nested
    class AMeter {

        @Test
        void goesByItsActorsIfItHasNoLabel() {
            assertThat(meter("busan-fukuoka").label()).isEqualTo("Busan–Fukuoka");
            assertThat(meter("busan-fukuoka").between()).containsExactly("busan", "fukuoka");
            assertThat(meter("busan-fukuoka").highIs()).isEqualTo(Direction.GOOD);
        }

        @Test
        void hasItsRange() {
            assertThat(meter("patience").min()).isEqualTo(-10);
            assertThat(meter("patience").max()).isEqualTo(10);
            assertThat(meter("attention").max()).isEqualTo(100);
        }

        @Test
        void mayBeGoodForOneSeatAndBadForAnother() {
            HighIs cameras = meter("attention").highIs();
            assertThat(cameras.to("busan")).isEqualTo(Direction.BAD);
            assertThat(cameras.to("fukuoka")).isEqualTo(Direction.GOOD);
            assertThat(cameras.to("ferry")).isEqualTo(Direction.NEITHER);
            assertThat(meter("patience").highIs().to("fukuoka")).isEqualTo(Direction.GOOD);
        }

        @Test
        void mayShareBandsByAnAlias() {
            assertThat(meter("attention").bands())
                    .isEqualTo(meter("busan-fukuoka").bands())
                    .containsExactly(new Band(0, "silent"), new Band(30, "polite"), new Band(60, "warm"));
        }

        @Test
        void hasItsFormerIds() {
            assertThat(meter("busan-fukuoka").id())
                    .isEqualTo(new Id("busan-fukuoka", List.of("old-relation", "older-relation")));
        }
    }

    @Nested
    class AFlag {

        @Test
        void isASentenceOrAMapping() {
            assertThat(scenario.flags().get(0).text()).isEqualTo("The harbour of Busan is closed.");
            assertThat(scenario.flags().get(1).text()).isEqualTo("The people on board have been fed.");
            assertThat(scenario.flags().get(1).id().was()).containsExactly("watered");
        }
    }

    @Nested
    class ATurn {

        private final Turn dusk = scenario.turn("dusk").orElseThrow();

        @Test
        void mayTakeAWhileInClass() {
            assertThat(dusk.minutes()).isEqualTo(10);
            assertThat(scenario.turn("dawn").orElseThrow().minutes()).isZero();
        }

        @Test
        void hasItsParagraphsWithTheirConditions() {
            assertThat(dusk.briefing()).hasSize(3);
            assertThat(dusk.briefing().get(0).when()).isSameAs(Condition.ALWAYS);
            assertThat(dusk.briefing().get(2).when()).hasToString("attention > 15");
        }

        @Test
        void hasTextsWhoseParagraphsAreSeparatedByAnEmptyLine() {
            assertThat(dusk.briefing().get(1).passage())
                    .isEqualTo(new Passage(
                            "The rules say that it may be turned away.\n\n"
                                    + "They also say that it may not be left without water.",
                            List.of(new Citation("harbour-2023", "F01"), new Citation("harbour-2023", "F02")),
                            false));
        }

        @Test
        void putsItsDecisionsInTheOrderOfTheSeats() {
            assertThat(dusk.decisions()).extracting(decision -> decision.seat()).containsExactly(0, 1);
            assertThat(scenario.options())
                    .extracting(option -> option.id().name())
                    .containsExactly("feed", "close", "wait", "send-tug", "answer", "log");
            assertThat(scenario.options()).extracting(Option::index).containsExactly(0, 1, 2, 3, 4, 5);
        }
    }

    @Nested
    class AnOption {

        private final Option feed = scenario.option("feed").orElseThrow();
        private final Option close = scenario.option("close").orElseThrow();

        @Test
        void hasItsEffectsInOrder() {
            assertThat(feed.effects()).hasSize(2);
            assertThat(feed.effects().get(0)).isInstanceOf(Effect.Raise.class);
            assertThat(((Effect.Add) feed.effects().get(1)).amount()).hasToString("busan-fukuoka / 10");
        }

        @Test
        void mayChangeAMeterTwiceInAList() {
            assertThat(close.effects())
                    .extracting(effect -> (Object) effect.getClass())
                    .containsExactly(Effect.Raise.class, Effect.Add.class, Effect.SetTo.class);
        }

        @Test
        void isFoundByItsFormerId() {
            assertThat(scenario.option("give-water")).contains(feed);
        }

        @Test
        void namesItsOutcomesByIdOrByPlace() {
            assertThat(close.outcomes()).extracting(Outcome::id).containsExactly("quietly", "2");
        }

        @Test
        void hasAWeightThatMayBeAnExpression() {
            assertThat(scenario.option("send-tug").orElseThrow().weight()).hasToString("1 + patience / 5");
        }
    }

    @Nested
    class AnEvent {

        @Test
        void hasItsWindow() {
            Event flare = scenario.event("flare").orElseThrow();
            assertThat(List.of(flare.from(), flare.until())).containsExactly(0, 1);
            Event headline = scenario.event("headline").orElseThrow();
            assertThat(List.of(headline.from(), headline.until())).containsExactly(0, 1);
            assertThat(headline.repeat()).isTrue();
        }

        @Test
        void mayPutACrisisDecision() {
            assertThat(scenario.event("flare").orElseThrow().crisis())
                    .singleElement()
                    .satisfies(decision -> assertThat(decision.seat()).isZero());
        }
    }

    @Nested
    class ATest {

        @Test
        void hasWhatItForcesAndExpects() {
            ScenarioTest bread = scenario.tests().get(0);
            assertThat(bread.seed()).isEqualTo(7);
            assertThat(bread.chances())
                    .isEqualTo(Map.of(
                            "flare",
                            Ruling.byTurn(Map.of("dusk", "no", "dawn", "no")),
                            "hunger",
                            Ruling.always("yes")));
            assertThat(bread.expected().ending()).isEqualTo("landed");
            assertThat(bread.expected().notFired()).containsExactly("flare");
            assertThat(bread.expected().shown()).containsExactly("Nobody was ever blamed");
            assertThat(bread.expected().notShown()).containsExactly("A headline");
            ScenarioTest gate = scenario.tests().get(2);
            assertThat(gate.seed()).isEqualTo(1);
            assertThat(gate.choose()).isEqualTo(Map.of(0, List.of("close")));
            assertThat(gate.expected().holds())
                    .extracting(Condition::toString)
                    .containsExactly("happened(headline)", "attention >= 25");
        }

        @Test
        void mayListTheChoicesOfSeveralSeats() {
            assertThat(scenario.tests().get(1).choose()).isEqualTo(Map.of(0, List.of("feed"), 1, List.of("wait")));
        }
    }

    @Nested
    class ASubject {

        @Test
        void isAnActorWithADossier() {
            Actor ferry = scenario.actor("ferry").orElseThrow();
            assertThat(ferry.names()).containsExactly("The ferry", "ferry", "those on board");
            assertThat(ferry.dossier())
                    .isEqualTo(new Passage(
                            "Nobody knows where she comes from.\n\nShe was built for half as many.",
                            List.of(new Citation("letters", "")),
                            true));
        }

        @Test
        void isATermOfTheGlossary() {
            Passage wall = new Passage(
                    "A wall that keeps the sea out of a harbour.", List.of(new Citation("harbour-2023", "")), false);
            assertThat(scenario.glossary().get(0)).isEqualTo(new Term("mole", "mole", List.of(), wall));
            assertThat(scenario.subjects())
                    .extracting(Subject::id)
                    .containsExactly("busan", "fukuoka", "ferry", "mole", "flagless");
        }
    }

    private static Meter meter(String id) {
        return scenario.meter(id).orElseThrow();
    }

    private static String fingerprint(String text) {
        return load(text).scenario().orElseThrow().heading().fingerprint();
    }

    private static Loading load(String text) {
        return new ScenarioLoader().load(FILE.toString(), text.getBytes(StandardCharsets.UTF_8));
    }
}
