package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.engine.Engine;
import demarche.engine.Game;
import demarche.engine.Rulings;
import demarche.scenario.Scenario;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The news")
class NewsViewTest {

    private static final Phrases PHRASES = Phrases.english();

    private static final Scenario SCENARIO = Scenarios.world("""
            meters:
              tension: {label: Tension, start: 50, high-is: bad, bands: {0: calm, 60: tense}}
            turns:
              - {id: one, date: Monday, title: First, briefing: [It begins.]}
              - id: two
                date: Tuesday
                title: Second
                briefing: [Asked.]
                decisions:
                  beijing:
                    question: What now?
                    options:
                      - {id: push, label: Push, text: It is done., effects: {tension: +20}}
                      - {id: hold, label: Hold}
                  tokyo:
                    question: And you?
                    options:
                      - {id: shout, label: Shout}
                      - {id: sleep, label: Sleep}
              - {id: three, date: Wednesday, title: Third, when: tension > 99}
              - {id: four, date: Thursday, title: Fourth, briefing: [A quiet day.]}
              - id: five
                date: Friday
                title: Fifth
                decisions:
                  beijing:
                    question: And now?
                    options: [{id: go, label: Go}, {id: stay, label: Stay}]
            drift:
              - {id: ebb, when: tension > 0, effects: {tension: -1}, why: It ebbs.}
            events:
              - {id: dawn, title: Dawn, until: one, text: The sun rises.}
              - id: spark
                title: A spark
                when: tension > 60
                from: two
                until: two
                text: Something burns.
                effects: {tension: +2}
                crisis:
                  beijing:
                    question: Who puts it out?
                    options:
                      - id: we-do
                        label: We do
                        effects: {tension: -30}
                        outcomes:
                          - {weight: 1, text: It is out., effects: {tension: -1}}
                          - {weight: 0, text: Never.}
                      - {id: let-burn, label: Let it burn}
              - {id: ash, title: Ash, when: chose(we-do), until: two, text: Ash falls.}
            endings:
              - {id: end, title: Over, text: The end.}
            """);

    private static final Game START = Game.begin(new Engine(SCENARIO), 1, Set.of("beijing"));

    private static List<String> told(NewsView news) {
        return news.turns().stream()
                .flatMap(turn -> turn.items().stream())
                .map(NewsView.Item::headline)
                .toList();
    }

    @Nested
    class BeforeTheFirstDecision {

        private final NewsView news = NewsView.opening(START, PHRASES);

        @Test
        void tellOfTurnsThatAskedNothingWithTheirBriefings() {
            assertThat(news.turns()).hasSize(1);
            assertThat(news.turns().get(0).briefing())
                    .extracting(Told::paragraphs)
                    .containsExactly(List.of(Line.of("It begins.")));
            assertThat(told(news)).containsExactly("Dawn");
            assertThat(news.next()).isEqualTo(NewsView.Next.TURN);
        }

        @Test
        void areTheLatest() {
            assertThat(NewsView.latest(START, PHRASES)).isEqualTo(news);
        }
    }

    @Nested
    class OfATurnWithACrisis {

        private final Game crisis = TwoFronts.after(START, "push");
        private final Game after = TwoFronts.after(crisis, "we-do");

        @Test
        void stopAtTheCrisis() {
            NewsView news = NewsView.between(START, crisis, PHRASES);
            assertThat(told(news))
                    .startsWith("Your decision: Push")
                    .endsWith("A spark")
                    .doesNotContain("Ash");
            assertThat(news.turns().get(0).briefing()).as("was read before").isEmpty();
            assertThat(news.next()).isEqualTo(NewsView.Next.CRISIS);
            assertThat(news.moves()).singleElement().satisfies(move -> {
                assertThat(move.before()).isEqualTo(49);
                assertThat(move.value()).isEqualTo(70);
                assertThat(move.tone()).isEqualTo(Role.BAD);
                assertThat(move.bandBefore() + " to " + move.band()).isEqualTo("calm to tense");
            });
        }

        @Test
        void goOnAfterItOverTheTurnsThatAskNothing() {
            NewsView news = NewsView.between(crisis, after, PHRASES);
            assertThat(news.turns()).extracting(turn -> turn.when().date()).containsExactly("Tuesday", "Thursday");
            assertThat(told(news)).containsExactly("Your decision on “A spark”: We do", "How it went", "Ash");
            assertThat(news.turns().get(1).briefing()).hasSize(1);
            assertThat(news.next()).isEqualTo(NewsView.Next.TURN);
        }

