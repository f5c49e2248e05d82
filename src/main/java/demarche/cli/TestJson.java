package demarche.cli;

import demarche.authoring.diagnostic.JsonReport;
import demarche.report.TestOutcome;
import demarche.report.TestStory;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How tests went, for programs; the members are described in {@code docs/scenario-format.md}. */
final class TestJson {

    private final TestLines lines;

    private TestJson(TestLines lines) {
        this.lines = lines;
    }

    static String of(List<Tested> all, TestLines lines) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        List<Tested.Played> played = all.stream()
                .filter(Tested.Played.class::isInstance)
                .map(Tested.Played.class::cast)
                .toList();
        root.put(
                "tests",
                played.stream().mapToInt(file -> file.outcomes().size()).sum());
        root.put("failed", played.stream().mapToInt(Tested.Played::failed).sum());
        ArrayNode files = root.putArray("files");
        TestJson json = new TestJson(lines);
        all.forEach(file -> json.add(file, files.addObject()));
        return root.toPrettyString();
    }

    private void add(Tested tested, ObjectNode node) {
        node.put("file", tested.file());
        if (tested instanceof Tested.Played played) {
            node.put("scenario", played.scenario().heading().id());
            ArrayNode tests = node.putArray("tests");
            played.outcomes().forEach(outcome -> add(outcome, played, tests.addObject()));
        } else if (tested instanceof Tested.Faulty faulty) {
            node.put("error", "The file has errors, so that nothing was played.");
            node.set(
                    "diagnostics",
                    new JsonReport().tree(faulty.loading().diagnostics()).get("diagnostics"));
        } else {
            node.put("error", "The file cannot be read.");
        }
    }

    private void add(TestOutcome outcome, Tested.Played played, ObjectNode node) {
        node.put("name", outcome.test().name());
        node.put("line", played.line(outcome));
        node.put("passed", outcome instanceof TestOutcome.Passed);
        if (outcome instanceof TestOutcome.Failed failure) {
            node.put("about", failure.difference().about());
            node.put("expected", failure.difference().expected());
            node.put("actual", failure.difference().actual());
            ArrayNode turns = node.putArray("ledger");
            for (TestStory.Told told : lines.story(failure, played.scenario())) {
                ArrayNode happened = turns.addObject().put("turn", told.turn()).putArray("lines");
                told.lines().forEach(happened::add);
            }
        }
    }
}
