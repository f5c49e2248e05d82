package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.engine.Engine;
import demarche.engine.Game;
import demarche.engine.Question;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Explanation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A condition in words")
class ConditionWordsTest {

    /** Leverage 31, tension 52, the flag lowered, nothing happened. */
    private static Scenario scenario(String needs) {
        return Scenarios.world("""
                meters:
                  leverage: {label: Leverage over Pyongyang, start: 31}
                  tension: {label: Tension, start: 52}
                flags:
                  talks: The two talk.
                turns:
                  - id: may
                    date: May 2024
                    title: First
                    decisions:
                      beijing:
                        question: What?
                        options:
                          - {id: ask, label: Ask Kim, needs: "%s"}
                          - {id: wait, label: Wait, effects: {leverage: +1, talks: raise, tension: +(leverage - tension)}}
                  - {id: june, date: June 2024, title: Second, when: talks and leverage > 0}
                events:
                  - {id: test, title: A missile flies, when: tension > 90, text: News.}
                endings:
                  - {id: end, title: Over, text: The end.}
                """.formatted(needs));
    }

    private static Explanation explanation(Scenario scenario) {
        Question question = Game.begin(new Engine(scenario), 1, Set.of("beijing"))
                .questions()
                .get(0);
        return question.options().get(0).needs();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leverage >= 40                          | Needs Leverage over Pyongyang of at least 40; now 31.
            40 <= leverage                          | Needs Leverage over Pyongyang of at least 40; now 31.
            not leverage < 40                       | Needs Leverage over Pyongyang of at least 40; now 31.
            leverage > tension                      | Needs Leverage over Pyongyang above Tension; now 31 against 52.
            leverage + 10 > tension / 2 + 20        | Needs Leverage over Pyongyang plus 10 above (Tension divided by 2) plus 20; now 41 against 46.
            tension == 50                           | Needs Tension of exactly 50; now 52.
            tension != 52                           | Needs Tension other than 52; now 52.
            max(leverage, tension) < 50             | Needs the highest of Leverage over Pyongyang and Tension below 50; now 52.
            abs(leverage - tension) <= 20           | Needs the size of Leverage over Pyongyang minus Tension of at most 20; now 21.
            talks                                   | First this must be so: The two talk.
            happened(test)                          | Only after “A missile flies”.
            chose(wait)                             | Only if “Wait” was chosen before.
            turn >= june                            | Needs a date no earlier than June 2024; now May 2024.
            leverage >= 40 and tension < 60         | Needs Leverage over Pyongyang of at least 40; now 31.
            leverage >= 40 and tension < 50         | Needs Leverage over Pyongyang of at least 40 (now 31) and Tension below 50 (now 52).
            leverage >= 40 or talks                 | Needs Leverage over Pyongyang of at least 40 (now 31) or “The two talk” to be so (now it is not).
            not (leverage < 40 and not talks)       | Needs Leverage over Pyongyang of at least 40 (now 31) or “The two talk” to be so (now it is not).
            tension < 50 and (leverage > 40 or talks) | Needs Tension below 50 (now 52) and either Leverage over Pyongyang above 40 (now 31) or “The two talk” to be so (now it is not).
            leverage > 0                            | ''
            """)
    void saysWhatIsMissing(String needs, String words) {
        Scenario scenario = scenario(needs);
        assertThat(new ConditionWords(scenario, Phrases.english()).missing(explanation(scenario)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leverage >= 30                       | Leverage over Pyongyang was at least 30 (31)
            leverage >= 40                       | Leverage over Pyongyang was below 40 (31)
            not talks                            | “The two talk” was not so
            talks or tension > 50                | Tension was above 50 (52)
            leverage > 30 and not happened(test) | Leverage over Pyongyang was above 30 (31);“A missile flies” had not happened
            leverage > 40 and talks              | Leverage over Pyongyang was at most 40 (31);“The two talk” was not so
            turn < june                          | it was before June 2024 (May 2024)
            """)
    void saysWhatMadeItHoldOrNot(String needs, String words) {
        Scenario scenario = scenario(needs);
        assertThat(new ConditionWords(scenario, Phrases.english()).reasons(explanation(scenario)))
                .isEqualTo(List.of(words.split(";")));
    }
}
