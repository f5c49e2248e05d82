package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.engine.Game;
import demarche.terminal.view.WhyView.Cause;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The why panel")
class WhyViewTest {

    private static final Phrases PHRASES = Phrases.english();

    private static final Game GAME = TwoFronts.afterIn("""
                    sources:
                      book: {cite: A book}
                      paper: {cite: A paper, facts: {p3: It says so.}}
                    meters:
                      tension: {label: Tension, start: 90, high-is: bad}
                      trust: {label: Trust, start: 50}
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
                                sources: [book, paper#p3]
                                text: Done.
                                effects: {tension: +15}
                                outcomes:
                                  - {weight: 3, text: So., effects: {tension: =40}}
                                  - {weight: 1, text: So., effects: {tension: =40}}
                              - {id: hold, label: Hold}
                    drift:
                      - {id: ebb, when: tension < 50 and trust < 90, effects: {tension: -5}, why: It ebbs.}
                    events:
                      - {id: talk, title: A talk, until: one, text: They talk., effects: {tension: +(trust / 10)}}
                    endings:
                      - {id: end, title: Over, text: The end.}
                    """, "push");

    private final List<Cause> causes =
            WhyView.of(GAME, "tension", PHRASES).turns().get(0).causes();

    @Test
    void namesEachCauseInTheOrderOfTheTurn() {
        assertThat(causes)
                .extracting(Cause::headline)
                .containsExactly("You chose “Push”", "How “Push” went", "It ebbs.", "A talk");
        assertThat(causes).extracting(Cause::askedSigns).containsExactly("+15", "=40", "−5", "+5");
    }

    @Test
    void saysWhereTheScaleEnded() {
        assertThat(causes).extracting(Cause::clamped).containsExactly(true, false, false, false);
        assertThat(WhyView.of(GAME, "tension", PHRASES).spoken(PHRASES))
                .contains("       The scale ends at 100; it moved by 10.");
    }

    @Test
    void givesTheOdds() {
        assertThat(causes.get(1).chance()).matches("a chance of (25|75) %");
        assertThat(causes.get(3).chance()).as("it was certain").isEmpty();
    }

    @Test
    void givesTheConditionWithTheValuesOfThatMoment() {
        assertThat(causes.get(2).reasons()).containsExactly("Tension was below 50 (40)", "Trust was below 90 (50)");
    }

    @Test
    void namesSourcesByNumberWhereThereAreSeveral() {
        assertThat(causes.get(0).told().sources()).containsExactly("1", "2, p3");
    }

    @Test
    void saysWhereNothingMovedAMeter() {
        assertThat(WhyView.of(GAME, "trust", PHRASES).spoken(PHRASES)).contains("It has not moved.");
        assertThat(WhyView.lately(GAME, PHRASES)).hasSize(1);
    }

    @Test
    void colorsTheChangeByWhatAHighValueMeans() {
        assertThat(causes)
                .extracting(cause -> cause.meter().tone())
                .containsExactly(Role.BAD, Role.GOOD, Role.GOOD, Role.BAD);
    }
}
