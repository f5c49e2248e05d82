package demarche.cli;

import demarche.analysis.Policy;
import demarche.analysis.simulation.Casting;
import demarche.analysis.simulation.Example;
import demarche.analysis.simulation.Strategy;
import demarche.engine.Rules;
import demarche.saves.Opening;
import demarche.saves.Recording;
import demarche.saves.SaveFolder;
import demarche.scenario.Scenario;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A simulated game, as the command line names it: {@code SEED:POLICY}, or {@code SEED:POLICY:SEAT:STRATEGY} where a seat
 * was advised.
 */
record Replayed(long seed, Policy policy, Optional<String> seat, Optional<Strategy> strategy) {

    private static final int ALL = 2;
    private static final int ADVISED = 4;

    /** How the games of a casting are named, with the word in place of the seed. */
    static String named(String seed, Casting casting, Scenario scenario) {
        String name = seed + ":" + Casts.word(casting.others());
        return casting.isAdvised()
                ? name + ":" + scenario.seats().get(casting.seat()).id() + ":" + Casts.word(casting.strategy())
                : name;
    }

    /** Reads one. */
    static final class Reader implements ITypeConverter<Replayed> {
        @Override
        public Replayed convert(String written) {
            String[] parts = written.split(":", -1);
            if (parts.length != ALL && parts.length != ADVISED) {
                throw new TypeConversionException(
                        written + " names no simulated game; give one such as 7:by-weight or 7:uniform:tokyo:cautious");
            }
            return new Replayed(
                    new PlayCommand.Seed().convert(parts[0]),
                    Casts.policy(parts[1]),
                    parts.length == ALL ? Optional.empty() : Optional.of(parts[2]),
                    parts.length == ALL ? Optional.empty() : Optional.of(Casts.strategy(parts[3])));
        }
    }

    /**
     * Plays it into a new file; it is then kept like any other game.
     *
     * @param viewer the seat from which to look where any will do
     */
    Opening begin(SaveFolder folder, Scenario scenario, Optional<String> viewer) throws Casts.Unfit {
        Casting casting = Casts.of(scenario, policy, seat, strategy);
        int from = viewer.isEmpty() ? 0 : Casts.seat(scenario, viewer.get()).index();
        Example example = Example.of(new Rules(scenario), casting, seed, from);
        Opening opening = folder.begin(scenario, seed, example.held());
        if (opening instanceof Opening.Opened opened) {
            for (String choice : example.choices()) {
                Recording recording = opened.game().choose(choice);
                if (recording instanceof Recording.NotRecorded failed) {
                    opened.game().close();
                    return new Opening.Failed(failed.problem());
                }
                if (recording instanceof Recording.Refused) {
                    throw new IllegalStateException(choice + " does not fit into game " + this);
                }
            }
        }
        return opening;
    }
}
