package demarche.engine;

import demarche.scenario.Ruling;
import java.util.Map;
import java.util.Optional;

/**
 * Chance ruled by hand where a script says so, and answered by others elsewhere.
 *
 * @param script by the id of an event, drift rule or option; what cannot be followed is passed on
 * @param otherwise answers everything else
 */
public record ScriptedDraws(Map<String, Ruling> script, Draws otherwise) implements Draws {

    public ScriptedDraws {
        script = Map.copyOf(script);
    }

    @Override
    public boolean roll(Draw draw, int percent) {
        return ruling(draw).map("yes"::equals).orElseGet(() -> otherwise.roll(draw, percent));
    }

    @Override
    public int pick(Draw draw, int[] weights) {
        int ruled = draw.kind() == Draw.Kind.OPTION
                ? ruling(draw).map(draw.candidates()::indexOf).orElse(-1)
                : -1;
        return ruled >= 0 ? ruled : otherwise.pick(draw, weights);
    }

    private Optional<String> ruling(Draw draw) {
        return Optional.ofNullable(script.get(draw.element().name())).flatMap(ruling -> ruling.in(draw.turn()));
    }
}
