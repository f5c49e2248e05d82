package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.engine.Game;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What chance and flags did")
class ChanceAndFlagsTest {

    private static final Phrases PHRASES = Phrases.english();

    /** With the seed 1 neither the storm, at 1 in 100, nor the rarer outcome comes. */
    private static final Game GAME = TwoFronts.afterIn("""
            meters:
              tension: {label: Tension, start: 50, high-is: bad}
            flags:
              pact: A pact binds the two.
              calm: The sea is calm.
              talks: The two talk.
            turns:
              - id: one
                date: Monday
                title: First
                decisions:
                  beijing:
                    question: What now?
                    options:
                      - id: push
                        label: Push
                        effects: {pact: raise, calm: raise}
                        outcomes:
                          - {weight: 108, text: So., effects: {tension: +1, talks: raise}}
                          - {weight: 2, text: Else., effects: {tension: +2}}
                      - {id: hold, label: Hold}
            events:
              - {id: swell, title: A swell, text: It rises., until: one, effects: {calm: lower}}
              - {id: storm, title: A storm, text: It blows., when: tension > 10, chance: 1, effects: {tension: +30}}
            endings:
              - {id: end, title: Over, text: The end.}
            """, "push");

    private static final List<FlagTurn> TURNED =
            List.of(new FlagTurn("A pact binds the two.", true), new FlagTurn("The two talk.", true));

    private final WhyView why = WhyView.of(GAME, "tension", PHRASES);

    @Test
    void newsTellWhatBecameSoButNotWhatPassed() {
        NewsView news = NewsView.latest(GAME, PHRASES);
        assertThat(news.flags()).isEqualTo(TURNED);
        assertThat(news.spoken(PHRASES)).contains("From now on: A pact binds the two.");
    }

    @Test
    void theLogTellsItToo() {
        assertThat(LogView.of(GAME, PHRASES).turns())
                .flatExtracting(LogView.Turn::flags)
                .isEqualTo(TURNED);
    }

    @Test
    void aCauseNamesTheFlagsThatItTurned() {
        assertThat(why.turns().get(0).causes()).singleElement().satisfies(cause -> assertThat(cause.flags())
                .containsExactly(new FlagTurn("The two talk.", true)));
    }

    @Test
    void oddsAreInPercentAndSayWhereTheyAreRounded() {
        assertThat(why.turns().get(0).causes().get(0).chance()).isEqualTo("a chance of about 98 %");
    }

    @Test
    void aFailedRollIsToldInTheReasonsOnly() {
        assertThat(why.turns().get(0).missed())
                .containsExactly(new Missed(
                        "“A storm” did not happen, at a chance of 1 %", List.of("Tension was above 10 (51)")));
        assertThat(NewsView.latest(GAME, PHRASES).spoken(PHRASES)).noneMatch(line -> line.contains("storm"));
    }

    @Test
    void theLogKeepsTheOrderOfWhatHappened() {
        Game crisis = TwoFronts.afterIn("""
                turns:
                  - id: one
                    date: Monday
                    title: First
                    decisions:
                      beijing:
                        question: What now?
                        options: [{id: push, label: Push}, {id: hold, label: Hold}]
                events:
                  - id: spark
                    title: A spark
                    text: It burns.
                    until: one
                    crisis:
                      beijing:
                        question: And now?
                        options: [{id: we-do, label: We do}, {id: no, label: No}]
                endings:
                  - {id: end, title: Over, text: The end.}
                """, "push", "we-do");
        Stream<String> words =
                LogView.of(crisis, PHRASES).turns().get(0).entries().stream().map(LogView.Entry::words);
        assertThat(words).containsExactly("Your decision: Push", "A spark", "Your decision on “A spark”: We do");
    }
}
