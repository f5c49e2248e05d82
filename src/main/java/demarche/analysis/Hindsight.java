package demarche.analysis;

import demarche.engine.Choice;
import demarche.engine.Game;
import demarche.engine.Question;
import demarche.engine.Taking;
import demarche.scenario.Ending;
import demarche.scenario.Option;
import demarche.scenario.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a game that is over would have come to, had one of its decisions been another: the rest decided as it was, where
 * that was still open, and by weight where it was not.
 *
 * @param game the game
 * @param crossroads each decision of a held seat, in the order in which they were entered
 * @param games how many games were played from each option on, all with the same luck for each option
 */
public record Hindsight(Game game, List<Crossroads> crossroads, int games) {

    public Hindsight {
        crossroads = List.copyOf(crossroads);
    }

    /**
     * A decision that was taken.
     *
     * @param question what was asked
     * @param taken the option that was taken
     * @param roads one for each option that was open, in the author's order
     */
    public record Crossroads(Turn turn, Question question, Option taken, List<Road> roads) {
        public Crossroads {
            roads = List.copyOf(roads);
        }

        /** Where the option led that was taken. */
        public Road road() {
            return roads.stream()
                    .filter(road -> road.option().equals(taken))
                    .findFirst()
                    .orElseThrow();
        }

        /**
         * How much hung on it, 0 to 1: the share of games that close otherwise after another option, of that option for
         * which it is greatest. It is the total variation distance of how they close.
         */
        public double weight() {
            return roads.stream().mapToDouble(road()::distance).max().orElse(0);
        }
    }

    /**
     * Where one option leads.
     *
     * @param sameLuck how the game would have closed with the luck that it had
     * @param endings how often games close with each ending, 0 to 1, by its index; with luck of many kinds
     */
    public record Road(Option option, Ending sameLuck, List<Double> endings) {
        public Road {
            endings = List.copyOf(endings);
        }

        /** The share of games that close otherwise than on another road. */
        double distance(Road other) {
            double sum = 0;
            for (int i = 0; i < endings.size(); i++) {
                sum += Math.abs(endings.get(i) - other.endings.get(i));
            }
            return sum / 2;
        }
    }

    /**
     * Looks back on a game.
     *
     * @param over a game that is over
     * @param games how many games to play from each option on, at least 1
     */
    public static Hindsight of(Game over, int games, Workers workers) {
        if (!over.isOver() || games < 1) {
            throw new IllegalArgumentException("the game must be over, and games be 1 at least");
        }
        List<Fork> forks = forks(over);
        // Each piece writes to a place of its own.
        Crossroads[] crossroads = new Crossroads[forks.size()];
        workers.each(forks.size(), i -> {
            Fork fork = forks.get(i);
            List<Road> roads = new Retelling(over).from(fork.before(), fork.question(), games);
            crossroads[i] = new Crossroads(fork.before().turn(), fork.question(), fork.taken(), roads);
        });
        return new Hindsight(over, List.of(crossroads), games);
    }

    /** A decision as it stood before it was taken. */
    private record Fork(Game before, Question question, Option taken) {}

    private static List<Fork> forks(Game over) {
        List<Fork> forks = new ArrayList<>();
        Game game = over.after(0);
        for (Choice choice : over.record()) {
            Option taken = over.scenario().option(choice.option()).orElseThrow();
            Question question = game.questions().stream()
                    .filter(asked -> asked.decision().options().contains(taken))
                    .findFirst()
                    .orElseThrow();
            forks.add(new Fork(game, question, taken));
            game = ((Taking.Taken) game.choose(choice.option())).game();
        }
        return forks;
    }

    /** The decision on which most hung; empty where nothing hung on any. Of several alike, the first. */
    public Optional<Crossroads> decisive() {
        return byWeight().stream().findFirst();
    }

    /** The decisions on which something hung, the one on which most did first. */
    public List<Crossroads> byWeight() {
        return crossroads.stream()
                .filter(crossing -> crossing.weight() > 0)
                .sorted(Comparator.comparingDouble(Crossroads::weight).reversed())
                .toList();
    }
}
