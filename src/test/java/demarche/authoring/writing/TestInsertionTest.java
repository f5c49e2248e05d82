package demarche.authoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.scenario.Expectation;
import demarche.scenario.Ruling;
import demarche.scenario.ScenarioTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A test put into a file")
class TestInsertionTest {

    private static final String HEAD = """
            demarche: 1
            id: the-boat
            title: The Boat   # as we call it
            summary: A boat.
            actors: {tokyo: {name: Tokyo}}
            seats: {tokyo: {role: You advise Tokyo.}}
            turns:
            - id: night
              date: Tonight
              title: A boat
              decisions:
                tokyo:
                  question: Well?
                  options:
                  - {id: tow, label: Tow it, outcomes: [{id: safe}, {id: lost, text: It sinks.}]}
                  - {id: wait, label: Wait}
            endings:
            - {id: day, title: Day, text: It dawns.}
            """;

    private static final ScenarioTest TEST = new ScenarioTest(
            "It: sinks",
            3,
            Map.of(0, List.of("tow")),
            Map.of("tow", Ruling.byTurn(Map.of("night", "lost"))),
            new Expectation("day", Map.of(), List.of(), List.of(), List.of("It sinks."), List.of(), List.of()));

    private static final String ENTRY = """
              - name: "It: sinks"
                seed: 3
                choose: [tow]
                chances: {tow: {night: lost}}
                expect:
                  ending: day
                  shown: [It sinks.]
            """;

    private static final String OTHER = """
              - name: It waits
                choose: [wait]
                expect: {ending: day}   # of course
            """;

    private static Optional<String> into(String text) {
        return TestInsertion.into(text.getBytes(StandardCharsets.UTF_8), TEST)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void beginsTheListWhereThereIsNone() {
        assertThat(into(HEAD)).hasValue(HEAD + "\ntests:\n" + ENTRY);
    }

    @Test
    void givesALastLineAnEnd() {
        assertThat(into(HEAD.stripTrailing())).hasValue(HEAD + "\ntests:\n" + ENTRY);
    }

    @Test
    void isTheLastOfTheList() {
        String before = HEAD + "\ntests:\n\n" + OTHER;
        assertThat(into(before)).hasValue(before + ENTRY);
    }

    @Test
    void standsApartWhereTheOthersDo() {
        String before = HEAD + "tests:\n" + OTHER + "\n" + OTHER;
        assertThat(into(before)).hasValue(before + "\n" + ENTRY);
    }

    @Test
    void standsAsFarInAsTheOthers() {
        String before = HEAD + "tests:\n" + OTHER.indent(-2);
        assertThat(into(before)).hasValue(before + ENTRY.indent(-2));
    }

    @Test
    void leavesNotesAndKeysBelowWhereTheyAre() {
        String above = HEAD + "tests:   # games\n" + OTHER;
        String below = "\n# The learning goals.\nlearning:\n- Boats sink.\n\n\n# The end";
        assertThat(into(above + below)).hasValue(above + ENTRY + below);
    }

    @Test
    void keepsTheLineEndsOfWindowsAndAByteOrderMark() {
        String before = "\uFEFF" + (HEAD + "tests:\n" + OTHER).replace("\n", "\r\n");
        assertThat(into(before)).hasValue(before + ENTRY.replace("\n", "\r\n"));
    }

    @Test
    void hasNoPlaceInBrackets() {
        assertThat(into(HEAD + "tests: [{name: It waits, choose: [wait], expect: {ending: day}}]\n"))
                .isEmpty();
        assertThat(into(HEAD + "tests: []\n")).isEmpty();
    }

    @Test
    void hasNoPlaceAfterTheEndOfADocument() {
        assertThat(into(HEAD + "...\n")).isEmpty();
    }
}
