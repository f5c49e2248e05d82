package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Nearest;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Scalar;
import demarche.scenario.Decision;
import demarche.scenario.Expectation;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.ScenarioTest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the scenario's own tests. */
final class TestReader {

    private final Declarations declarations;
    private final Expressions expressions;
    private final Findings findings;
    private final Map<String, Option> options = new HashMap<>();
    private final Map<String, Integer> seats = new HashMap<>();

    TestReader(Declarations declarations, Expressions expressions, List<Decision> decisions, Findings findings) {
        this.declarations = declarations;
        this.expressions = expressions;
        this.findings = findings;
        for (Decision decision : decisions) {
            for (Option option : decision.options()) {
                options.putIfAbsent(option.id().name(), option);
                seats.putIfAbsent(option.id().name(), decision.seat());
            }
        }
    }

    List<ScenarioTest> tests(Part top) {
        return top.parts("tests").stream().map(this::test).toList();
    }

    private ScenarioTest test(Part part) {
        return new ScenarioTest(
                part.text("name"),
                part.scalar("seed").map(Scalar::whole).orElse(1L),
                choices(part),
                chances(part),
                expectation(part.get("expect").map(Part::new).orElse(part)));
    }

    private Expectation expectation(Part expect) {
        return new Expectation(
                known(expect.scalar("ending").stream().toList(), Sort.ENDING, Code.TEST_UNKNOWN_ENDING).stream()
                        .findFirst()
                        .orElse(""),
                known(expect.scalars("locked"), Sort.OPTION, Code.TEST_UNKNOWN_OPTION),
                known(expect.scalars("fired"), Sort.EVENT, Code.TEST_UNKNOWN_EVENT),
                known(expect.scalars("not-fired"), Sort.EVENT, Code.TEST_UNKNOWN_EVENT),
                expect.scalars("holds").stream().map(expressions::asserted).toList());
    }

    private List<String> known(List<Scalar> names, Sort sort, Code unknown) {
        names.forEach(name -> declarations.check(sort, name.text(), name.place(), unknown));
        return names.stream().map(Scalar::text).toList();
    }

    /** What each seat takes: one list for the seat of the test, or lists under the seats they belong to. */
    private Map<Integer, List<String>> choices(Part part) {
        Map<Integer, List<String>> choices = new TreeMap<>();
        if (part.get("choose").orElse(null) instanceof Mapping bySeat) {
            if (part.has("seat")) {
                findings.report(Code.TEST_SEAT_TWICE, part.placeOfKey("seat"));
            }
            for (Mapping.Entry entry : bySeat.entries()) {
                int seat = seat(entry.key());
                choices.put(seat, choices(new Part(bySeat).scalars(entry.key().text()), seat));
            }
        } else {
            int seat = part.scalar("seat").map(this::seat).orElse(0);
            choices.put(seat, choices(part.scalars("choose"), seat));
        }
        return choices;
    }

    private List<String> choices(List<Scalar> options, int seat) {
        options.forEach(option -> checkChoice(option, seat));
        return options.stream().map(Scalar::text).toList();
    }

    private int seat(Scalar seat) {
        declarations.check(Sort.SEAT, seat.text(), seat.place(), Code.UNKNOWN_SEAT);
        return declarations.index(Sort.SEAT, seat.text());
    }

    private void checkChoice(Scalar choice, int seat) {
        boolean known = declarations.check(Sort.OPTION, choice.text(), choice.place(), Code.TEST_UNKNOWN_OPTION);
        int owner = seats.getOrDefault(choice.text(), -1);
        if (known && owner >= 0 && seat >= 0 && owner != seat) {
            findings.report(Code.TEST_OTHER_SEAT, choice.place(), Details.of("option", choice.text()));
        }
    }

    private Map<String, String> chances(Part test) {
        Map<String, String> chances = new LinkedHashMap<>();
        for (Mapping.Entry entry : test.entries("chances")) {
            if (entry.value() instanceof Scalar value) {
                checkChance(entry.key(), value);
                chances.put(entry.key().text(), value.text());
            }
        }
        return chances;
    }

    private void checkChance(Scalar key, Scalar value) {
        String name = key.text();
        boolean rule = declarations.of(Sort.EVENT).has(name)
                || declarations.of(Sort.DRIFT).has(name);
        boolean option = declarations.of(Sort.OPTION).has(name);
        Details details = Details.of("name", name).and("written", value.text());
        if (rule && option) {
            findings.report(Code.TEST_AMBIGUOUS_CHANCE, key.place(), details);
        } else if (rule && !value.text().equals("yes") && !value.text().equals("no")) {
            findings.report(Code.TEST_NOT_YES_OR_NO, value.place(), details);
        } else if (option && options.containsKey(name)) {
            checkOutcome(options.get(name), key, value, details);
        } else if (!rule && !option) {
            reportUnknown(key, details);
        }
    }

    private void reportUnknown(Scalar key, Details details) {
        List<Sort> sorts = List.of(Sort.EVENT, Sort.DRIFT, Sort.OPTION);
        if (sorts.stream().noneMatch(sort -> declarations.mayHave(sort, key.text()))) {
            List<String> names = sorts.stream()
                    .flatMap(sort -> declarations.of(sort).names().stream())
                    .toList();
            findings.report(
                    Code.TEST_UNKNOWN_CHANCE, key.place(), details.andIf("nearest", Nearest.to(key.text(), names)));
        }
    }

    private void checkOutcome(Option option, Scalar key, Scalar value, Details details) {
        if (option.outcomes().isEmpty()) {
            findings.report(Code.TEST_NOTHING_TO_FORCE, key.place(), details);
            return;
        }
        List<String> ids = option.outcomes().stream().map(Outcome::id).toList();
        if (!ids.contains(value.text())) {
            Details more =
                    details.and("outcomes", String.join("`, `", ids)).andIf("nearest", Nearest.to(value.text(), ids));
            findings.report(Code.TEST_UNKNOWN_OUTCOME, value.place(), more);
        }
    }
}
