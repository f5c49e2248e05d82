package demarche.authoring.reading;

import demarche.analysis.Interval;
import demarche.analysis.Ranges;
import demarche.authoring.diagnostic.Code;
import demarche.authoring.diagnostic.Details;
import demarche.authoring.diagnostic.Findings;
import demarche.authoring.diagnostic.Place;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import java.util.List;
import java.util.Optional;

/** Looks at expressions that compile for what their authors cannot have meant. */
final class Judgement {

    private final Ranges ranges;
    private final List<String> turns;
    private final Findings findings;

    Judgement(Ranges ranges, List<String> turns, Findings findings) {
        this.ranges = ranges;
        this.turns = turns;
        this.findings = findings;
    }

    void of(Condition condition, Place place) {
        Optional<Integer> number = TurnNumbers.in(condition);
        if (number.isPresent()) {
            int index = Math.max(0, Math.min(turns.size() - 1, number.get() - 1));
            String turn = turns.isEmpty() ? "july-2024" : turns.get(index);
            findings.report(Code.TURN_AS_NUMBER, place, Details.of("turn", turn));
        } else if (!ranges.canHold(condition)) {
            findings.report(Code.NEVER_HOLDS, place);
        } else if (!ranges.canFail(condition)) {
            findings.report(Code.ALWAYS_HOLDS, place);
        }
        ranges.zeroDivisor(condition).ifPresent(divisor -> zero(divisor, place));
    }

    void of(Quantity quantity, Place place) {
        ranges.zeroDivisor(quantity).ifPresent(divisor -> zero(divisor, place));
    }

    private void zero(Interval divisor, Place place) {
        findings.report(divisor.isSingle() ? Code.DIVISION_BY_ZERO : Code.DIVISOR_MAY_BE_ZERO, place);
    }

    /** Whether a situation is thinkable in which none of these holds. */
    boolean mayAllFail(List<Condition> conditions) {
        return ranges.canFail(new Condition.Joined(false, conditions));
    }
}
