package demarche.analysis.simulation;

import demarche.analysis.Policy;
import demarche.engine.Rules;
import demarche.engine.TurnRun;
import demarche.engine.TurnRun.Stop;
import demarche.engine.Witness;
import demarche.scenario.Option;
import demarche.scenario.Seat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A simulated game as it would be played by hand: with the seed and the decisions, it is the same game.
 *
 * @param held the ids of the seats whose decisions are told; the others decide by weight, as they do in play
 * @param choices the ids of the options that they took, in order
 */
public record Example(long seed, Set<String> held, List<String> choices) {

    public Example {
        held = Set.copyOf(held);
        choices = List.copyOf(choices);
    }

    /**
     * The game of a seed.
     *
     * @param viewer the index of the seat from which to look where all seats choose as those do that nobody holds
     */
    public static Example of(Rules rules, Casting casting, long seed, int viewer) {
        Table table = Table.forMany(rules, casting, Witness.NONE);
        TurnRun run = table.run();
        Set<String> held = held(rules, casting, viewer);
        List<Seat> seats = rules.scenario().seats();
        List<String> choices = new ArrayList<>();
        Stop stop = table.begin(seed);
        while (stop != Stop.ENDED) {
            int asked = run.asked();
            for (int i = 0; i < asked; i++) {
                Option taken = run.decision(i).options().get(table.decide(i));
                if (held.contains(seats.get(run.decision(i).seat()).id())) {
                    choices.add(taken.id().name());
                }
            }
            stop = run.run();
        }
        return new Example(seed, held, choices);
    }

    private static Set<String> held(Rules rules, Casting casting, int viewer) {
        Set<String> held = new LinkedHashSet<>();
        for (Seat seat : rules.scenario().seats()) {
            int from = casting.isAdvised() ? casting.seat() : viewer;
            if (casting.others() == Policy.UNIFORM || seat.index() == from) {
                held.add(seat.id());
            }
        }
        return held;
    }
}
