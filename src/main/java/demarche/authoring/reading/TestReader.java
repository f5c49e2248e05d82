package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Nearest;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Scalar;
import demarche.scenario.Decision;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.ScenarioTest;
import demarche.scenario.condition.Condition;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        int seat = seat(part);
        List<Scalar> choose = part.scalars("choose");
        choose.forEach(option -> checkChoice(option, seat));
        Part expect = part.get("expect").map(Part::new).orElse(part);
        expect.scalar("ending")
                .ifPresent(ending ->
                        declarations.check(Sort.ENDING, ending.text(), ending.place(), Code.TEST_UNKNOWN_ENDING));
        List<Scalar> locked = expect.scalars("locked");
        locked.forEach(
                option -> declarations.check(Sort.OPTION, option.text(), option.place(), Code.TEST_UNKNOWN_OPTION));
        List<Condition> holds =
                expect.scalars("holds").stream().map(expressions::asserted).toList();
        return new ScenarioTest(
                part.text("name"),
                part.scalar("seed").map(Scalar::whole).orElse(1L),
                seat,
                choose.stream().map(Scalar::text).toList(),
                chances(part),
                expect.text("ending"),
                locked.stream().map(Scalar::text).toList(),
                holds);
    }

    private int seat(Part part) {
        Optional<Scalar> seat = part.scalar("seat");
        boolean known = seat.isPresent()
                && declarations.check(Sort.SEAT, seat.get().text(), seat.get().place(), Code.UNKNOWN_SEAT);
        return known ? declarations.index(Sort.SEAT, seat.get().text()) : 0;
    }

    private void checkChoice(Scalar choice, int seat) {
        boolean known = declarations.check(Sort.OPTION, choice.text(), choice.place(), Code.TEST_UNKNOWN_OPTION);
        int owner = seats.getOrDefault(choice.text(), -1);
        if (known && owner >= 0 && owner != seat) {
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
