package demarche.terminal.screen;

import demarche.saves.SavedGame;
import demarche.terminal.workbench.Workbench;
import java.util.Optional;

/** The game that is played, and where: it is the player’s own, or it lies on a workbench where its text is written. */
sealed interface Holding {

    /** The game, if there is one. */
    Optional<SavedGame> saved();

    /** Whether one can go on with it later, once something is decided in it. */
    default boolean isKept() {
        return true;
    }

    /** What is held after the game has been let go of, so that it can be opened elsewhere. */
    Holding left();

    /** Plays a game that is over from its first turn again, and says something of it; empty where it is left instead. */
    default Optional<String> startedAgain() {
        return Optional.empty();
    }

    /** Whether a game that is over is played again, and not left. */
    default boolean startsAgain() {
        return false;
    }

    /** None. */
    record Nothing() implements Holding {
        @Override
        public Optional<SavedGame> saved() {
            return Optional.empty();
        }

        @Override
        public Holding left() {
            return this;
        }
    }

    /** One of the player’s. */
    record Own(SavedGame game) implements Holding {
        @Override
        public Optional<SavedGame> saved() {
            return Optional.of(game);
        }

        @Override
        public Holding left() {
            game.close();
            return new Nothing();
        }
    }

    /** The one of a workbench, which may have none yet. */
    record OnWorkbench(Workbench bench) implements Holding {
        @Override
        public Optional<SavedGame> saved() {
            return bench.saved();
        }

        @Override
        public boolean isKept() {
            return bench.isKept();
        }

        @Override
        public Holding left() {
            bench.saved().ifPresent(SavedGame::close);
            return this;
        }

        @Override
        public Optional<String> startedAgain() {
            return Optional.of(bench.obey("jump 1").words());
        }

        @Override
        public boolean startsAgain() {
            return true;
        }
    }
}
