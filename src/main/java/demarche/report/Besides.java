package demarche.report;

import demarche.analysis.Exploration;
import demarche.analysis.simulation.Simulation;
import java.util.List;
import java.util.Optional;

/**
 * What is told beside a solution.
 *
 * @param unreduced how many states there are where none are put together; empty where that was not counted
 * @param estimates what games say where the solution is partial: a simulation for each policy; empty where it is whole
 */
public record Besides(Optional<Count> unreduced, List<Simulation> estimates) {

    /** Nothing. */
    public static final Besides NOTHING = new Besides(Optional.empty(), List.of());

    /**
     * A number of states.
     *
     * @param isAll whether there are no more
     */
    public record Count(long states, boolean isAll) {

        /** How many states an exploration found. */
        public static Count of(Exploration explored) {
            return new Count(explored.states(), explored.isComplete());
        }
    }

    public Besides {
        estimates = List.copyOf(estimates);
    }
}
