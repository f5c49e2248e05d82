package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A name in a text")
class MarksTest {

    private static final Scenario SCENARIO = Scenarios.of("""
            demarche: 1
            id: test
            title: Test
            summary: A test.
            actors:
              seoul: {name: Seoul, about: A capital.}
              tokyo: {name: Tokyo}
            glossary:
              deterrence: {term: extended deterrence, also: [the umbrella], text: What Seoul trusts in.}
            seats: {seoul: {role: You advise Seoul.}}
            turns: [{id: one, date: Today, title: Extended deterrence}]
            endings: [{id: end, title: End, text: The end.}]
            """);

    private static List<String> marked(Line line) {
        return line.spans().stream()
                .filter(span -> span.role() == Role.NAME)
                .map(Span::text)
                .toList();
    }

    @Test
    void isMarkedWhereItFirstStandsOnAPage() {
        Marks marks = new Marks(SCENARIO);
        assertThat(marks.text("Seoul and Seoul again."))
                .isEqualTo(Line.of("Seoul", Role.NAME).and(" and Seoul again."));
        assertThat(marked(marks.text("Seoul asks for the umbrella."))).containsExactly("the umbrella");
        assertThat(marked(marks.text("Extended deterrence, once more."))).isEmpty();
        assertThat(marked(marks.ofNextPage().text("Seoul on another page."))).containsExactly("Seoul");
    }

    @Test
    void isNotMarkedWhereThereIsNothingToReadOnIt() {
        assertThat(marked(new Marks(SCENARIO).text("Tokyo waits."))).isEmpty();
    }

    @Test
    void isNotMarkedOnItsOwnPage() {
        Marks marks = new Marks(SCENARIO).ofPageOn(SCENARIO.glossary().get(0));
        assertThat(marked(marks.text("Seoul calls extended deterrence the umbrella.")))
                .containsExactly("Seoul");
    }

    @Test
    void keepsItsMarkWhereTheLineBreaks() {
        Line line = new Marks(SCENARIO).text("They ask for extended deterrence tonight.");
        assertThat(Wrapping.lines(line, 22, 0).stream().map(MarksTest::marked))
                .containsExactly(List.of("extended"), List.of("deterrence"));
    }
}
