package demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.engine.Engine;
import demarche.engine.Position;
import demarche.engine.SeededDraws;
import demarche.engine.Step;
import demarche.scenario.Option;
import demarche.scenario.Prose;
import demarche.scenario.Scenario;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is read in a game")
class ReadingTest {

    private static final int GAMES = 30;

    /** Every kind of text once; each can be read with some luck, if it can be read at all. */
    private static final Scenario SCENARIO = Scenarios.world("""
            meters: {tension: {label: Alpha, about: Bravo., start: 50}}
            flags: {shut: Charlie.}
            turns:
              - id: one
                date: Monday
                title: Delta
                briefing: [{text: Echo., projection: true}]
                decisions:
                  beijing:
                    question: Foxtrot?
                    options:
                      - id: go
                        label: Golf
                        for: Hotel.
                        against: India.
                        text: Juliett.
                        outcomes: [{text: Kilo.}, {text: Lima.}]
                      - {id: stay, label: Mike, needs: shut, locked-because: November.}
            drift:
              - {id: ebb, effects: {tension: -1}, why: Oscar.}
            events:
              - {id: rain, when: tension < 60, title: Papa, text: Quebec., projection: true}
            endings:
              - {id: end, title: Romeo, text: Sierra.}
            """);

    private static Reading read(long seed) {
        Engine engine = new Engine(SCENARIO);
        Position.Deciding deciding = (Position.Deciding) engine.begin();
        Reading reading = new Reading();
        reading.open(SCENARIO.turns().get(0), deciding.state());
        deciding.questions().forEach(reading::ask);
        Option go = SCENARIO.option("go").orElseThrow();
        Step step = engine.decide(deciding, List.of(go), new SeededDraws(seed));
        step.ledger().forEach(reading::tell);
        return reading;
    }

    @Test
    void isJustWhatTestsMayAskFor() {
        List<Reading> games =
                LongStream.range(0, GAMES).mapToObj(ReadingTest::read).toList();
        List<String> inCourse = Prose.inCourse(SCENARIO);
        assertThat(inCourse).contains("Sierra.").doesNotContain("Oscar.");
        assertThat(Prose.of(SCENARIO))
                .containsAll(inCourse)
                .filteredOn(text -> !text.isEmpty())
                .allSatisfy(text -> assertThat(games.stream().anyMatch(game -> game.has(text)))
                        .as(text)
                        .isEqualTo(inCourse.contains(text)));
    }
}
