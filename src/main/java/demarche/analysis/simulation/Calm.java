package demarche.analysis.simulation;

import demarche.scenario.Meter;
import demarche.scenario.Scenario;
import demarche.scenario.condition.World;
import java.util.List;

/** Likes it when the meters move little, each by the share of its range that it moves. */
final class Calm implements Foresight.Judge {

    private final int[] before;
    private final double[] scales;

    Calm(Scenario scenario) {
        List<Meter> meters = scenario.meters();
        before = new int[meters.size()];
        scales = meters.stream()
                .mapToDouble(meter -> 1.0 / ((double) meter.max() - meter.min()))
                .toArray();
    }

    @Override
    public void start(World world) {
        for (int i = 0; i < before.length; i++) {
            before[i] = world.meter(i);
        }
    }

    @Override
    public double judge(World world) {
        double moved = 0;
        for (int i = 0; i < before.length; i++) {
            moved += Math.abs((double) world.meter(i) - before[i]) * scales[i];
        }
        return -moved;
    }
}
