package demarche.report;

import demarche.analysis.simulation.Obstacle;
import demarche.analysis.simulation.Thing;
import demarche.scenario.condition.Condition;
import demarche.scenario.condition.Quantity;
import demarche.scenario.condition.Symbol;
import java.util.List;
import java.util.stream.Collectors;

/** Says why something was never come upon. */
public final class ObstacleWords {

    private final ReportWords words;

    ObstacleWords(ReportWords words) {
        this.words = words;
    }

    public static ObstacleWords english() {
        return new ObstacleWords(new ReportWords());
    }

    /** What it is, by the id that the author gave it. */
    public String name(Obstacle obstacle) {
        Thing thing = obstacle.thing();
        if (thing instanceof Thing.OfTurn of) {
            return words.get("never.turn", of.turn().id());
        }
        if (thing instanceof Thing.OfParagraph of) {
            return words.get("never.paragraph", of.turn().id(), of.place() + 1);
        }
        if (thing instanceof Thing.OfOption of) {
            return words.get("never.option", of.option().id());
        }
        if (thing instanceof Thing.OfDrift of) {
            return words.get("never.drift", of.drift().id());
        }
        if (thing instanceof Thing.OfEvent of) {
            return words.get("never.event", of.event().id());
        }
        return words.get("never.ending", ((Thing.OfEnding) thing).ending().id());
    }

    /** The reason, in a sentence or several. */
    public String reason(Obstacle obstacle) {
        if (obstacle.looks() == 0) {
            return words.get("never.unasked");
        }
        List<Obstacle.Part> missing = obstacle.missing();
        if (!missing.isEmpty()) {
            return missing.stream().map(this::missing).collect(Collectors.joining(" "));
        }
        if (!obstacle.apart().isEmpty()) {
            return words.get("never.apart", part(obstacle, 0), part(obstacle, 1));
        }
        if (obstacle.held() == 0) {
            return words.get("never.together");
        }
        String key = obstacle.thing() instanceof Thing.OfEnding ? "never.forestalled" : "never.chance";
        return words.get(key, obstacle.held(), obstacle.looks());
    }

    private static Condition part(Obstacle obstacle, int which) {
        return obstacle.parts().get(obstacle.apart().get(which)).condition();
    }

    private String missing(Obstacle.Part part) {
        Obstacle.Range range = part.range();
        if (range == null || !(part.condition() instanceof Condition.Compared compared)) {
            return words.get("never.part", part.condition());
        }
        String left = side(compared.left(), range.leftLeast(), range.leftMost());
        String right = side(compared.right(), range.rightLeast(), range.rightMost());
        String values = left.isEmpty() || right.isEmpty() ? left + right : left + ", " + right;
        return values.isEmpty()
                ? words.get("never.part", part.condition())
                : words.get("never.part-values", part.condition(), values);
    }

    /** What a side of a comparison has been; nothing for one that only tells a number or a turn. */
    private String side(Quantity side, int least, int most) {
        boolean[] measures = {false};
        side.forEachSymbol(symbol -> measures[0] |= symbol.kind() == Symbol.Kind.METER);
        if (!measures[0]) {
            return "";
        }
        return least == most ? words.get("never.value", side, least) : words.get("never.values", side, least, most);
    }
}
