package demarche.terminal.view;

import demarche.Scenarios;
import demarche.engine.Engine;
import demarche.engine.Game;
import demarche.engine.Taking;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Games of the scenario that ships, for tests that want text as players read it. */
public final class TwoFronts {

    private TwoFronts() {}

    public static Scenario scenario() {
        return read("two-fronts");
    }

    /** A scenario that ships. */
    static Scenario read(String id) {
        try {
            return Scenarios.of(Files.readString(Path.of("scenarios", id + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beijing's game with a seed, after some choices. */
    public static Game after(long seed, String... options) {
        return after(Game.begin(new Engine(scenario()), seed, Set.of("beijing")), options);
    }

    /** Beijing's game of a small world with the seed 1, after some choices. */
    static Game afterIn(String world, String... options) {
        return after(Game.begin(new Engine(Scenarios.world(world)), 1, Set.of("beijing")), options);
    }

    /** Beijing's game with a seed, the first open option taken each time, up to a turn. */
    static Game until(long seed, String turn) {
        return onward(after(seed), turn);
    }

    /** Takes the first open option each time, up to a turn, or to the end where no such turn comes. */
    static Game onward(Game game, String turn) {
        Game now = game;
        while (!now.isOver() && !begun(now).equals(turn)) {
            now = after(now, now.questions().get(0).open().get(0).id().name());
        }
        return now;
    }

    private static String begun(Game game) {
        return game.accounts().get(game.accounts().size() - 1).turn().id().name();
    }

    static Game after(Game game, String... options) {
        Game now = game;
        for (String option : options) {
            if (!(now.choose(option) instanceof Taking.Taken taken)) {
                throw new AssertionError(option + " cannot be taken in " + now);
            }
            now = taken.game();
        }
        return now;
    }
}
