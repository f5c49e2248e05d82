package demarche.cli;

import demarche.analysis.Policy;
import demarche.analysis.simulation.Casting;
import demarche.analysis.simulation.Strategy;
import demarche.authoring.diagnostic.Nearest;
import demarche.scenario.Scenario;
import demarche.scenario.Seat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Who chooses how, as it is written on the command line. */
final class Casts {

    private Casts() {}

    /** Why somebody cannot be cast as wished, in a sentence. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;
        private final String sentence;

        Unfit(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    /** The word for a constant: {@code by-weight}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E read(E[] all, String written) {
        return Arrays.stream(all)
                .filter(one -> word(one).equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no " + written + " here; there are "
                        + Arrays.stream(all).map(Casts::word).collect(Collectors.joining(", "))));
    }

    static Policy policy(String written) {
        return read(Policy.values(), written);
    }

    static Strategy strategy(String written) {
        return read(Strategy.values(), written);
    }

    /** Reads a policy. */
    static final class OfPolicy implements ITypeConverter<Policy> {
        @Override
        public Policy convert(String written) {
            return policy(written);
        }
    }

    /** Reads a strategy. */
    static final class OfStrategy implements ITypeConverter<Strategy> {
        @Override
        public Strategy convert(String written) {
            return strategy(written);
        }
    }

    /** The casting, unless the scenario has no such seat, or the seat nothing to be greedy for. */
    static Casting of(Scenario scenario, Policy others, Optional<String> seat, Optional<Strategy> strategy)
            throws Unfit {
        if (seat.isEmpty() && strategy.isEmpty()) {
            return Casting.all(others);
        }
        if (seat.isEmpty() || strategy.isEmpty()) {
            throw new Unfit("--seat and --strategy need each other, as in --seat "
                    + scenario.seats().get(0).id() + " --strategy cautious.");
        }
        Seat advised = seat(scenario, seat.get());
        if (strategy.get() == Strategy.GREEDY && advised.goals().isEmpty()) {
            throw new Unfit(advised.id() + " has no goals to be greedy for.");
        }
        return new Casting(others, advised.index(), strategy.get());
    }

    static Seat seat(Scenario scenario, String wanted) throws Unfit {
        Optional<Seat> found = scenario.seat(wanted);
        if (found.isPresent()) {
            return found.get();
        }
        throw new Unfit(noSuchSeat(scenario, wanted));
    }

    /** What is said where a scenario has no seat of an id. */
    static String noSuchSeat(Scenario scenario, String wanted) {
        List<String> ids = scenario.seats().stream().map(Seat::id).toList();
        String advice = Nearest.to(wanted, ids)
                .map(near -> "Did you mean " + near + "?")
                .orElse("There are: " + String.join(", ", ids) + ".");
        return "there is no seat " + wanted + " in " + scenario.heading().id() + ". " + advice;
    }
}