        @Test
        void canBeToldAgainFromTheGameAlone() {
            assertThat(NewsView.latest(crisis, PHRASES)).isEqualTo(NewsView.between(START, crisis, PHRASES));
            assertThat(NewsView.latest(after, PHRASES)).isEqualTo(NewsView.between(crisis, after, PHRASES));
        }

        @Test
        void sayWhatOthersDecided() {
            assertThat(told(NewsView.between(START, crisis, PHRASES)).get(1)).startsWith("Tokyo: S");
        }

        @Test
        void leadToTheEnd() {
            Game over = TwoFronts.after(after, "go");
            assertThat(NewsView.between(after, over, PHRASES).next()).isEqualTo(NewsView.Next.ENDING);
        }
    }

    @Nested
    class WhileAnotherSeatDecides {

        private final Game both = Game.begin(new Engine(SCENARIO), 1, Set.of("beijing", "tokyo"));
        private final Game half = TwoFronts.after(both, "push");

        @Test
        void areEmptyAndGiveNothingAway() {
            assertThat(NewsView.between(both, half, PHRASES).isEmpty()).isTrue();
            assertThat(NewsView.latest(half, PHRASES)).isEqualTo(NewsView.opening(both, PHRASES));
        }

        @Test
        void tellOfBothOnceBothAreIn() {
            Game whole = TwoFronts.after(half, "sleep");
            NewsView news = NewsView.latest(whole, PHRASES);
            assertThat(told(news)).startsWith("Beijing: Push", "Tokyo: Sleep");
        }
    }

    /** As while a scenario is written. */
    @Nested
    class WhereSomethingIsRuledByHand {

        private static final Scenario PEACE_OR_WAR = Scenarios.world("""
                meters: {tension: {label: Tension, start: 50}}
                turns:
                  - {id: one, date: Monday, title: First, decisions: {beijing: {question: Now?, options: [
                      {id: push, label: Push}, {id: hold, label: Hold}]}}}
                  - {id: two, date: Tuesday, title: Second, decisions: {beijing: {question: And now?, options: [
                      {id: press, label: Press}, {id: wait, label: Wait}]}}}
                  - {id: three, date: Wednesday, title: Third, decisions: {beijing: {question: Then?, options: [
                      {id: go, label: Go}, {id: stay, label: Stay}]}}}
                events:
                  - {id: war, title: War, chance: 99, text: It is war., effects: {tension: +50}}
                endings:
                  - {id: lost, title: Lost, immediate: true, when: happened(war), text: All is lost.}
                  - {id: end, title: Over, text: The end.}
                """);

        private final Game start =
                Game.begin(new Engine(PEACE_OR_WAR), 1, Set.of("beijing"), Rulings.NONE.forcing("war", "no"));

        @Test
        void areTheSameWhenToldAgain() {
            Game second = TwoFronts.after(start, "push");
            Game third = TwoFronts.after(second, "press");
            assertThat(told(NewsView.latest(third, PHRASES))).containsExactly("Your decision: Press");
            assertThat(NewsView.latest(third, PHRASES)).isEqualTo(NewsView.between(second, third, PHRASES));
        }
    }

    @Nested
    class AndTheMeters {

        @Test
        void speakOfTheSameTime() {
            Game after = TwoFronts.after(START, "push", "we-do");
            MeterRow meter = MetersView.of(after).gauges().get(0);
            assertThat(MetersView.of(after).since()).isEqualTo("Tuesday");
            assertThat(meter.before()).isEqualTo(49);
            assertThat(WhyView.of(after, "tension", PHRASES).recent())
                    .extracting(WhyView.Turn::date)
                    .containsExactly("Thursday", "Tuesday");
        }
    }

    @Nested
    class AndTheProgress {

        @Test
        void countTheTurnsThatTookPlace() {
            assertThat(BriefingView.of(START).progress()).isEqualTo(new Progress(2, 5, false));
            Game later = TwoFronts.after(START, "hold");
            assertThat(later.turn().title()).isEqualTo("Fifth");
            assertThat(BriefingView.of(later).progress()).isEqualTo(new Progress(4, 4, true));
            assertThat(new Progress(2, 5, false).words(PHRASES)).isEqualTo("Turn 2 of at most 5");
        }
    }
}
