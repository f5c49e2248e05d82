package demarche.authoring.writing;

import demarche.authoring.layout.ScenarioLayout;
import demarche.scenario.Expectation;
import demarche.scenario.Ruling;
import demarche.scenario.Scenario;
import demarche.scenario.ScenarioTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A test as an entry of the list {@code tests}. */
public final class TestText {

    private static final String STEP = "  ";

    private final List<String> lines = new ArrayList<>(List.of("tests:"));

    private TestText() {}

    /**
     * The lines of the entry, the first beginning with its dash, in the layout of scenario files.
     *
     * @param scenario whose test it is
     */
    public static List<String> of(ScenarioTest test, Scenario scenario) {
        TestText text = new TestText();
        text.write(test, scenario);
        byte[] list = String.join("\n", text.lines).getBytes(StandardCharsets.UTF_8);
        return new ScenarioLayout()
                .of("", list)
                .text()
                .lines()
                .skip(1)
                .map(line -> line.startsWith(STEP) ? line.substring(STEP.length()) : line)
                .toList();
    }

    private void write(ScenarioTest test, Scenario scenario) {
        lines.add("  - name: " + ScalarText.of(test.name()));
        lines.add("    seed: " + test.seed());
        if (scenario.seats().size() == 1) {
            list("    choose: ", test.choose().getOrDefault(0, List.of()));
        } else {
            lines.add("    choose:");
            test.choose()
                    .forEach((seat, options) -> list(
                            "      " + ScalarText.of(scenario.seats().get(seat).id()) + ": ", options));
        }
        if (!test.chances().isEmpty()) {
            lines.add(test.chances().entrySet().stream()
                    .map(chance -> ScalarText.of(chance.getKey()) + ": " + ruling(chance.getValue()))
                    .collect(Collectors.joining(", ", "    chances: {", "}")));
        }
        lines.add("    expect:");
        write(test.expected());
    }

    private void write(Expectation expected) {
        if (!expected.ending().isEmpty()) {
            lines.add("      ending: " + ScalarText.of(expected.ending()));
        }
        some("      locked: ", expected.locked().keySet());
        some("      fired: ", expected.fired());
        some("      not-fired: ", expected.notFired());
        some("      shown: ", expected.shown());
        some("      not-shown: ", expected.notShown());
        if (!expected.holds().isEmpty()) {
            lines.add("      holds:");
            expected.holds().forEach(condition -> lines.add("        - " + ScalarText.of(condition.toString())));
        }
    }

    private void some(String key, Collection<String> names) {
        if (!names.isEmpty()) {
            list(key, names);
        }
    }

    private void list(String key, Collection<String> names) {
        lines.add(names.stream().map(ScalarText::of).collect(Collectors.joining(", ", key + "[", "]")));
    }

    private static String ruling(Ruling ruling) {
        return ruling.byTurn().isEmpty() ? ScalarText.of(ruling.always()) : byTurn(ruling.byTurn());
    }

    private static String byTurn(Map<String, String> byTurn) {
        return byTurn.entrySet().stream()
                .map(turn -> ScalarText.of(turn.getKey()) + ": " + ScalarText.of(turn.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
