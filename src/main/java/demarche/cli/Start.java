package demarche.cli;

import demarche.saves.Opening;
import demarche.scenario.Scenario;
import java.io.IOException;
import java.util.function.IntSupplier;

/** What a command begins with, once the files it names have been read. */
sealed interface Start {

    /** The title, for which no file is named. */
    Reading TITLE = Title::new;

    /** The title. */
    record Title() implements Start {}

    /** A scenario of which a seat is to be taken. */
    record Seats(Scenario scenario) implements Start {}

    /** A game, which may or may not have been opened. */
    record Game(Opening opening) implements Start {}

    /**
     * Nothing.
     *
     * @param reason says why, once no screen is in the way, and gives the exit code
     */
    record Nothing(IntSupplier reason) implements Start {}

    /** Reads the files. That takes a while, so it is done once there is something to look at. */
    @FunctionalInterface
    interface Reading {
        Start read() throws IOException;
    }
}
