package demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.scenario.Scenario;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What set off what")
class ChainTest {

    private static TurnAccount first(String events, String... choices) {
        Scenario scenario = Scenarios.world("""
                meters: {tension: {label: Tension, start: 50}, trade: {label: Trade, start: 50}}
                flags: {talks: They talk., quarrel: They quarrel.}
                turns:
                  - id: may
                    date: May
                    title: May
                    decisions:
                      beijing:
                        question: What do you advise?
                        options:
                          - id: press
                            label: Press
                            effects: {tension: +6}
                            outcomes: [{weight: 1, text: It goes badly., effects: {tension: +6}}, {weight: 0, text: Well.}]
                          - {id: talk, label: Talk, effects: {talks: raise}}
                endings: [{id: over, title: Over, text: Over.}]
                """ + events);
        Game game = Game.begin(new Engine(scenario), 1, Set.of("beijing"));
        for (String choice : choices) {
            game = ((Taking.Taken) game.choose(choice)).game();
        }
        return game.accounts().get(0);
    }

    private static int place(TurnAccount account, String event) {
        List<Occurrence> all = account.occurrences();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Occurrence.Fired fired
                    && fired.event().id().name().equals(event)) {
                return i;
            }
        }
        throw new AssertionError(event + " did not fire");
    }

    private static String trigger(TurnAccount account, String event) {
        int trigger = Chain.of(account).trigger(place(account, event));
        return trigger < 0
                ? "nothing"
                : account.occurrences().get(trigger).getClass().getSimpleName();
    }

    @Test
    void ofTwoStepsOverAThresholdTheOneThatCrossesItCounts() {
        TurnAccount account = first("""
                events:
                  - {id: first, title: First, when: tension > 55, text: First.}
                  - {id: second, title: Second, when: tension > 60, text: Second.}
                """, "press");
        assertThat(trigger(account, "first")).isEqualTo("Decided");
        assertThat(trigger(account, "second")).isEqualTo("TurnedOut");
    }

    @Test
    void anEventIsSetOffByTheEventThatRaisedItsFlag() {
        TurnAccount account = first("""
                events:
                  - {id: late, title: Late, when: quarrel, text: Late.}
                  - {id: early, title: Early, when: talks, effects: {quarrel: raise}, text: Early.}
                """, "talk");
        int late = place(account, "late");
        assertThat(Chain.of(account).trigger(late)).isEqualTo(place(account, "early"));
        assertThat(trigger(account, "early")).isEqualTo("Decided");
    }

    @Test
    void eachFactOfAConditionHasItsOwnCause() {
        TurnAccount account = first("""
                drift: [{id: ebb, when: tension > 0, effects: {trade: -20}, why: It ebbs.}]
                events:
                  - {id: both, title: Both, when: talks and not trade >= 40 and tension > 10, text: Both.}
                """, "talk");
        List<Chain.Link> causes = Chain.of(account).causes(place(account, "both"));
        assertThat(causes.stream().map(link -> account.occurrences()
                        .get(link.cause())
                        .getClass()
                        .getSimpleName()))
                .containsExactly("Decided", "Drifted");
        assertThat(causes)
                .extracting(link ->
                        String.valueOf(link.fact() == null ? "" : link.fact().condition()))
                .containsExactly("talks", "trade >= 40");
    }

    @Test
    void whatWasPossibleBeforeHasNoCause() {
        TurnAccount account = first("""
                events: [{id: anyway, title: Anyway, when: tension > 40 and not quarrel, text: Anyway.}]
                """, "press");
        assertThat(trigger(account, "anyway")).isEqualTo("nothing");
    }

    @Test
    void aCrisisDecisionIsSetOffByItsEventAndWhatItLeadsToByIt() {
        TurnAccount account = first("""
                events:
                  - id: fire
                    title: Fire
                    when: talks
                    text: Fire.
                    crisis:
                      beijing:
                        question: Who puts it out?
                        options: [{id: we-do, label: We do}, {id: they-do, label: They do}]
                  - {id: ash, title: Ash, when: chose(we-do), text: Ash.}
                """, "talk", "we-do");
        int ash = place(account, "ash");
        int decision = Chain.of(account).trigger(ash);
        assertThat(account.occurrences().get(decision)).isInstanceOf(Occurrence.Decided.class);
        assertThat(Chain.of(account).trigger(decision)).isEqualTo(place(account, "fire"));
    }
}
