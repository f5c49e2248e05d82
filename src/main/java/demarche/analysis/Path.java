package demarche.analysis;

import demarche.engine.Branches;
import demarche.scenario.Ending;
import demarche.scenario.Option;
import java.util.List;

/**
 * A way to an ending: what every seat chooses, and how chance must answer.
 *
 * @param ending where it leads
 * @param probability how likely chance answers so, if every seat chooses so
 * @param legs turn by turn
 */
public record Path(Ending ending, double probability, List<Leg> legs) {

    public Path {
        legs = List.copyOf(legs);
    }

    /**
     * One turn of it.
     *
     * @param turn the turn's position
     * @param options what is chosen, those of crises last
     * @param luck how chance answers, in order
     */
    public record Leg(int turn, List<Option> options, List<Branches.Answer> luck) {

        public Leg {
            options = List.copyOf(options);
            luck = List.copyOf(luck);
        }
    }
}
