package demarche.report.handbook;

import demarche.scenario.Effect;
import demarche.scenario.Scenario;
import demarche.scenario.condition.Quantity;
import java.util.List;
import java.util.stream.Collectors;

/** Effects in words: {@code Tension at sea +5; raised: The pact is in force}. */
record EffectWords(Scenario scenario) implements Effect.Visitor<String> {

    String of(List<Effect> effects) {
        return effects.stream().map(effect -> effect.accept(this)).collect(Collectors.joining("; "));
    }

    @Override
    public String add(Effect.Add add) {
        String meter = scenario.meters().get(add.meter().index()).label();
        if (add.amount() instanceof Quantity.Literal literal) {
            return meter + (literal.number() < 0 ? " −" + -(long) literal.number() : " +" + literal.number());
        }
        return meter + " + (" + add.amount() + ")";
    }

    @Override
    public String setTo(Effect.SetTo set) {
        return scenario.meters().get(set.meter().index()).label() + " = " + set.value();
    }

    @Override
    public String raise(Effect.Raise raise) {
        return "from now on: " + flag(raise.flag().index());
    }

    @Override
    public String lower(Effect.Lower lower) {
        return "no longer: " + flag(lower.flag().index());
    }

    private String flag(int index) {
        String text = scenario.flags().get(index).text();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
