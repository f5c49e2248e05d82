package demarche.authoring.reading;

import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.yaml.Mapping;
import demarche.authoring.yaml.Scalar;
import demarche.scenario.Decision;
import demarche.scenario.Id;
import demarche.scenario.Option;
import demarche.scenario.Outcome;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads decisions, their options and their outcomes. */
final class DecisionReader {

    private final Declarations declarations;
    private final Expressions expressions;
    private final EffectReader effects;
    private final PassageReader passages;
    private final Findings findings;

    DecisionReader(
            Declarations declarations,
            Expressions expressions,
            EffectReader effects,
            PassageReader passages,
            Findings findings) {
        this.declarations = declarations;
        this.expressions = expressions;
        this.effects = effects;
        this.passages = passages;
        this.findings = findings;
    }

    /** The decisions at a key, in the order of the seats. */
    List<Decision> decisions(Part part, String key) {
        for (Mapping.Entry entry : part.entries(key)) {
            // What is no decision has been reported, and is hardly at the id of a seat.
            if (!(entry.value() instanceof Mapping)) {
                continue;
            }
            declarations.check(Sort.SEAT, entry.key().text(), entry.key().place(), Code.UNKNOWN_SEAT);
        }
        boolean astray = part.hasAstray("needs", "label");
        return declarations.bySeat(part.entries(key)).stream()
                .map(entry -> decision(entry.key().text(), new Part(entry.value()), astray))
                .toList();
    }

    /** @param astray whether a `needs` nearby stands where none belongs, which is reported, and may be meant for any */
    private Decision decision(String seat, Part part, boolean astray) {
        List<Option> options = part.parts("options").stream()
                .map(option -> option(option, astray))
                .toList();
        List<Condition> open = options.stream()
                .map(option -> (Condition) new Condition.Joined(true, List.of(option.when(), option.needs())))
                .toList();
        if (!options.isEmpty() && expressions.mayAllFail(open)) {
            findings.report(Code.DECISION_MAY_BE_EMPTY, part.placeOfKey("options"));
        }
        return new Decision(declarations.index(Sort.SEAT, seat), part.text("question"), options);
    }

    private Option option(Part part, boolean needsAstray) {
        Id id = declarations.id(part, Sort.OPTION);
        if (part.has("locked-because") && !part.has("needs") && !needsAstray) {
            findings.report(Code.REASON_WITHOUT_NEEDS, part.placeOfKey("locked-because"));
        }
        return new Option(
                id,
                declarations.index(Sort.OPTION, id.name()),
                part.text("label"),
                part.text("for"),
                part.text("against"),
                expressions.condition(part, "when"),
                expressions.condition(part, "needs"),
                part.text("locked-because"),
                weight(part),
                passages.passage(part, "text"),
                effects.effects(part),
                outcomes(part));
    }

    private List<Outcome> outcomes(Part option) {
        Ids ids = new Ids(Sort.OUTCOME, findings);
        List<Outcome> outcomes = new ArrayList<>();
        for (Part part : option.parts("outcomes")) {
            Optional<Scalar> id = part.scalar("id");
            id.ifPresent(written -> ids.declare(written, List.of()));
            outcomes.add(new Outcome(
                    id.map(Scalar::text).orElse(Integer.toString(outcomes.size() + 1)),
                    weight(part),
                    passages.passage(part, "text"),
                    effects.effects(part)));
        }
        if (!outcomes.isEmpty() && outcomes.stream().allMatch(DecisionReader::weighsNothing)) {
            findings.report(Code.OUTCOMES_WEIGH_NOTHING, option.placeOfKey("outcomes"));
        }
        return outcomes;
    }

    private static boolean weighsNothing(Outcome outcome) {
        return outcome.weight() instanceof Quantity.Literal constant && constant.number() <= 0;
    }

    private Quantity weight(Part part) {
        Quantity weight = expressions.share(part, "weight", Quantity.ONE);
        if (weight instanceof Quantity.Literal constant && constant.number() < 0) {
            findings.report(
                    Code.NEGATIVE_WEIGHT,
                    part.scalar("weight").map(Scalar::place).orElse(part.place()),
                    Details.of("weight", constant.number()));
        }
        return weight;
    }
}
