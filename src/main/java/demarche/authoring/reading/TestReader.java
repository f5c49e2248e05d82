package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Nearest;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Node;
import demarche.authoring.yaml.Scalar;
import demarche.scenario.Decision;
import demarche.scenario.Expectation;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.Prose;
import demarche.scenario.Ruling;
import demarche.scenario.Scenario;
import demarche.scenario.ScenarioTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the scenario's own tests. */
final class TestReader {

    private final Declarations declarations;
    private final Expressions expressions;
    private final Findings findings;
    private final Map<String, Option> options = new HashMap<>();
    private final Map<String, Integer> seats = new HashMap<>();
    private final List<Scalar> told = new ArrayList<>();

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
                locked(expect),
                known(expect.scalars("fired"), Sort.EVENT, Code.TEST_UNKNOWN_EVENT),
                known(expect.scalars("not-fired"), Sort.EVENT, Code.TEST_UNKNOWN_EVENT),
                words(expect.scalars("shown")),
                words(expect.scalars("not-shown")),
                expect.scalars("holds").stream().map(expressions::asserted).toList());
    }

    /** A list of options, or a mapping from options to words of their reasons. */
    private Map<String, String> locked(Part expect) {
        Map<String, String> locked = new LinkedHashMap<>();
        known(expect.scalars("locked"), Sort.OPTION, Code.TEST_UNKNOWN_OPTION).forEach(name -> locked.put(name, ""));
        for (Mapping.Entry entry : expect.entries("locked")) {
            known(List.of(entry.key()), Sort.OPTION, Code.TEST_UNKNOWN_OPTION);
            locked.put(entry.key().text(), entry.value() instanceof Scalar words ? words.text() : "");
        }
        return locked;
    }

    /** What no text has that is read in a game could never be shown, and would be of no use in the list of what is not. */
    private List<String> words(List<Scalar> pieces) {
        told.addAll(pieces);
        return pieces.stream().map(Scalar::text).toList();
    }

    /** Looks whether the texts that tests expect can be read in a game of a scenario. */
    void checkWords(Scenario scenario) {
        List<String> texts = told.isEmpty() ? List.of() : Prose.inCourse(scenario);
        for (Scalar piece : told) {
            if (texts.stream().noneMatch(text -> Prose.has(text, piece.text()))) {
                findings.report(Code.TEST_UNKNOWN_TEXT, piece.place(), Details.of("words", piece.text()));
            }
        }
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
            // A single text in place of the list is of the wrong kind already.
            choices.put(seat, choices(part.hasList("choose") ? part.scalars("choose") : List.of(), seat));
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

    private Map<String, Ruling> chances(Part test) {
        Map<String, Ruling> chances = new LinkedHashMap<>();
        for (Mapping.Entry entry : test.entries("chances")) {
            List<Scalar> values = entry.value() instanceof Mapping byTurn
                    ? byTurn.entries().stream()
                            .flatMap(each -> each.value() instanceof Scalar value ? Stream.of(value) : Stream.empty())
                            .toList()
                    : entry.value() instanceof Scalar value ? List.of(value) : List.of();
            checkChance(entry.key(), values);
            chances.put(entry.key().text(), ruling(entry.value()));
        }
        return chances;
    }

    private Ruling ruling(Node value) {
        if (value instanceof Scalar always) {
            return Ruling.always(always.text());
        }
        Map<String, String> byTurn = new LinkedHashMap<>();
        for (Mapping.Entry entry : Part.entries(value)) {
            Scalar turn = entry.key();
            declarations.check(Sort.TURN, turn.text(), turn.place(), Code.UNKNOWN_TURN);
            byTurn.put(turn.text(), entry.value() instanceof Scalar how ? how.text() : "");
        }
        return Ruling.byTurn(byTurn);
    }

    private void checkChance(Scalar key, List<Scalar> values) {
        String name = key.text();
        boolean rule = declarations.of(Sort.EVENT).has(name)
                || declarations.of(Sort.DRIFT).has(name);
        boolean option = declarations.of(Sort.OPTION).has(name);
        if (rule && option) {
            findings.report(Code.TEST_AMBIGUOUS_CHANCE, key.place(), Details.of("name", name));
        } else if (rule) {
            values.forEach(value -> checkYesOrNo(name, value));
        } else if (option && options.containsKey(name)) {
            checkOutcomes(options.get(name), key, values);
        } else if (!option) {
            reportUnknown(key, Details.of("name", name));
        }
    }

    private void checkYesOrNo(String name, Scalar value) {
        boolean text = value.kind() != Scalar.Kind.BOOLEAN;
        if (text && !value.text().equals("yes") && !value.text().equals("no")) {
            findings.report(
                    Code.TEST_NOT_YES_OR_NO,
                    value.place(),
                    Details.of("name", name).and("written", value.text()));
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

    private void checkOutcomes(Option option, Scalar key, List<Scalar> values) {
        Details details = Details.of("name", key.text());
        if (option.outcomes().isEmpty()) {
            findings.report(Code.TEST_NOTHING_TO_FORCE, key.place(), details);
            return;
        }
        List<String> ids = option.outcomes().stream().map(Outcome::id).toList();
        for (Scalar value : values) {
            if (!ids.contains(value.text())) {
                findings.report(
                        Code.TEST_UNKNOWN_OUTCOME,
                        value.place(),
                        details.and("written", value.text())
                                .and("outcomes", String.join("`, `", ids))
                                .andIf("nearest", Nearest.to(value.text(), ids)));
            }
        }
    }
}
