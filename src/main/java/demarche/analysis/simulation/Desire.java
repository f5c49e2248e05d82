package demarche.analysis.simulation;

import demarche.scenario.Goal;
import demarche.scenario.condition.World;
import java.util.List;

/** Likes it when goals are met and, of those that are not, when they are near. */
final class Desire implements Foresight.Judge {

    private final Nearness[] goals;

    Desire(List<Goal> goals) {
        this.goals = goals.stream().map(goal -> Nearness.to(goal.when())).toArray(Nearness[]::new);
    }

    @Override
    public double judge(World world) {
        double sum = 0;
        for (Nearness goal : goals) {
            sum += goal.in(world);
        }
        return sum;
    }
}
