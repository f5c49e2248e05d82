package demarche.authoring.writing;

import demarche.scenario.Expectation;
import demarche.scenario.Ruling;
import demarche.scenario.Scenario;
import demarche.scenario.ScenarioTest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A test as an entry of the list {@code tests}. */
public final class TestText {

    private static final int WIDEST = 76;
    private static final String STEP = "  ";

    private final List<String> lines = new ArrayList<>();

    private TestText() {}

    /**
     * The lines of the entry, the first beginning with its dash, none longer than it must be.
     *
     * @param scenario whose test it is
     */
    public static List<String> of(ScenarioTest test, Scenario scenario) {
        TestText text = new TestText();
        text.write(test, scenario);
        return text.lines;
    }

    private void write(ScenarioTest test, Scenario scenario) {
        lines.add("- name: " + ScalarText.of(test.name()));
        lines.add(STEP + "seed: " + test.seed());
        if (scenario.seats().size() == 1) {
            list(STEP + "choose: ", test.choose().getOrDefault(0, List.of()));
        } else {
            lines.add(STEP + "choose:");
            test.choose()
                    .forEach((seat, options) -> list(
                            STEP + STEP
                                    + ScalarText.of(scenario.seats().get(seat).id()) + ": ",
                            options));
        }
        if (!test.chances().isEmpty()) {
            lines.add(STEP + "chances:");
            List<String> pieces = test.chances().entrySet().stream()
                    .map(chance -> ScalarText.of(chance.getKey()) + ": " + ruling(chance.getValue()))
                    .toList();
            wrap(STEP + STEP + "{", pieces, "}");
        }
        lines.add(STEP + "expect:");
        write(test.expected());
    }

    private void write(Expectation expected) {
        String indent = STEP + STEP;
        if (!expected.ending().isEmpty()) {
            lines.add(indent + "ending: " + ScalarText.of(expected.ending()));
        }
        some(indent + "locked: ", expected.locked().keySet());
        some(indent + "fired: ", expected.fired());
        some(indent + "not-fired: ", expected.notFired());
        some(indent + "shown: ", expected.shown());
        some(indent + "not-shown: ", expected.notShown());
        if (!expected.holds().isEmpty()) {
            lines.add(indent + "holds:");
            expected.holds()
                    .forEach(condition -> lines.add(indent + STEP + "- " + ScalarText.of(condition.toString())));
        }
    }

    private void some(String key, Collection<String> names) {
        if (!names.isEmpty()) {
            list(key, names);
        }
    }

    private void list(String key, Collection<String> names) {
        wrap(key + "[", names.stream().map(ScalarText::of).toList(), "]");
    }

    private static String ruling(Ruling ruling) {
        return ruling.byTurn().isEmpty() ? ScalarText.of(ruling.always()) : byTurn(ruling.byTurn());
    }

    private static String byTurn(Map<String, String> byTurn) {
        return byTurn.entrySet().stream()
                .map(turn -> ScalarText.of(turn.getKey()) + ": " + ScalarText.of(turn.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Sets pieces one after another, on as many lines as they need; those after the first begin below the first. */
    private void wrap(String before, List<String> pieces, String after) {
        StringBuilder line = new StringBuilder(before);
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i) + (i + 1 < pieces.size() ? "," : after);
            boolean first = line.toString().equals(before) || line.toString().isBlank();
            if (!first && line.length() + 1 + piece.length() > WIDEST) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(before.length()));
                first = true;
            }
            line.append(first ? "" : " ").append(piece);
        }
        lines.add(pieces.isEmpty() ? before + after : line.toString());
    }
}
