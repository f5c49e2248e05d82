package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.engine.Game;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is told of a game that is over")
class AfterwardsTest {

    private static final Phrases PHRASES = Phrases.english();

    /** Beijing pushes, which sparks a crisis for Tokyo alone; Tokyo has only one answer, and it weighs most. */
    private static final Game OVER = TwoFronts.afterIn("""
            meters:
              tension: {label: Tension, start: 50, high-is: bad}
              calm: {label: Calm, start: 50, high-is: good}
            turns:
              - id: one
                date: Monday
                title: First
                decisions:
                  beijing:
                    question: What now?
                    options:
                      - {id: push, label: Push, effects: {tension: +5, calm: -4}}
                      - {id: hold, label: Hold}
            drift:
              - {id: gather, when: tension == 55, effects: {tension: +1}, why: Ships gather off the coast.}
            events:
              - id: spark
                title: It sparks in the U.S.
                when: tension == 56
                text: It burns.
                crisis:
                  tokyo:
                    question: And now?
                    options:
                      - {id: shout, label: Shout, effects: {tension: +30}}
                      - {id: cry, label: Cry, effects: {tension: +30}}
            endings:
              - {id: end, title: Over, text: The end.}
            """, "push");

    @Test
    void whatAnotherSeatAnswersIsNotCreditedToYourDecision() {
        assertThat(OVER.isOver()).isTrue();
        WeightView.Heavy heavy = WeightView.of(OVER).decisions().get(0);
        assertThat(heavy.label()).isEqualTo("Push");
        assertThat(heavy.moves()).extracting(MeterRow::signedChange).containsExactly("+6!", "−4!");
        assertThat(heavy.events()).containsExactly("It sparks in the U.S.");
    }

    @Test
    void aQuotedSentenceHasNoSecondFullStop() {
        String spoken = NewsView.latest(OVER, PHRASES).spoken(PHRASES).stream().collect(Collectors.joining(" "));
        assertThat(spoken)
                .contains("“It sparks in the U.S.” followed from “Ships gather off the coast”.")
                .doesNotContain("coast.”.");
    }

    @Test
    void trendsMarkAChangeForTheWorse() {
        TrendsView trends = TrendsView.of(OVER, PHRASES);
        String drawn = trends.lines(PHRASES, 100, 20, trends.first()).stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"));
        assertThat(drawn).contains("+36! since Monday").containsPattern("Calm +46 −4!");
    }

    @Test
    void goalsAreNotToldAsOfNow() {
        Game game = TwoFronts.onward(TwoFronts.after(7), "the end");
        assertThat(String.join("\n", GoalsView.of(game, PHRASES).spoken(PHRASES)))
                .contains("met")
                .doesNotContain("met now");
        assertThat(String.join("\n", GoalsView.of(TwoFronts.after(7), PHRASES).spoken(PHRASES)))
                .contains("met now");
    }

    @Test
    void goalsSayHowFarTheyAre() {
        assertThat(goals(TwoFronts.after(1)))
                .containsPattern("leverage of 45 or more\\), now \\d+ \\(45 or more\\)")
                .containsPattern("tight bloc \\(under 65\\), now \\d+ \\(below 65\\)");
        assertThat(goals(TwoFronts.onward(TwoFronts.after(7), "the end")))
                .containsPattern("leverage of 45 or more\\), at the end \\d+ \\(45 or more\\)");
    }

    private static String goals(Game game) {
        return String.join(" ", GoalsView.of(game, PHRASES).spoken(PHRASES));
    }
}
