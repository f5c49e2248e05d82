package demarche.engine;

import java.util.Map;

/**
 * Chance ruled by hand where a script says so, and answered by others elsewhere.
 *
 * @param script by the id of an event or drift rule {@code yes} or {@code no}, by that of an option the id of its
 *     outcome; what cannot be followed is passed on
 * @param otherwise answers everything else
 */
public record ScriptedDraws(Map<String, String> script, Draws otherwise) implements Draws {

    public ScriptedDraws {
        script = Map.copyOf(script);
    }

    @Override
    public boolean roll(Draw draw, int percent) {
        String ruling = script.get(draw.element().name());
        return ruling == null ? otherwise.roll(draw, percent) : ruling.equals("yes");
    }

    @Override
    public int pick(Draw draw, int[] weights) {
        String ruling =
                draw.kind() == Draw.Kind.OPTION ? script.get(draw.element().name()) : null;
        int ruled = ruling == null ? -1 : draw.candidates().indexOf(ruling);
        return ruled >= 0 ? ruled : otherwise.pick(draw, weights);
    }
}
